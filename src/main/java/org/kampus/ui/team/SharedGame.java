package org.kampus.ui.team;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kampus.application.PlanNotAllowedException;
import org.kampus.application.workshop.Caller;
import org.kampus.application.workshop.EditOutcome;
import org.kampus.application.workshop.NoSuchWorkshopException;
import org.kampus.application.workshop.PersonView;
import org.kampus.application.workshop.TeamPlay;
import org.kampus.application.workshop.TeamView;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.PlanChange;
import org.kampus.simulation.api.SimulationResult;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.desk.DeskGame;
import org.kampus.ui.desk.GameState;
import org.kampus.workshop.PlanVersion;
import org.kampus.workshop.PlayMode;
import org.kampus.workshop.Prediction;
import org.kampus.workshop.Proposal;
import org.kampus.workshop.RoundState;
import org.kampus.workshop.TeamPlan;
import org.kampus.workshop.WorkshopRefusal;

/**
 * The game a team plays, as one of its people has it open. Every change reaches the team at once; what teammates
 * change arrives by {@link #take}.
 */
final class SharedGame extends DeskGame {

    private final TeamPlay play;
    private final Caller.Participant seat;
    private final Told told;
    /** What this person decided in this round and nobody has changed since; see {@link #subject}. */
    private final Set<Object> mine = new HashSet<>();

    private TeamView team;

    /** What the person is told of their own changes. */
    interface Told {

        /** The change replaced somebody else's. */
        void overwritten(EditOutcome outcome);

        /**
         * A teammate has changed what this person had decided.
         *
         * @param lost from this person's values to the other's
         */
        void lost(List<PlanChange> lost, String by);

        /** The change was refused. */
        void refused(RuntimeException why);
    }

    SharedGame(TeamPlay play, Caller.Participant seat, TeamView team, Told told) {
        super(state(team), null);
        this.play = play;
        this.seat = seat;
        this.team = team;
        this.told = told;
    }

    /** The address of the workshop's pages, without a leading slash. */
    static String address(TeamView team) {
        return Addresses.team(team.id());
    }

    static GameState state(TeamView team) {
        return GameState.of(team, Addresses.desk(team.id()));
    }

    private static TeamView.OwnTeam own(TeamView team) {
        return Objects.requireNonNull(team.team(), "somebody without a team has no game");
    }

    /** The plan the team is making. */
    TeamPlan teamPlan() {
        return own(team).plan();
    }

    /** The workshop as the person sees it. */
    TeamView team() {
        return team;
    }

    /** Whether everybody proposes alone now. */
    boolean proposing() {
        return own(team).proposing();
    }

    /** Whether this person has made a proposal. */
    boolean proposalMade() {
        Proposal mine = own(team).mine();
        return mine != null && mine.made();
    }

    /** Makes the proposal in hand, or takes it up again. */
    boolean propose(boolean made) {
        boolean done = attempt(() -> play.propose(seat, plan(), view().reason(), made));
        if (done) {
            take(play.view(seat));
            tell();
        }
        return done;
    }

    /** Whether this person may decide at all. */
    boolean decides() {
        return team.me() != null && !team.me().observer();
    }

    @Override
    public boolean editable() {
        boolean open = team.state() == RoundState.OPEN || team.state() == RoundState.CLOSING;
        return open && decides() && !teamPlan().submitted() && !(proposing() && proposalMade());
    }

    @Override
    public boolean editable(String decision) {
        return editable() && !team.closedDecisions().contains(decision);
    }

    @Override
    public boolean foretells() {
        return team.mode() == PlayMode.EASY;
    }

    @Override
    public boolean shared() {
        return true;
    }

    @Override
    public List<Mate> matesAt(String decision) {
        List<PersonView> people = own(team).people();
        List<Mate> mates = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            PersonView person = people.get(i);
            if (person.present()
                    && person.place().equals(decision)
                    && !person.seat().equals(seat.seat())) {
                mates.add(new Mate(person.nickname(), TeamWording.hue(i)));
            }
        }
        return mates;
    }

    @Override
    protected boolean store(OperatingPlan plan, String reason) {
        try {
            if (proposing()) {
                play.propose(seat, plan, reason, false);
                accept(play.view(seat), plan);
                return true;
            }
            TeamPlan base = teamPlan();
            EditOutcome outcome = play.edit(seat, base.number(), plan, reason.equals(base.reason()) ? null : reason);
            PlanChange.between(base.plan(), plan).forEach(change -> mine.add(subject(change)));
            accept(play.view(seat), plan);
            if (!outcome.overwritten().isEmpty()) {
                told.overwritten(outcome);
            }
            return true;
        } catch (WorkshopRefusal | NoSuchWorkshopException e) {
            told.refused(e);
            return false;
        }
    }

    /** Whether another state of the workshop is of the same team. */
    boolean sameTeam(TeamView now) {
        return now.team() != null && now.team().id().equals(own(team).id());
    }

    /** Whether another state of the workshop belongs to the same game with the same results. */
    boolean continuesIn(TeamView now) {
        return sameTeam(now)
                && now.practice() == team.practice()
                && now.playedNow().equals(team.playedNow());
    }

    /** Takes over what the team has done, and shows it when the plan is another one or comes to rest. */
    void take(TeamView now) {
        if (accept(now, plan())) {
            tell();
        }
        tellMoves();
    }

    /**
     * Takes over without a word; says whether the plan is another one or may be changed no more, or again.
     *
     * @param expected the plan as it would be if nobody else had changed it
     */
    private boolean accept(TeamView now, OperatingPlan expected) {
        TeamPlan last = teamPlan();
        long before = last.number();
        boolean rested = !editable();
        boolean proposed = proposing();
        if (now.round() != team.round() || !continuesIn(now)) {
            mine.clear();
        }
        if (!continuesIn(now)) {
            adopt((SimulationResult) null);
            forgetSteps();
        }
        team = now;
        adopt(state(now));
        if (proposed || proposing()) {
            mine.clear();
        } else {
            tellLost(expected, last);
        }
        return before != teamPlan().number() || rested == editable() || proposed != proposing();
    }

    /** Says what of this person's decisions a teammate has changed. */
    private void tellLost(OperatingPlan expected, TeamPlan last) {
        List<PlanChange> lost = PlanChange.between(expected, plan()).stream()
                .filter(change -> mine.contains(subject(change)))
                .toList();
        if (lost.isEmpty()) {
            return;
        }
        lost.forEach(change -> mine.remove(subject(change)));
        versions().stream()
                .filter(version -> version.plan().number() > last.number())
                .filter(version -> !seat.seat().equals(version.seat()))
                .filter(version ->
                        version.deed() == PlanVersion.Deed.CHANGED || version.deed() == PlanVersion.Deed.TYPED)
                .reduce((first, second) -> second)
                .ifPresent(version -> told.lost(lost, version.plan().by()));
    }

    /** What a change is about, apart from its values. */
    private static Object subject(PlanChange change) {
        return switch (change) {
            case PlanChange.Headcount people -> people.role();
            case PlanChange.Duty duty -> List.of(duty.function(), duty.role());
            case PlanChange.Rule rule -> rule.lever();
            case PlanChange.KeyAccountScores scores -> PlanChange.KeyAccountScores.class;
        };
    }

    /** Sets back what a teammate has changed; says why if that is not possible any more. */
    void setBack(List<PlanChange> lost) {
        OperatingPlan back = plan();
        for (PlanChange change : lost) {
            back = change.undo(back);
        }
        OperatingPlan wanted = back;
        if (editable()) {
            change(plan -> wanted);
        } else {
            store(wanted, view().reason());
        }
    }

    /**
     * Submits the plan as it is shown.
     *
     * @return whether it is submitted
     */
    boolean submit(@Nullable Prediction prediction) {
        return attempt(() -> play.submit(seat, teamPlan().number(), prediction));
    }

    /** Takes the submitted plan back. */
    boolean withdraw() {
        return attempt(() -> play.withdraw(seat));
    }

    private boolean attempt(Runnable command) {
        try {
            command.run();
            return true;
        } catch (WorkshopRefusal | NoSuchWorkshopException | PlanNotAllowedException e) {
            told.refused(e);
            return false;
        }
    }

    /** Everything the team has played; waits. */
    SimulationResult replayed() {
        return play.replay(seat);
    }

    /** Every version of the team's plan, in order. */
    List<PlanVersion> versions() {
        return play.history(seat);
    }

    /** Tells teammates where this person is. */
    void at(String place) {
        play.at(seat, place);
    }
}
