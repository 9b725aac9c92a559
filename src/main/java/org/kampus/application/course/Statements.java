package org.kampus.application.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kampus.application.Product;
import org.kampus.application.learn.LearningAnswer;
import org.kampus.application.learn.LearningAnswer.Item;
import org.kampus.application.learn.LearningService;
import org.kampus.application.learn.LessonLibrary;
import org.kampus.course.Claims;
import org.kampus.course.CourseRefusal;
import org.kampus.course.Platform;
import org.kampus.course.Statement;
import org.kampus.learning.GuessScore;
import org.kampus.learning.LessonScore;
import org.kampus.scenario.Lesson;

/**
 * Tells a record store (xAPI) what people of courses answer in lessons; of nobody else. Statements wait in the database
 * until the store has taken them; sent twice they are the same statement.
 */
@ApplicationScoped
public class Statements {

    private static final Logger LOG = System.getLogger(Statements.class.getName());
    private static final List<Duration> PAUSES =
            List.of(Duration.ofSeconds(5), Duration.ofMinutes(1), Duration.ofMinutes(10), Duration.ofHours(1));
    private static final int OK = 200;
    private static final int NOT_OK = 300;
    private static final int CONFLICT = 409;

    private final CourseSettings settings;
    private final CourseRepository people;
    private final StatementRepository statements;
    private final CourseClient client;
    private final LearningService learning;
    private final LessonLibrary library;
    private final String store;
    private final String authorization;
    private final Clock clock = Clock.systemUTC();

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Statements() {
        settings = null;
        people = null;
        statements = null;
        client = null;
        learning = null;
        library = null;
        store = null;
        authorization = null;
    }

    /**
     * Statements of this server.
     *
     * @param store address of the record store, {@code kampus.xapi-store}; without it nothing is told
     * @param key user of the store, {@code kampus.xapi-key}
     * @param secret password of that user, {@code kampus.xapi-secret}
     */
    @Inject
    public Statements(
            CourseSettings settings,
            CourseRepository people,
            StatementRepository statements,
            CourseClient client,
            LearningService learning,
            LessonLibrary library,
            @ConfigProperty(name = "kampus.xapi-store") Optional<String> store,
            @ConfigProperty(name = "kampus.xapi-key") Optional<String> key,
            @ConfigProperty(name = "kampus.xapi-secret") Optional<String> secret) {
        this.settings = settings;
        this.people = people;
        this.statements = statements;
        this.client = client;
        this.learning = learning;
        this.library = library;
        this.store =
                store.map(address -> address.strip().replaceFirst("/+$", "")).orElse("");
        this.authorization = "Basic "
                + Base64.getEncoder()
                        .encodeToString((key.orElse("") + ":" + secret.orElse("")).getBytes(StandardCharsets.UTF_8));
    }

    /** Whether anything is told. */
    public boolean on() {
        return settings.on() && !store.isEmpty();
    }

    /** Keeps what there is to tell of an answer. */
    void answered(@Observes LearningAnswer answer) {
        if (on() && answer.context().isLearning()) {
            people.playing(answer.player())
                    .ifPresent(
                            person -> library.find(answer.lesson()).ifPresent(lesson -> keep(person, lesson, answer)));
        }
    }

    private void keep(CoursePerson person, Lesson lesson, LearningAnswer answer) {
        String issuer = people.platforms().stream()
                .filter(platform -> platform.id().equals(person.platform()))
                .map(Platform::issuer)
                .findFirst()
                .orElse(settings.own());
        Statement.Account actor = new Statement.Account(issuer, person.subject());
        String language = people.scores(person.id()).stream()
                .map(CourseScore::language)
                .findFirst()
                .orElse("en");
        Statement.Place place = new Statement.Place(
                settings.own(),
                lesson.id(),
                lesson.title().in(Locale.forLanguageTag(language)),
                language,
                "Kampus " + Product.running().version());
        OptionalDouble confidence =
                answer.confidence() == null ? OptionalDouble.empty() : OptionalDouble.of(answer.confidence());
        OptionalDouble brier = answer.confidence() == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        new GuessScore.Guess(answer.options(), answer.confidence(), answer.correct()).score());
        keep(Statement.answered(
                answer.id(),
                actor,
                place,
                answer.item(),
                answer.chosen(),
                answer.correct(),
                confidence,
                brier,
                answer.at()));
        LessonScore score = learning.score(person.player(), lesson);
        boolean last = answer.context() == LearningAnswer.Context.LESSON && Item.isQuestion(answer.item());
        if (last && score.finished()) {
            keep(Statement.completed(answer.id(), actor, place, score.points(), answer.at()));
        }
    }

    private void keep(String statement) {
        statements.add(UUID.fromString(Claims.parse(statement).required("id")), statement, clock.instant());
    }

    /** Sends what is due. */
    public void send() {
        if (!on()) {
            return;
        }
        List<StatementRepository.Kept> due = statements.due(clock.instant(), Statement.MOST_AT_ONCE);
        if (due.isEmpty()) {
            return;
        }
        List<UUID> ids = due.stream().map(StatementRepository.Kept::id).toList();
        int status = 0;
        try {
            status = client.post(
                            store + "/statements",
                            "application/json",
                            due.stream().map(StatementRepository.Kept::body).collect(Collectors.joining(",", "[", "]")),
                            Map.of("Authorization", authorization, "X-Experience-API-Version", Statement.VERSION))
                    .status();
        } catch (CourseRefusal refusal) {
            LOG.log(Level.WARNING, "The record store cannot be asked: {0}", refusal.getMessage());
        }
        // A statement that the store has already is the same one.
        if (status >= OK && status < NOT_OK || status == CONFLICT) {
            statements.delete(ids);
            return;
        }
        if (status != 0) {
            LOG.log(Level.WARNING, "The record store answered {0}; {1} statements wait", status, ids.size());
        }
        int tries = due.getFirst().tries();
        statements.again(ids, clock.instant().plus(PAUSES.get(Math.min(tries, PAUSES.size() - 1))));
    }
}
