package org.kampus.application.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kampus.application.cluster.Telegraph;
import org.kampus.application.workshop.AttemptThrottle.Attempt;
import org.kampus.organisation.OperatingPlan;
import org.kampus.simulation.api.SimulationResult;
import org.kampus.workshop.PlainText;
import org.kampus.workshop.PlanMerge;
import org.kampus.workshop.PlanVersion;
import org.kampus.workshop.Prediction;
import org.kampus.workshop.Proposals;
import org.kampus.workshop.Roster;
import org.kampus.workshop.Seat;
import org.kampus.workshop.TeamPlan;
import org.kampus.workshop.TeamPlans;
import org.kampus.workshop.Workshop;
import org.kampus.workshop.WorkshopRefusal;
import org.kampus.workshop.WorkshopRefusal.Reason;

/**
 * What people with a seat do. A seat belongs to the browser whose player token took it, see
 * {@link org.kampus.application.Player}. A nickname, a code and a note are plain text.
 */
@ApplicationScoped
public class TeamPlay {

    private static final int LONGEST_PLACE = 60;

    private final OpenWorkshops workshops;
    private final Doorkeeper door;
    private final Views views;
    private final Presence presence;
    private final WorkshopBus bus;
    private final TeamReplays replays;
    private final EntranceGuard guard;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected TeamPlay() {
        this(null, null, null, null, null, null, Telegraph.NONE);
    }

    @Inject
    TeamPlay(
            OpenWorkshops workshops,
            Doorkeeper door,
            Views views,
            Presence presence,
            WorkshopBus bus,
            TeamReplays replays,
            Telegraph telegraph) {
        this.workshops = workshops;
        this.door = door;
        this.views = views;
        this.presence = presence;
        this.bus = bus;
        this.replays = replays;
        this.guard = new EntranceGuard(Clock.systemUTC(), telegraph);
    }

    /**
     * Looks what a join code leads to; takes no seat.
     *
     * @param code as typed: case, spaces and hyphens do not matter
     * @param player token of the browser
     * @param address where the request comes from, for the throttle
     * @throws NoSuchWorkshopException if no workshop has this code
     * @throws TooManyAttemptsException if wrong codes were tried too often
     */
    public JoinView look(String code, String player, String address) {
        Workshop workshop = byCode(code, player, address);
        return new JoinView(
                workshop.state().code(),
                workshop.state().title(),
                workshops.scenario(workshop).title(),
                workshop.roundState(),
                seat(workshop.id(), player).orElse(null),
                views.choices(workshop));
    }

    /**
     * Takes a seat, or gives the one this browser has already.
     *
     * @param team the team chosen; null where people do not choose
     * @param observer whether to watch only
     * @throws org.kampus.workshop.WorkshopRefusal if the nickname is taken or not allowed
     * @throws TooManyAttemptsException if too many seats were taken from there
     */
    public Caller.Participant join(
            String code, String player, String address, String nickname, @Nullable UUID team, boolean observer) {
        Workshop workshop = byCode(code, player, address);
        String token = Secrets.hash(player);
        if (workshop.seatOf(token).isEmpty()) {
            guard.seat(workshop.id(), player, address);
        }
        UUID seat = workshops.change(
                workshop.id(),
                w -> w.seatOf(token)
                        .orElseGet(() -> new Roster(w)
                                .join(
                                        UUID.randomUUID(),
                                        nickname,
                                        token,
                                        Secrets.seatCode(),
                                        team,
                                        observer,
                                        workshops.now()))
                        .id(),
                new WorkshopSignal(workshop.id(), WorkshopSignal.Kind.ROSTER, null));
        return new Caller.Participant(workshop.id(), seat);
    }

    /**
     * Moves a seat to this browser; the device that had it is shown out.
     *
     * @throws org.kampus.workshop.WorkshopRefusal if nickname and seat code do not belong together
     * @throws TooManyAttemptsException if wrong seat codes were tried too often
     */
    public Caller.Participant regain(String code, String player, String address, String nickname, String seatCode) {
        Workshop workshop = byCode(code, player, address);
        String folded = PlainText.folded(nickname);
        String typed = Secrets.normalized(seatCode);
        Attempt attempt = guard.seatCode(workshop.id(), folded, address);
        Seat wanted = workshop.seats().stream()
                .filter(seat -> PlainText.folded(seat.nickname()).equals(folded))
                .filter(seat -> Secrets.same(seat.code(), typed))
                .findFirst()
                .orElseThrow(() -> new WorkshopRefusal(Reason.WRONG_SEAT_CODE));
        attempt.giveBack();
        workshops.change(
                workshop.id(),
                w -> {
                    new Roster(w).regain(wanted.id(), Secrets.hash(player));
                    return w.id();
                },
                new WorkshopSignal(workshop.id(), WorkshopSignal.Kind.ROSTER, null));
        return new Caller.Participant(workshop.id(), wanted.id());
    }

    /** The seat a browser has in a workshop; empty if it has none, lost it to another device or was removed. */
    public Optional<Caller.Participant> seat(UUID workshop, String player) {
        return workshops
                .get(workshop)
                .seatOf(Secrets.hash(player))
                .map(seat -> new Caller.Participant(workshop, seat.id()));
    }

    /** The seats a browser has in workshops that are not finished, last joined first. */
    public List<Caller.Participant> seats(String player) {
        return workshops.unfinished().stream()
                .flatMap(workshop -> workshop.seatOf(Secrets.hash(player)).stream()
                        .map(seat -> Map.entry(seat.joinedAt(), new Caller.Participant(workshop.id(), seat.id()))))
                .sorted(Map.Entry.<Instant, Caller.Participant>comparingByKey().reversed())
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Chooses another team while the workshop is in the lobby and people choose. */
    public void choose(Caller.Participant seat, UUID team) {
        roster(seat, roster -> roster.choose(seat.seat(), team));
    }

    /** Gives up the seat for good. */
    public void leave(Caller.Participant seat) {
        roster(seat, roster -> roster.remove(seat.seat()));
    }

    /**
     * The workshop as this person sees it.
     *
     * @throws org.kampus.workshop.WorkshopRefusal if the person was removed
     */
    public TeamView view(Caller.Participant seat) {
        Seat me = door.seat(seat);
        return views.team(workshops.get(seat.workshop()), me, me.team());
    }

    /**
     * Changes the team's plan. Changes made to an older version are put onto the present one: those to different
     * decisions all hold, of two to the same decision the later one holds and is told.
     *
     * @param base number of the version the caller has changed
     * @param edited the plan with the caller's changes; may break limits of the case
     * @param reason one line of why; null leaves it as it is
     * @throws org.kampus.workshop.WorkshopRefusal if the round is not open, the plan is submitted, a decision is
     *     closed, or the caller observes
     */
    public EditOutcome edit(Caller.Participant seat, long base, OperatingPlan edited, @Nullable String reason) {
        UUID team = team(seat);
        Plans.requireStorable(edited);
        OperatingPlan before = baseOf(seat.workshop(), team, base);
        return workshops.change(
                seat.workshop(),
                w -> {
                    String other = w.team(team).plan().by();
                    PlanMerge merge = new TeamPlans(w).edit(seat.seat(), before, edited, reason, workshops.now());
                    return new EditOutcome(
                            w.team(team).plan(),
                            merge.overwritten(),
                            merge.overwritten().isEmpty() ? "" : other);
                },
                new WorkshopSignal(seat.workshop(), WorkshopSignal.Kind.PLAN, team));
    }

    /**
     * Changes what a person proposes, alone, before the team decides.
     *
     * @param plan may break limits of the case until it is made
     * @param made whether the proposal is made
     * @throws org.kampus.workshop.WorkshopRefusal if nothing is proposed now, or the caller observes
     * @throws org.kampus.application.PlanNotAllowedException if a proposal that is made breaks limits of the case
     */
    public void propose(Caller.Participant seat, OperatingPlan plan, String reason, boolean made) {
        UUID team = team(seat);
        Plans.requireStorable(plan);
        workshops.change(
                seat.workshop(),
                w -> {
                    if (made) {
                        Plans.requirePlayable(workshops.scenario(w), plan);
                    }
                    new Proposals(w).propose(seat.seat(), plan, reason, made, workshops.now());
                    return w.id();
                },
                new WorkshopSignal(seat.workshop(), WorkshopSignal.Kind.PLAN, team));
    }

    /**
     * Begins to decide without those who have not proposed.
     *
     * @throws org.kampus.workshop.WorkshopRefusal if nothing is proposed now, or the caller has not made a proposal
     */
    public void decideNow(Caller.Participant seat) {
        UUID team = team(seat);
        workshops.change(
                seat.workshop(),
                w -> {
                    new Proposals(w).decideNow(seat.seat(), workshops.now());
                    return w.id();
                },
                new WorkshopSignal(seat.workshop(), WorkshopSignal.Kind.PLAN, team));
    }

    /**
     * Submits the team's plan.
     *
     * @param number number of the version the caller sees
     * @param prediction what the team expects; needed in hard mode
     * @throws org.kampus.workshop.WorkshopRefusal if the round is not open, the plan was changed since, or a
     *     prediction is missing
     * @throws org.kampus.application.PlanNotAllowedException if the plan breaks limits of the case
     */
    public void submit(Caller.Participant seat, long number, @Nullable Prediction prediction) {
        UUID team = team(seat);
        workshops.change(
                seat.workshop(),
                w -> {
                    new TeamPlans(w).submit(seat.seat(), number, prediction, workshops.now());
                    Plans.requirePlayable(
                            workshops.scenario(w), w.team(team).plan().plan());
                    return w.id();
                },
                new WorkshopSignal(seat.workshop(), WorkshopSignal.Kind.PLAN, team));
    }

    /**
     * Takes the submitted plan back, until the deadline.
     *
     * @throws org.kampus.workshop.WorkshopRefusal if the round is not open any more
     */
    public void withdraw(Caller.Participant seat) {
        UUID team = team(seat);
        workshops.change(
                seat.workshop(),
                w -> {
                    new TeamPlans(w).withdraw(seat.seat(), workshops.now());
                    return w.id();
                },
                new WorkshopSignal(seat.workshop(), WorkshopSignal.Kind.PLAN, team));
    }

    /** Puts a piece of news away, on all devices of this person and for good. */
    public void putAway(Caller.Participant seat, UUID news) {
        UUID team = door.seat(seat).team();
        workshops.change(
                seat.workshop(),
                w -> {
                    new Roster(w).putAway(seat.seat(), news);
                    return w.id();
                },
                new WorkshopSignal(seat.workshop(), WorkshopSignal.Kind.PRESENCE, team));
    }

    /** Every version of the own team's plan: who, when, why. */
    public List<PlanVersion> history(Caller.Participant seat) {
        return workshops.repository().versions(seat.workshop(), team(seat));
    }

    /**
     * The traced result of everything the own team played. Waits for a simulation when it is not in memory: never
     * call it on a thread that a page waits for.
     */
    public SimulationResult replay(Caller.Participant seat) {
        return replays.get(workshops.get(seat.workshop()), team(seat));
    }

    /**
     * Says that a page of this person is open, until the answer is closed. Nothing is kept.
     *
     * @param connected whether the page can be reached now: a phone that is locked or out of range cannot; called
     *     every few seconds on any thread
     */
    public WorkshopBus.Subscription present(Caller.Participant seat, BooleanSupplier connected) {
        return presence.open(person(seat), connected);
    }

    /**
     * Says which decision the person is at, for teammates to see. Nothing is kept.
     *
     * @param place key of a decision; empty for none
     */
    public void at(Caller.Participant seat, String place) {
        presence.at(person(seat), place.length() > LONGEST_PLACE ? "" : place);
    }

    private Presence.Person person(Caller.Participant seat) {
        return new Presence.Person(seat.workshop(), seat.seat(), door.seat(seat).team());
    }

    /** Tells of what happens to this person's team and to everybody, until the subscription is closed. */
    public WorkshopBus.Subscription subscribe(Caller.Participant seat, Consumer<WorkshopSignal> listener) {
        door.seat(seat);
        return bus.subscribe(seat.workshop(), signal -> concerns(seat, signal), listener);
    }

    private Workshop byCode(String code, String player, String address) {
        Attempt attempt = guard.joinCode(player, address);
        Workshop workshop = workshops
                .repository()
                .findByCode(Secrets.normalized(code))
                .map(workshops::get)
                .orElseThrow(() -> new NoSuchWorkshopException(Secrets.normalized(code)));
        attempt.giveBack();
        return workshop;
    }

    private void roster(Caller.Participant seat, Consumer<Roster> command) {
        door.seat(seat);
        workshops.change(
                seat.workshop(),
                w -> {
                    command.accept(new Roster(w));
                    return w.id();
                },
                new WorkshopSignal(seat.workshop(), WorkshopSignal.Kind.ROSTER, null));
    }

    private UUID team(Caller.Participant seat) {
        UUID team = door.seat(seat).team();
        if (team == null) {
            throw new WorkshopRefusal(Reason.NO_TEAM_YET);
        }
        return team;
    }

    /** The plan somebody's changes were made to; the present one if that version is unknown. */
    private OperatingPlan baseOf(UUID workshop, UUID team, long number) {
        TeamPlan current = workshops.get(workshop).team(team).plan();
        if (current.number() == number) {
            return current.plan();
        }
        return workshops
                .repository()
                .version(workshop, team, number)
                .map(version -> version.plan().plan())
                .orElseThrow(() -> new WorkshopRefusal(Reason.PLAN_CHANGED));
    }

    /** Where somebody sits now decides what they are told: people change teams while their pages are open. */
    private boolean concerns(Caller.Participant seat, WorkshopSignal signal) {
        if (signal.team() == null || signal.kind() == WorkshopSignal.Kind.GONE) {
            return true;
        }
        return workshops.get(seat.workshop()).seats().stream()
                .anyMatch(s -> s.id().equals(seat.seat()) && signal.team().equals(s.team()));
    }
}
