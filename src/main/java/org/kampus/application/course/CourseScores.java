package org.kampus.application.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kampus.application.QuarterPlayed;
import org.kampus.application.course.CourseEvents.Kind;
import org.kampus.application.learn.LearningAnswer;
import org.kampus.application.learn.LearningForgotten;
import org.kampus.application.learn.LearningService;
import org.kampus.application.learn.LessonLibrary;
import org.kampus.course.CourseItem;
import org.kampus.course.CourseRefusal;
import org.kampus.course.CourseRefusal.Reason;
import org.kampus.course.Platform;
import org.kampus.course.ScoreMessage;
import org.kampus.learning.LessonScore;

/**
 * Scores on their way to course systems: what a person has worked on in a lesson or a case; what came of a case only where the
 * teacher chose so. The newest score is kept
 * in the database until the course system has taken it; when it cannot be reached it is tried again, less and less often.
 */
@ApplicationScoped
public class CourseScores {

    private static final Logger LOG = System.getLogger(CourseScores.class.getName());
    private static final double MOST_POINTS = 100;
    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(1),
            Duration.ofMinutes(1),
            Duration.ofMinutes(10),
            Duration.ofHours(1),
            Duration.ofDays(1));
    private static final int AT_ONCE = 20;
    private static final int TIMEOUT = 408;
    private static final int TOO_MANY = 429;
    private static final int UNAUTHORISED = 401;
    private static final int OURS_ENDS = 500;
    private static final int OK = 200;
    private static final int NOT_OK = 300;

    private final CourseSettings settings;
    private final CourseRepository repository;
    private final CourseServices services;
    private final CourseEvents events;
    private final LearningService learning;
    private final LessonLibrary library;
    private final Clock clock;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected CourseScores() {
        this(null, null, null, null, null, null, null);
    }

    /** Scores of this server. */
    @Inject
    public CourseScores(
            CourseSettings settings,
            CourseRepository repository,
            CourseServices services,
            CourseEvents events,
            LearningService learning,
            LessonLibrary library) {
        this(settings, repository, services, events, learning, library, Clock.systemUTC());
    }

    CourseScores(
            CourseSettings settings,
            CourseRepository repository,
            CourseServices services,
            CourseEvents events,
            LearningService learning,
            LessonLibrary library,
            Clock clock) {
        this.settings = settings;
        this.repository = repository;
        this.services = services;
        this.events = events;
        this.learning = learning;
        this.library = library;
        this.clock = clock;
    }

    /** Works out the score of whoever has answered something. */
    void answered(@Observes LearningAnswer answer) {
        if (settings.on() && answer.context() == LearningAnswer.Context.LESSON) {
            repository.playing(answer.player()).ifPresent(person -> score(person, answer.lesson()));
        }
    }

    /**
     * Works out the scores of whoever has played a quarter of a case: quarters played, and at its end, where the teacher chose so,
     * the targets reached. The best game counts.
     */
    void played(@Observes QuarterPlayed quarter) {
        if (!settings.on()) {
            return;
        }
        try {
            repository.playing(quarter.player()).ifPresent(person -> {
                boolean finished = quarter.played() >= quarter.quarters();
                double part = Math.min(1.0, (double) quarter.played() / quarter.quarters());
                better(person, new CourseItem(CourseItem.Kind.CASE, quarter.scenarioId()), part, finished);
                if (finished) {
                    CourseItem item = new CourseItem(CourseItem.Kind.TARGETS, quarter.scenarioId());
                    better(person, item, quarter.targets().share(), true);
                }
            });
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A quarter was played, but its score for a course could not be kept", e);
        }
    }

    /** Keeps a share of the points where it is more than before, or the end of what was not at its end. */
    private void better(CoursePerson person, CourseItem item, double share, boolean finished) {
        double points = MOST_POINTS * share;
        about(person, item)
                .filter(before -> points > before.points() || (finished && !before.finished()))
                .forEach(before -> put(before, Math.max(points, before.points()), finished || before.finished()));
    }

    /** Who deletes her answers is forgotten as somebody of a course, too. */
    void forgotten(@Observes LearningForgotten player) {
        repository.forget(player.player());
    }

    private void score(CoursePerson person, String lessonId) {
        library.find(lessonId).ifPresent(lesson -> {
            LessonScore score = learning.score(person.player(), lesson);
            about(person, new CourseItem(CourseItem.Kind.LESSON, lessonId))
                    .forEach(before -> put(before, score.points(), score.finished()));
        });
    }

    /** The scores of a person at places that open this. */
    private Stream<CourseScore> about(CoursePerson person, CourseItem item) {
        return repository.scores(person.id()).stream()
                .filter(score -> repository
                        .link(score.link())
                        .filter(link -> link.item().equals(item))
                        .isPresent());
    }

    private void put(CourseScore before, double points, boolean finished) {
        repository.put(new CourseScore(
                before.link(),
                before.person(),
                points,
                finished,
                before.language(),
                0,
                clock.instant(),
                before.stamped()));
    }

    /** Sends what is due. */
    public void send() {
        if (!settings.on()) {
            return;
        }
        for (CourseScore score : repository.due(clock.instant(), AT_ONCE)) {
            send(score);
        }
    }

    private void send(CourseScore score) {
        Optional<CourseLink> link = repository.link(score.link());
        Optional<CoursePerson> person = repository.person(score.person());
        Optional<Platform> platform = repository.platforms().stream()
                .filter(known ->
                        link.isPresent() && known.id().equals(link.get().platform()))
                .findFirst();
        if (link.isEmpty() || person.isEmpty() || platform.isEmpty()) {
            repository.settle(with(score, 0, null, score.stamped()));
            return;
        }
        Instant at = ScoreMessage.moment(clock.instant(), Optional.ofNullable(score.stamped()));
        ScoreMessage message = new ScoreMessage(
                person.get().subject(),
                score.points(),
                score.finished(),
                comment(score, link.get().item().kind()),
                score.stamped() != null,
                at);
        try {
            int status = services.send(platform.get(), link.get().lineItem(), message);
            if (status >= OK && status < NOT_OK) {
                repository.settle(with(score, 0, null, at));
                events.well(Kind.SCORE, platform.get().name());
                return;
            }
            CourseRefusal refusal = new CourseRefusal(Reason.ANSWER, "HTTP " + status);
            events.failed(Kind.SCORE, platform.get().name(), refusal);
            again(score, isTemporary(status));
        } catch (CourseRefusal refusal) {
            events.failed(Kind.SCORE, platform.get().name(), refusal);
            again(score, refusal.reason() == Reason.ANSWER);
        }
    }

    private static boolean isTemporary(int status) {
        return status == TIMEOUT || status == TOO_MANY || status == UNAUTHORISED || status >= OURS_ENDS;
    }

    /** What the course system has refused for good is not sent again, until there is a newer score. */
    private void again(CourseScore score, boolean temporary) {
        Instant due =
                temporary && score.tries() < PAUSES.size() ? clock.instant().plus(PAUSES.get(score.tries())) : null;
        repository.settle(with(score, score.tries() + 1, due, score.stamped()));
    }

    private static CourseScore with(CourseScore score, int tries, @Nullable Instant due, @Nullable Instant stamped) {
        return new CourseScore(
                score.link(), score.person(), score.points(), score.finished(), score.language(), tries, due, stamped);
    }

    private static String comment(CourseScore score, CourseItem.Kind kind) {
        return ResourceBundle.getBundle(
                        "org.kampus.application.course.comments",
                        Locale.forLanguageTag(score.language()),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(kind.key() + "." + (score.finished() ? "finished" : "begun"));
    }
}
