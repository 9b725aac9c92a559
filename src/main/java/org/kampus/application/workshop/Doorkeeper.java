package org.kampus.application.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.kampus.workshop.Seat;
import org.kampus.workshop.Workshop;

/** Lets callers in to what is theirs. */
@ApplicationScoped
class Doorkeeper {

    private final OpenWorkshops workshops;
    private final TrainerRepository trainers;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Doorkeeper() {
        this(null, null);
    }

    @Inject
    Doorkeeper(OpenWorkshops workshops, TrainerRepository trainers) {
        this.workshops = workshops;
        this.trainers = trainers;
    }

    /** A workshop that a trainer leads. */
    Workshop led(Caller.Trainer trainer, UUID id) {
        Workshop workshop = workshops.get(id);
        if (!workshop.trainers().contains(trainer.trainer())) {
            throw new NoSuchWorkshopException(id);
        }
        return workshop;
    }

    /** A workshop that anybody may see who leads it or has a seat in it. */
    Workshop seen(Caller caller, UUID id) {
        return switch (caller) {
            case Caller.Trainer trainer -> led(trainer, id);
            case Caller.Participant participant -> {
                if (!participant.workshop().equals(id)) {
                    throw new NoSuchWorkshopException(id);
                }
                Workshop workshop = workshops.get(id);
                workshop.seat(participant.seat());
                yield workshop;
            }
        };
    }

    /** The seat of a participant, who has not left. */
    Seat seat(Caller.Participant participant) {
        return workshops.get(participant.workshop()).seat(participant.seat());
    }

    /** The name of a trainer. */
    String name(Caller.Trainer trainer) {
        return trainers.find(trainer.trainer()).map(TrainerAccount::name).orElse("");
    }
}
