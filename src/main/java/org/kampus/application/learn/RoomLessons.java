package org.kampus.application.learn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kampus.application.learn.LearningAnswer.Item;
import org.kampus.learning.GuessScore;
import org.kampus.scenario.Lesson;
import org.kampus.scenario.Lesson.Range;

/**
 * Lessons given to the participants of a workshop before it, and what the room believes. Nothing is told of fewer than
 * {@link #FEWEST} people, and never who answered what.
 */
@ApplicationScoped
public class RoomLessons {

    /** Fewest people of whom anything is told. */
    public static final int FEWEST = 5;

    /** Most lessons given at once. */
    public static final int MOST = 20;

    private final LessonLibrary library;
    private final LearningRepository repository;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected RoomLessons() {
        library = null;
        repository = null;
    }

    /** Lessons of this server. */
    @Inject
    public RoomLessons(LessonLibrary library, LearningRepository repository) {
        this.library = library;
        this.repository = repository;
    }

    /** The lessons given, in the order of the path. */
    public List<Lesson> given(UUID workshop) {
        List<String> ids = repository.assigned(workshop);
        return library.lessons().stream()
                .filter(lesson -> ids.contains(lesson.id()))
                .toList();
    }

    /** The day of the workshop; empty if nobody told it. */
    public Optional<LocalDate> day(UUID workshop) {
        return repository.day(workshop);
    }

    /** Gives these lessons, in place of those given before; answers and the day stay. Unknown ones are left out. */
    public void give(UUID workshop, List<String> lessons) {
        give(workshop, lessons, day(workshop).orElse(null));
    }

    /**
     * Gives these lessons, in place of those given before; answers stay. Unknown ones are left out.
     *
     * @param day the day of the workshop, on whose eve is asked for the last time; {@code null} if it is not known
     */
    public void give(UUID workshop, List<String> lessons, @Nullable LocalDate day) {
        repository.assign(
                workshop,
                library.lessons().stream()
                        .map(Lesson::id)
                        .filter(lessons::contains)
                        .limit(MOST)
                        .toList(),
                day);
    }

    /**
     * What a room believes about a lesson.
     *
     * @param people people who have guessed
     * @param score how good the guesses are; {@code null} of fewer than {@link #FEWEST} people
     * @param popular the wrong answer chosen most; {@code null} if there is none, or of too few people
     * @param believers people who chose it
     * @param conviction their mean confidence, 0-1; NaN if there are none
     */
    public record Belief(
            Lesson lesson,
            int people,
            @Nullable GuessScore score,
            @Nullable Range popular,
            int believers,
            double conviction) {}

    /** What the room believes, lesson by lesson. The first guess of each person counts. */
    public List<Belief> beliefs(UUID workshop) {
        Map<String, Map<String, LearningAnswer>> first = new LinkedHashMap<>();
        for (LearningAnswer answer : repository.preparing(workshop)) {
            if (answer.item().equals(Item.GUESS) && answer.confidence() != null) {
                first.computeIfAbsent(answer.lesson(), id -> new LinkedHashMap<>())
                        .putIfAbsent(answer.player(), answer);
            }
        }
        return given(workshop).stream()
                .map(lesson -> belief(
                        lesson,
                        new ArrayList<>(
                                first.getOrDefault(lesson.id(), Map.of()).values())))
                .toList();
    }

    private static Belief belief(Lesson lesson, List<LearningAnswer> guesses) {
        if (guesses.size() < FEWEST) {
            return new Belief(lesson, guesses.size(), null, null, 0, Double.NaN);
        }
        GuessScore score = GuessScore.of(guesses.stream()
                .map(guess -> new GuessScore.Guess(guess.options(), confidence(guess), guess.correct()))
                .toList());
        Map<String, List<LearningAnswer>> wrong = guesses.stream()
                .filter(guess -> !guess.correct())
                .collect(Collectors.groupingBy(LearningAnswer::chosen));
        Optional<Map.Entry<String, List<LearningAnswer>>> most = wrong.entrySet().stream()
                .max(Comparator.comparing((Map.Entry<String, List<LearningAnswer>> entry) ->
                                entry.getValue().size())
                        .thenComparing(Map.Entry.comparingByKey()));
        List<LearningAnswer> believers = most.map(Map.Entry::getValue).orElse(List.of());
        Range popular = most.flatMap(entry -> lesson.guess().options().stream()
                        .filter(option -> option.id().equals(entry.getKey()))
                        .findFirst())
                .orElse(null);
        return new Belief(
                lesson,
                guesses.size(),
                score,
                popular,
                believers.size(),
                believers.stream()
                        .mapToDouble(RoomLessons::confidence)
                        .average()
                        .orElse(Double.NaN));
    }

    private static double confidence(LearningAnswer guess) {
        return Objects.requireNonNullElse(guess.confidence(), 0.0);
    }
}
