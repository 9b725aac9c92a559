package org.kampus.application.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Consumer;
import org.kampus.application.CaseLibrary;
import org.kampus.application.NoSuchCaseException;
import org.kampus.organisation.OperatingPlan;
import org.kampus.scenario.CatalogEntry;
import org.kampus.scenario.Scenario;
import org.kampus.workshop.PlanVersion;
import org.kampus.workshop.Roster;
import org.kampus.workshop.RoundState;
import org.kampus.workshop.RoundTimer;
import org.kampus.workshop.Rounds;
import org.kampus.workshop.Team;
import org.kampus.workshop.Workshop;
import org.kampus.workshop.WorkshopHeading;
import org.kampus.workshop.WorkshopSettings;
import org.kampus.workshop.WorkshopState;

/** What a trainer does with workshops as a whole: make, list, look at, change, delete. */
@ApplicationScoped
public class WorkshopService {

    private static final int CODES_TRIED = 100;

    private final OpenWorkshops workshops;
    private final CaseLibrary library;
    private final Doorkeeper door;
    private final Views views;
    private final WorkshopBus bus;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected WorkshopService() {
        this(null, null, null, null, null);
    }

    @Inject
    WorkshopService(OpenWorkshops workshops, CaseLibrary library, Doorkeeper door, Views views, WorkshopBus bus) {
        this.workshops = workshops;
        this.library = library;
        this.door = door;
        this.views = views;
        this.bus = bus;
    }

    /** The workshops a trainer leads, last changed first. */
    public List<WorkshopHeading> workshops(Caller.Trainer trainer) {
        return workshops.repository().ledBy(trainer.trainer());
    }

    /** The most rounds a workshop about a case can have; empty if there is no playable case of this name. */
    public OptionalInt mostRounds(String caseId) {
        return library.entry(caseId).flatMap(CatalogEntry::scenario).stream()
                .mapToInt(Scenario::quarters)
                .findFirst();
    }

    /**
     * Makes a workshop with a join code of its own, in the lobby.
     *
     * @throws NoSuchCaseException if there is no playable case of this name
     * @throws org.kampus.workshop.WorkshopRefusal if title, names or numbers are not allowed
     */
    public UUID create(Caller.Trainer trainer, WorkshopOrder order) {
        CatalogEntry entry = library.entry(order.caseId()).orElseThrow(() -> new NoSuchCaseException(order.caseId()));
        Scenario scenario = entry.scenario().orElseThrow(() -> new NoSuchCaseException(order.caseId()));
        Workshop workshop =
                empty(trainer, order.caseId(), entry.text(), entry.digest(), order.title(), order.settings());
        new Rounds(workshop, scenario).change(order.title(), order.settings());
        Roster roster = new Roster(workshop);
        for (String name : order.teams()) {
            roster.addTeam(UUID.randomUUID(), name, null, Secrets.seed(), scenario.startingPlan(), workshops.now());
        }
        workshops.add(workshop);
        return workshop.id();
    }

    /**
     * Makes a workshop like another one: the same version of the case, settings, teams and robots; no people, no rounds, luck and
     * join code of its own.
     *
     * @param title what it is called
     * @throws org.kampus.workshop.WorkshopRefusal if the title is not allowed
     */
    public UUID copy(Caller.Trainer trainer, UUID workshop, String title) {
        Workshop model = door.led(trainer, workshop);
        Scenario scenario = workshops.scenario(model);
        WorkshopState state = model.state();
        Workshop copy = empty(trainer, state.caseId(), state.caseText(), state.caseDigest(), title, model.settings());
        new Rounds(copy, scenario).change(title, model.settings());
        Roster roster = new Roster(copy);
        for (Team team : model.teams()) {
            OperatingPlan plan = team.isRobot() ? team.plan().plan() : scenario.startingPlan();
            roster.addTeam(UUID.randomUUID(), team.name(), team.robot(), Secrets.seed(), plan, workshops.now());
        }
        workshops.add(copy);
        return copy.id();
    }

    private Workshop empty(
            Caller.Trainer trainer,
            String caseId,
            String caseText,
            String caseDigest,
            String title,
            WorkshopSettings settings) {
        Instant now = workshops.now();
        WorkshopState state = new WorkshopState(
                UUID.randomUUID(),
                0,
                freeCode(),
                caseId,
                caseText,
                caseDigest,
                Secrets.seed(),
                title,
                settings,
                List.of(trainer.trainer()),
                RoundState.LOBBY,
                0,
                1,
                RoundTimer.OFF,
                Map.of(),
                now,
                now,
                now);
        return new Workshop(state, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private String freeCode() {
        for (int tries = 0; tries < CODES_TRIED; tries++) {
            String code = Secrets.joinCode();
            if (workshops.repository().findByCode(code).isEmpty()) {
                return code;
            }
        }
        throw new IllegalStateException(String.format(Locale.ROOT, "no free join code in %d tries", CODES_TRIED));
    }

    /** The workshop as its trainers see it. */
    public ConsoleView console(Caller.Trainer trainer, UUID workshop) {
        return views.console(door.led(trainer, workshop));
    }

    /** What the room may see; never anything private, whoever asks. */
    public ProjectorView projector(Caller caller, UUID workshop) {
        return views.projector(door.seen(caller, workshop));
    }

    /** A team's screen as its people see it, without signing in again. */
    public TeamView lookIn(Caller.Trainer trainer, UUID workshop, UUID team) {
        return views.team(door.led(trainer, workshop), null, team);
    }

    /** Every version of a team's plan: who, when, why. */
    public List<PlanVersion> history(Caller.Trainer trainer, UUID workshop, UUID team) {
        door.led(trainer, workshop).team(team);
        return workshops.repository().versions(workshop, team);
    }

    /**
     * Changes title and settings. What concerns a round that is being played counts from the next one; the number
     * of rounds cannot fall below those played.
     */
    public void change(Caller.Trainer trainer, UUID workshop, String title, WorkshopSettings settings) {
        door.led(trainer, workshop);
        workshops.change(
                workshop,
                w -> {
                    new Rounds(w, workshops.scenario(w)).change(title, settings);
                    return w.id();
                },
                new WorkshopSignal(workshop, WorkshopSignal.Kind.STAGE, null));
    }

    /** Deletes a workshop for good. */
    public void delete(Caller.Trainer trainer, UUID workshop) {
        door.led(trainer, workshop);
        workshops.delete(workshop);
    }

    /** Tells of everything that happens in a workshop, until the subscription is closed. */
    public WorkshopBus.Subscription subscribe(
            Caller.Trainer trainer, UUID workshop, Consumer<WorkshopSignal> listener) {
        door.led(trainer, workshop);
        return bus.subscribe(workshop, signal -> true, listener);
    }
}
