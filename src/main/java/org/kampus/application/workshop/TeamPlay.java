package org.kampus.application.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kampus.organisation.OperatingPlan;
import org.kampus.simulation.SimulationResult;
import org.kampus.workshop.PlanVersion;
import org.kampus.workshop.Prediction;

/**
 * What people with a seat do. A seat belongs to the browser whose player token took it, see
 * {@link org.kampus.application.Player}. A nickname, a code and a note are plain text.
 */
@ApplicationScoped
public class TeamPlay {

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
        throw new UnsupportedOperationException();
    }

    /**
     * Takes a seat, or gives the one this browser has already.
     *
     * @param team the team chosen; null where people do not choose
     * @param observer whether to watch only
     * @throws org.kampus.workshop.WorkshopRefusal if the nickname is taken or not allowed
     */
    public Caller.Participant join(
            String code, String player, String address, String nickname, @Nullable UUID team, boolean observer) {
        throw new UnsupportedOperationException();
    }

    /**
     * Moves a seat to this browser; the device that had it is shown out.
     *
     * @throws org.kampus.workshop.WorkshopRefusal if nickname and seat code do not belong together
     * @throws TooManyAttemptsException if wrong seat codes were tried too often
     */
    public Caller.Participant regain(String code, String player, String address, String nickname, String seatCode) {
        throw new UnsupportedOperationException();
    }

    /** The seat a browser has in a workshop; empty if it has none, lost it to another device or was removed. */
    public Optional<Caller.Participant> seat(UUID workshop, String player) {
        throw new UnsupportedOperationException();
    }

    /** The seats a browser has in workshops that are not finished, last joined first. */
    public List<Caller.Participant> seats(String player) {
        throw new UnsupportedOperationException();
    }

    /** Chooses another team while the workshop is in the lobby and people choose. */
    public void choose(Caller.Participant seat, UUID team) {
        throw new UnsupportedOperationException();
    }

    /** Gives up the seat for good. */
    public void leave(Caller.Participant seat) {
        throw new UnsupportedOperationException();
    }

    /**
     * The workshop as this person sees it.
     *
     * @throws org.kampus.workshop.WorkshopRefusal if the person was removed
     */
    public TeamView view(Caller.Participant seat) {
        throw new UnsupportedOperationException();
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
        throw new UnsupportedOperationException();
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
        throw new UnsupportedOperationException();
    }

    /**
     * Takes the submitted plan back, until the deadline.
     *
     * @throws org.kampus.workshop.WorkshopRefusal if the round is not open any more
     */
    public void withdraw(Caller.Participant seat) {
        throw new UnsupportedOperationException();
    }

    /** Every version of the own team's plan: who, when, why. */
    public List<PlanVersion> history(Caller.Participant seat) {
        throw new UnsupportedOperationException();
    }

    /**
     * The traced result of everything the own team played. Waits for a simulation when it is not in memory: never
     * call it on a thread that a page waits for.
     */
    public SimulationResult replay(Caller.Participant seat) {
        throw new UnsupportedOperationException();
    }

    /** Says that a page of this person is open, until the answer is closed. Nothing is kept. */
    public WorkshopBus.Subscription present(Caller.Participant seat) {
        throw new UnsupportedOperationException();
    }

    /**
     * Says which decision the person is at, for teammates to see. Nothing is kept.
     *
     * @param place key of a decision; empty for none
     */
    public void at(Caller.Participant seat, String place) {
        throw new UnsupportedOperationException();
    }

    /** Tells of what happens to this person's team and to everybody, until the subscription is closed. */
    public WorkshopBus.Subscription subscribe(Caller.Participant seat, Consumer<WorkshopSignal> listener) {
        throw new UnsupportedOperationException();
    }
}
