package org.kampus.application.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kampus.application.workshop.Caller;
import org.kampus.application.workshop.TrainerAccount;
import org.kampus.application.workshop.TrainerRepository;
import org.kampus.course.CourseRefusal;
import org.kampus.course.CourseRefusal.Reason;

/**
 * Who may connect course systems: the trainers named when the server is started, or else the first one, whose link whoever
 * runs the server has read in its log.
 */
@ApplicationScoped
public class CourseAdministrators {

    private final CourseSettings settings;
    private final TrainerRepository trainers;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected CourseAdministrators() {
        this(null, null);
    }

    /** Administrators of this server. */
    @Inject
    public CourseAdministrators(CourseSettings settings, TrainerRepository trainers) {
        this.settings = settings;
        this.trainers = trainers;
    }

    /** Whether this trainer is one. */
    public boolean isOne(Caller.Trainer trainer) {
        return all().stream().anyMatch(account -> account.id().equals(trainer.trainer()));
    }

    /**
     * Stops everybody else.
     *
     * @throws CourseRefusal if this trainer is none
     */
    void require(Caller.Trainer trainer) {
        if (!isOne(trainer)) {
            throw new CourseRefusal(Reason.ADMINISTRATOR, names());
        }
    }

    /** Their names, as others see them; empty if none of those named has an account. */
    public String names() {
        return all().stream().map(TrainerAccount::name).collect(Collectors.joining(", "));
    }

    private List<TrainerAccount> all() {
        return settings.administrators().isEmpty()
                ? trainers.first().stream().toList()
                : settings.administrators().stream()
                        .map(trainers::findByLogin)
                        .flatMap(Optional::stream)
                        .toList();
    }
}
