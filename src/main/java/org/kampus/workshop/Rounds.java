package org.kampus.workshop;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kampus.scenario.Scenario;
import org.kampus.workshop.WorkshopRefusal.Reason;

/** How a workshop goes from round to round. */
public final class Rounds {

    /** How long after the deadline a change that was on its way is still taken. */
    public static final Duration GRACE = Duration.ofMillis(500);

    /** Most time that can be added at once. */
    public static final Duration LONGEST_EXTENSION = Duration.ofHours(1);

    private final Workshop workshop;
    private final Scenario scenario;

    /**
     * The rounds of a workshop.
     *
     * @param scenario its case
     */
    public Rounds(Workshop workshop, Scenario scenario) {
        this.workshop = workshop;
        this.scenario = scenario;
    }

    /**
     * Requires that nobody has moved the workshop on.
     *
     * @throws WorkshopRefusal if it is at another stage
     */
    public Rounds at(long stage) {
        if (workshop.stage != stage) {
            throw new WorkshopRefusal(Reason.MOVED_ON, workshop.state, workshop.round);
        }
        return this;
    }

    /** Opens the practice round, or the first one. */
    public void start(Instant now) {
        workshop.require(RoundState.LOBBY);
        if (workshop.teams().isEmpty()) {
            throw new WorkshopRefusal(Reason.NO_TEAMS);
        }
        open(workshop.settings.practice() ? 0 : 1, now);
    }

    /** Stops the timer. */
    public void pause(Instant now) {
        workshop.require(RoundState.OPEN, RoundState.REVIEW);
        if (workshop.timer.over(now)) {
            throw new WorkshopRefusal(Reason.WRONG_STATE, RoundState.CLOSING);
        }
        workshop.timer = workshop.timer.pause(now);
    }

    /** Lets the timer run on. */
    public void resume(Instant now) {
        workshop.require(RoundState.OPEN, RoundState.REVIEW);
        workshop.timer = workshop.timer.resume(now);
    }

    /** Gives more time; in a round without a limit it sets one. */
    public void extend(Duration more, Instant now) {
        workshop.require(RoundState.OPEN, RoundState.REVIEW);
        if (more.isNegative() || more.isZero() || more.compareTo(LONGEST_EXTENSION) > 0) {
            throw new WorkshopRefusal(
                    Reason.OUT_OF_RANGE, "minutes", (int) more.toMinutes(), 1, (int) LONGEST_EXTENSION.toMinutes());
        }
        workshop.timer = workshop.timer.equals(RoundTimer.OFF)
                ? RoundTimer.running(now, more)
                : workshop.timer.extend(now, more);
    }

    /** Gives back time nobody could use, because the server was away. */
    public void excuse(Duration away) {
        Instant deadline = workshop.timer.deadline();
        if (deadline != null) {
            workshop.timer = new RoundTimer(deadline.plus(away), null);
        }
    }

    /** Closes the open round; what is on its way still arrives for {@link #GRACE}. */
    public void close(Instant now) {
        workshop.require(RoundState.OPEN);
        workshop.timer = RoundTimer.OFF;
        enter(RoundState.CLOSING, now);
    }

    /** Whether the timer or the grace asks for a step now. */
    public boolean due(Instant now) {
        return switch (workshop.state) {
            case OPEN, REVIEW -> workshop.timer.over(now);
            case CLOSING -> !now.isBefore(workshop.stageAt.plus(GRACE));
            case LOBBY, SIMULATING, FINISHED -> false;
        };
    }

    /** Takes the step that is due; does nothing when none is. */
    public void step(Instant now) {
        if (due(now)) {
            switch (workshop.state) {
                case OPEN -> close(now);
                case REVIEW -> advance(now);
                case CLOSING -> fix(now);
                case LOBBY, SIMULATING, FINISHED -> {}
            }
        }
    }

    /** Fixes every team's plan, to be simulated. */
    private void fix(Instant now) {
        TeamPlans plans = new TeamPlans(workshop);
        for (Team team : workshop.teams()) {
            if (!team.isRobot() && !team.plan().submitted() && !playableDraft(team.plan())) {
                plans.keep(team, workshop.lastPlan(team.id(), scenario.startingPlan()), now);
            }
        }
        enter(RoundState.SIMULATING, now);
    }

    private boolean playableDraft(TeamPlan plan) {
        return workshop.settings.unsubmitted() == Unsubmitted.DRAFT
                && plan.touched()
                && scenario.limits().violations(plan.plan(), scenario.pay()).isEmpty();
    }

    /** Takes the results of the simulated round. */
    public void review(Collection<TeamResult> results, Instant now) {
        workshop.require(RoundState.SIMULATING);
        results.forEach(workshop::add);
        workshop.timer = workshop.settings.autoAdvance()
                ? RoundTimer.running(now, Duration.ofMinutes(workshop.settings.reviewMinutes()))
                : RoundTimer.OFF;
        enter(RoundState.REVIEW, now);
    }

    /** Opens the round again, paused, because it could not be simulated. */
    public void reopen(Instant now) {
        workshop.require(RoundState.SIMULATING);
        workshop.timer = fullTime(now).pause(now);
        enter(RoundState.OPEN, now);
    }

    /** Opens the next round, or finishes after the last one. What was practised is forgotten. */
    public void advance(Instant now) {
        workshop.require(RoundState.REVIEW);
        if (workshop.round >= workshop.settings.rounds()) {
            finish(now);
            return;
        }
        if (workshop.round == 0) {
            workshop.removeResults(0);
        }
        open(workshop.round + 1, now);
    }

    /** Ends the workshop. */
    public void finish(Instant now) {
        workshop.require(RoundState.LOBBY, RoundState.OPEN, RoundState.REVIEW);
        workshop.timer = RoundTimer.OFF;
        enter(RoundState.FINISHED, now);
    }

    /** Sets what everybody may see of the last simulated round. */
    public void reveal(RevealStep step) {
        int last = workshop.lastSimulated().orElseThrow(() -> new WorkshopRefusal(Reason.WRONG_STATE, workshop.state));
        workshop.reveals.put(last, step);
    }

    /** What {@link #undo} would lose. */
    public Loss lossByUndo() {
        workshop.require(RoundState.OPEN, RoundState.REVIEW, RoundState.FINISHED);
        int last = workshop.lastSimulated().orElseThrow(() -> new WorkshopRefusal(Reason.NOTHING_TO_UNDO));
        return new Loss(workshop.stage, last, resultsOf(last), workshop.round == last ? List.of() : drafts());
    }

    /** Takes back the last simulated round: it is open again, paused, with the plans it was played with. */
    public void undo(Instant now) {
        Loss loss = lossByUndo();
        workshop.removeResults(loss.round());
        workshop.round = loss.round();
        TeamPlans plans = new TeamPlans(workshop);
        plans.open(scenario.startingPlan(), now);
        plans.restore(loss.results(), now);
        workshop.timer = fullTime(now).pause(now);
        enter(RoundState.OPEN, now);
    }

    /** What {@link #restart} would lose. */
    public Loss lossByRestart() {
        workshop.require(RoundState.OPEN, RoundState.CLOSING, RoundState.SIMULATING, RoundState.REVIEW);
        return new Loss(workshop.stage, workshop.round, resultsOf(workshop.round), drafts());
    }

    /** Begins the current round again with full time and the plans it opened with. */
    public void restart(Instant now) {
        lossByRestart();
        workshop.removeResults(workshop.round);
        open(workshop.round, now);
    }

    /** Forgets the practice round and returns to the lobby. */
    public void resetPractice(Instant now) {
        if (!workshop.practicing()) {
            throw new WorkshopRefusal(Reason.WRONG_STATE, workshop.state);
        }
        workshop.removeResults(0);
        workshop.removeSurprisesOf(0);
        workshop.removeAdjustmentsOf(0);
        workshop.removeProposalsOf(0);
        new TeamPlans(workshop).open(scenario.startingPlan(), now);
        workshop.timer = RoundTimer.OFF;
        enter(RoundState.LOBBY, now);
    }

    /** Orders a surprise for the round being decided, or for the next one. */
    public Surprise surprise(
            UUID id, SurpriseKind kind, @Nullable UUID team, boolean nextRound, String trainer, Instant now) {
        if (team != null) {
            workshop.team(team);
        }
        int when = switch (workshop.state) {
            case LOBBY -> workshop.settings.practice() ? 0 : 1;
            case OPEN -> nextRound ? workshop.round + 1 : workshop.round;
            case CLOSING, SIMULATING, REVIEW -> workshop.round + 1;
            case FINISHED -> throw new WorkshopRefusal(Reason.WRONG_STATE, workshop.state);
        };
        if (when > workshop.settings.rounds()) {
            throw new WorkshopRefusal(Reason.OUT_OF_RANGE, "round", when, 1, workshop.settings.rounds());
        }
        Surprise surprise = new Surprise(id, kind, team, when, trainer, now);
        workshop.add(surprise);
        return surprise;
    }

    /** Takes back a surprise that has not been simulated. */
    public void cancelSurprise(UUID id) {
        boolean fixed = workshop.state == RoundState.SIMULATING || workshop.state == RoundState.REVIEW;
        boolean open = workshop.surprises().stream()
                .anyMatch(s -> s.id().equals(id)
                        && (s.round() > workshop.round
                                || s.round() == workshop.round && !fixed && workshop.state != RoundState.FINISHED));
        if (!open || !workshop.removeSurprise(id)) {
            throw new WorkshopRefusal(Reason.WRONG_STATE, workshop.state);
        }
    }

    /** Writes news. */
    public void note(UUID id, @Nullable UUID team, String text, String trainer, Instant now) {
        if (team != null) {
            workshop.team(team);
        }
        workshop.add(new Note(id, team, workshop.round, text, trainer, now));
    }

    /**
     * Helps a team or penalises it, from the standings of the round on that is being played or looked at.
     *
     * @param amount thousand ₽; negative for a penalty
     */
    public void adjust(UUID id, UUID team, double amount, String reason, String trainer, Instant now) {
        workshop.team(team);
        if (workshop.state == RoundState.LOBBY) {
            throw new WorkshopRefusal(Reason.WRONG_STATE, workshop.state);
        }
        workshop.add(new Adjustment(id, team, workshop.round, amount, reason, trainer, now));
    }

    /** Takes help or a penalty back. */
    public void takeBack(UUID adjustment) {
        if (!workshop.removeAdjustment(adjustment)) {
            throw new WorkshopRefusal(Reason.WRONG_STATE, workshop.state);
        }
    }

    /** Changes title and settings. */
    public void change(String title, WorkshopSettings settings) {
        int least = Math.max(1, workshop.round);
        int most = scenario.quarters();
        if (settings.rounds() < least || settings.rounds() > most) {
            throw new WorkshopRefusal(Reason.OUT_OF_RANGE, "rounds", settings.rounds(), least, most);
        }
        workshop.title = PlainText.checked("title", title, WorkshopState.LONGEST_TITLE);
        workshop.settings = settings;
    }

    private void open(int round, Instant now) {
        workshop.round = round;
        workshop.removeProposalsOf(round);
        new TeamPlans(workshop).open(scenario.startingPlan(), now);
        workshop.timer = fullTime(now);
        enter(RoundState.OPEN, now);
    }

    private RoundTimer fullTime(Instant now) {
        int minutes = workshop.settings.minutes();
        return minutes == 0 ? RoundTimer.OFF : RoundTimer.running(now, Duration.ofMinutes(minutes));
    }

    private void enter(RoundState state, Instant now) {
        workshop.state = state;
        workshop.stage++;
        workshop.stageAt = now;
    }

    private List<TeamResult> resultsOf(int round) {
        return workshop.results().stream()
                .filter(result -> result.round() == round)
                .toList();
    }

    private List<String> drafts() {
        List<String> touched = new ArrayList<>();
        for (Team team : workshop.teams()) {
            if (!team.isRobot() && team.plan().touched()) {
                touched.add(team.name());
            }
        }
        return touched;
    }
}
