package org.kampus.application.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kampus.application.learn.LearningForgotten;
import org.kampus.application.learn.LearningService;
import org.kampus.application.learn.LessonLibrary;
import org.kampus.application.workshop.Secrets;
import org.kampus.learning.LessonScore;

/**
 * Whose work a SCORM package tells of. The package's page makes up a ticket; the learner's browser brings it here and says
 * whose it is, once she has agreed; the page asks by it how far the lesson is and learns nothing else.
 */
@ApplicationScoped
public class ScormVisits {

    private static final Pattern TICKET = Pattern.compile("[A-Za-z0-9_-]{32}");

    private final ScormRepository repository;
    private final LearningService learning;
    private final LessonLibrary library;
    private final Clock clock = Clock.systemUTC();

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected ScormVisits() {
        repository = null;
        learning = null;
        library = null;
    }

    /** Visits of this server. */
    @Inject
    public ScormVisits(ScormRepository repository, LearningService learning, LessonLibrary library) {
        this.repository = repository;
        this.learning = learning;
        this.library = library;
    }

    /** Whether something can be a ticket for a lesson of this server. */
    public boolean isSound(String ticket, String lesson) {
        return TICKET.matcher(ticket).matches() && library.find(lesson).isPresent();
    }

    /** Whether a ticket tells of this player's work on this lesson already. */
    public boolean tells(String ticket, String lesson, String player) {
        return repository
                .find(Secrets.hash(ticket))
                .filter(visit -> visit.player().equals(player) && visit.lesson().equals(lesson))
                .isPresent();
    }

    /** From now on a ticket tells of this player's work on a lesson. */
    public void enter(String ticket, String lesson, String player) {
        if (isSound(ticket, lesson) && !player.isEmpty()) {
            repository.put(new ScormRepository.Visit(Secrets.hash(ticket), lesson, player, clock.instant()));
        }
    }

    /** How far the work is that a ticket tells of; empty if it tells of none. */
    public Optional<LessonScore> status(String ticket) {
        if (!TICKET.matcher(ticket).matches()) {
            return Optional.empty();
        }
        return repository
                .find(Secrets.hash(ticket))
                .flatMap(visit -> library.find(visit.lesson()).map(lesson -> learning.score(visit.player(), lesson)));
    }

    /** Who deletes her answers is told of no more. */
    void forgotten(@Observes LearningForgotten player) {
        repository.forget(player.player());
    }
}
