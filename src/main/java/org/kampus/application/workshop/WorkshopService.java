package org.kampus.application.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.kampus.workshop.PlanVersion;
import org.kampus.workshop.WorkshopHeading;
import org.kampus.workshop.WorkshopSettings;

/** What a trainer does with workshops as a whole: make, list, look at, change, delete. */
@ApplicationScoped
public class WorkshopService {

    /** The workshops a trainer leads, last changed first. */
    public List<WorkshopHeading> workshops(Caller.Trainer trainer) {
        throw new UnsupportedOperationException();
    }

    /**
     * Makes a workshop with a join code of its own, in the lobby.
     *
     * @throws org.kampus.application.NoSuchCaseException if there is no playable case of this name
     * @throws org.kampus.workshop.WorkshopRefusal if title, names or numbers are not allowed
     */
    public UUID create(Caller.Trainer trainer, WorkshopOrder order) {
        throw new UnsupportedOperationException();
    }

    /** The workshop as its trainers see it. */
    public ConsoleView console(Caller.Trainer trainer, UUID workshop) {
        throw new UnsupportedOperationException();
    }

    /** What the room may see; never anything private, whoever asks. */
    public ProjectorView projector(Caller caller, UUID workshop) {
        throw new UnsupportedOperationException();
    }

    /** A team's screen as its people see it, without signing in again. */
    public TeamView lookIn(Caller.Trainer trainer, UUID workshop, UUID team) {
        throw new UnsupportedOperationException();
    }

    /** Every version of a team's plan: who, when, why. */
    public List<PlanVersion> history(Caller.Trainer trainer, UUID workshop, UUID team) {
        throw new UnsupportedOperationException();
    }

    /**
     * Changes title and settings. What concerns a round that is being played counts from the next one; the number
     * of rounds cannot fall below those played.
     */
    public void change(Caller.Trainer trainer, UUID workshop, String title, WorkshopSettings settings) {
        throw new UnsupportedOperationException();
    }

    /** Deletes a workshop for good. */
    public void delete(Caller.Trainer trainer, UUID workshop) {
        throw new UnsupportedOperationException();
    }

    /** Tells of everything that happens in a workshop, until the subscription is closed. */
    public WorkshopBus.Subscription subscribe(
            Caller.Trainer trainer, UUID workshop, Consumer<WorkshopSignal> listener) {
        throw new UnsupportedOperationException();
    }
}
