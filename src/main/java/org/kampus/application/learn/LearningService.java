package org.kampus.application.learn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kampus.application.learn.LearningAnswer.Context;
import org.kampus.application.learn.LearningAnswer.Item;
import org.kampus.application.learn.LessonState.Stage;
import org.kampus.learning.ConceptStrength;
import org.kampus.learning.GuessScore;
import org.kampus.learning.LessonScore;
import org.kampus.learning.Repetition;
import org.kampus.scenario.Lesson;

/** What one learner has answered, how far that is, what is asked again today; her data given back and deleted. */
@ApplicationScoped
public class LearningService {

    /** Most repetitions a day. */
    public static final int MOST_A_DAY = 10;

    private final LessonLibrary library;
    private final LearningRepository repository;
    private final Clock clock;
    private final Consumer<LearningAnswer> answered;
    private final Consumer<LearningForgotten> forgotten;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected LearningService() {
        library = null;
        repository = null;
        clock = null;
        answered = null;
        forgotten = null;
    }

    /**
     * The service over the lessons of this server.
     *
     * @param answered told of each answer when it is kept
     * @param forgotten told of each player whose answers were deleted
     */
    @Inject
    public LearningService(
            LessonLibrary library,
            LearningRepository repository,
            Event<LearningAnswer> answered,
            Event<LearningForgotten> forgotten) {
        this(library, repository, Clock.systemUTC(), answered::fire, forgotten::fire);
    }

    LearningService(LessonLibrary library, LearningRepository repository, Clock clock) {
        this(library, repository, clock, answer -> {}, player -> {});
    }

    private LearningService(
            LessonLibrary library,
            LearningRepository repository,
            Clock clock,
            Consumer<LearningAnswer> answered,
            Consumer<LearningForgotten> forgotten) {
        this.library = library;
        this.repository = repository;
        this.clock = clock;
        this.answered = answered;
        this.forgotten = forgotten;
    }

    /** All answers of a player, the oldest first; none without a player. */
    public List<LearningAnswer> answers(String player) {
        return player.isEmpty() ? List.of() : repository.of(player);
    }

    /** The answers of a player to one lesson, the oldest first. */
    public List<LearningAnswer> answers(String player, Lesson lesson) {
        return answers(player).stream()
                .filter(answer -> answer.lesson().equals(lesson.id()))
                .toList();
    }

    /**
     * Keeps an answer.
     *
     * @param chosen name or position of the answer
     * @param confidence how sure, 0-1; {@code null} if nobody asked
     * @param workshop the workshop it prepares for; {@code null} if none
     */
    public LearningAnswer answer(
            String player,
            Lesson lesson,
            String item,
            String chosen,
            int options,
            @Nullable Double confidence,
            boolean correct,
            Context context,
            @Nullable UUID workshop) {
        LearningAnswer answer = new LearningAnswer(
                UUID.randomUUID(),
                player,
                lesson.id(),
                library.digest(lesson.id()),
                item,
                chosen,
                options,
                confidence,
                correct,
                context,
                workshop,
                clock.instant());
        if (!player.isEmpty()) {
            repository.add(answer);
            answered.accept(answer);
        }
        return answer;
    }

    /** How far a player is, lesson by lesson in the order of the path. */
    public List<LessonState> progress(String player) {
        List<LearningAnswer> all = answers(player);
        Map<String, List<LearningAnswer>> byLesson =
                all.stream().collect(Collectors.groupingBy(LearningAnswer::lesson));
        Map<String, Instant> eves = WorkshopEves.of(all, repository, clock);
        return library.lessons().stream()
                .map(lesson -> state(lesson, byLesson.getOrDefault(lesson.id(), List.of()), eves.get(lesson.id())))
                .toList();
    }

    /** How far a player is with one lesson. */
    public Stage stage(String player, Lesson lesson) {
        return stage(lesson, untested(answers(player, lesson)));
    }

    private static List<LearningAnswer> untested(List<LearningAnswer> all) {
        return all.stream().filter(answer -> !answer.context().isTest()).toList();
    }

    private static LessonState state(Lesson lesson, List<LearningAnswer> all, @Nullable Instant eve) {
        List<LearningAnswer> answers = untested(all);
        Stage stage = stage(lesson, answers);
        return new LessonState(
                lesson,
                stage,
                stage.isOver()
                        ? Repetition.due(
                                answers.stream().map(LearningService::reply).toList(), eve)
                        : Optional.empty());
    }

    private static Stage stage(Lesson lesson, List<LearningAnswer> answers) {
        List<LearningAnswer> taken = answers.stream()
                .filter(answer -> answer.context() == Context.LESSON)
                .toList();
        Set<String> known = answers.stream()
                .filter(answer -> answer.context() == Context.PRE_CHECK && answer.correct())
                .map(LearningAnswer::item)
                .collect(Collectors.toSet());
        if (answers.isEmpty()) {
            return Stage.NEW;
        }
        if (items(lesson.inLesson())
                .allMatch(item -> taken.stream().map(LearningAnswer::item).anyMatch(item::equals))) {
            return Stage.DONE;
        }
        return taken.isEmpty() && items(lesson.preCheck()).allMatch(known::contains) ? Stage.KNOWN : Stage.BEGUN;
    }

    private static Stream<String> items(List<Lesson.Question> questions) {
        return questions.stream().map(question -> Item.question(question.id()));
    }

    /**
     * An answer of somebody who says that she knows a lesson.
     *
     * @param chosen position of the answer
     * @param confidence how sure, 0-1
     */
    public record Claimed(int chosen, double confidence) {}

    /**
     * Keeps what somebody answers who says that she knows a lesson she has not begun; of one begun nothing is kept.
     *
     * @param claimed answers to {@link Lesson#preCheck()} in its order
     * @param workshop the workshop it prepares for; {@code null} if none
     */
    public void preCheck(String player, Lesson lesson, List<Claimed> claimed, @Nullable UUID workshop) {
        if (stage(player, lesson) != Stage.NEW) {
            return;
        }
        for (int i = 0; i < claimed.size(); i++) {
            Lesson.Question question = lesson.preCheck().get(i);
            int chosen = claimed.get(i).chosen();
            answer(
                    player,
                    lesson,
                    Item.question(question.id()),
                    Integer.toString(chosen),
                    question.choice().options().size(),
                    claimed.get(i).confidence(),
                    chosen == question.choice().right(),
                    Context.PRE_CHECK,
                    workshop);
        }
    }

    /** Whether a lesson is the first somebody takes: no other was begun, and none is known. Never without a player. */
    public boolean isFirst(String player, Lesson lesson) {
        List<LearningAnswer> answers = untested(answers(player));
        boolean begun = answers.stream()
                .anyMatch(answer ->
                        answer.context() == Context.LESSON && !answer.lesson().equals(lesson.id()));
        Map<String, List<LearningAnswer>> byLesson =
                answers.stream().collect(Collectors.groupingBy(LearningAnswer::lesson));
        return !player.isEmpty()
                && !begun
                && library.lessons().stream()
                        .noneMatch(other -> stage(other, byLesson.getOrDefault(other.id(), List.of())) == Stage.KNOWN);
    }

    private static Repetition.Reply reply(LearningAnswer answer) {
        boolean sure = answer.confidence() == null || answer.confidence() >= Repetition.SURE;
        return new Repetition.Reply(answer.at(), answer.context() == Context.REPEAT, answer.correct() && sure);
    }

    /**
     * A question to ask again.
     *
     * @param lesson its lesson
     * @param question the question; another one each time
     */
    public record Again(Lesson lesson, Lesson.Question question) {}

    /** What is asked again today: the surest errors first, {@link #MOST_A_DAY} at most. */
    public List<Again> due(String player) {
        Instant now = clock.instant();
        List<LearningAnswer> all = answers(player);
        Map<String, Double> mistaken = all.stream()
                .filter(answer -> answer.item().equals(Item.GUESS) && !answer.correct())
                .collect(Collectors.toMap(
                        LearningAnswer::lesson,
                        answer -> answer.confidence() == null ? 0 : answer.confidence(),
                        Math::max));
        return progress(player).stream()
                .filter(state -> state.isDue(now))
                .sorted(Comparator.comparing((LessonState state) ->
                        -mistaken.getOrDefault(state.lesson().id(), 0.0)))
                .limit(MOST_A_DAY)
                .map(state -> new Again(state.lesson(), another(state.lesson(), all)))
                .toList();
    }

    /**
     * Questions kept for later days first, then those of the lesson, round and round. Who is still to answer the test after
     * the lessons is not asked what it will ask: she would be told the answer.
     */
    private static Lesson.Question another(Lesson lesson, List<LearningAnswer> answers) {
        List<Lesson.Question> pool = new ArrayList<>(lesson.questions());
        if (awaitsTest(answers)) {
            Set<String> asked = answers.stream()
                    .filter(answer -> answer.lesson().equals(lesson.id()) && answer.context() == Context.BEFORE)
                    .map(LearningAnswer::item)
                    .collect(Collectors.toSet());
            pool.removeIf(question ->
                    !question.form().equals(Lesson.Question.IN_LESSON) && !asked.contains(Item.test(question.id())));
        }
        pool.sort(Comparator.comparing((Lesson.Question q) -> q.form().equals(Lesson.Question.IN_LESSON)));
        long asked = answers.stream()
                .filter(answer -> answer.lesson().equals(lesson.id()) && answer.context() == Context.REPEAT)
                .count();
        return pool.get((int) (asked % pool.size()));
    }

    private static boolean awaitsTest(List<LearningAnswer> answers) {
        Set<UUID> done = workshops(answers, Context.AFTER);
        return workshops(answers, Context.BEFORE).stream().anyMatch(workshop -> !done.contains(workshop));
    }

    private static Set<UUID> workshops(List<LearningAnswer> answers, Context tested) {
        return answers.stream()
                .filter(answer -> answer.context() == tested)
                .flatMap(answer -> Stream.ofNullable(answer.workshop()))
                .collect(Collectors.toSet());
    }

    /** How good a player's guesses are. */
    public GuessScore guesses(String player) {
        return GuessScore.of(answers(player).stream()
                .filter(answer -> answer.item().equals(Item.GUESS) && answer.confidence() != null)
                .map(answer -> new GuessScore.Guess(
                        answer.options(),
                        Optional.ofNullable(answer.confidence()).orElse(0.0),
                        answer.correct()))
                .toList());
    }

    /** How good a player's guesses are, by concept; concepts without guesses are left out. */
    public Map<String, GuessScore> guessesByConcept(String player) {
        return byConcept(answers(player));
    }

    /** The same of many answers. */
    Map<String, GuessScore> byConcept(List<LearningAnswer> answers) {
        Map<String, List<GuessScore.Guess>> guesses = new TreeMap<>();
        for (LearningAnswer answer : answers) {
            Double confidence = answer.confidence();
            if (answer.item().equals(Item.GUESS) && confidence != null) {
                library.find(answer.lesson()).stream()
                        .flatMap(lesson -> lesson.concepts().stream())
                        .forEach(concept -> guesses.computeIfAbsent(concept, key -> new ArrayList<>())
                                .add(new GuessScore.Guess(answer.options(), confidence, answer.correct())));
            }
        }
        Map<String, GuessScore> scores = new TreeMap<>();
        guesses.forEach((concept, all) -> scores.put(concept, GuessScore.of(all)));
        return scores;
    }

    /** How firmly each concept sits that a player was asked about, in the order of the path. Guesses do not count. */
    public Map<String, ConceptStrength> strengths(String player) {
        List<LearningAnswer> answers = answers(player).stream()
                .filter(answer -> !answer.context().isTest() && !answer.item().equals(Item.GUESS))
                .toList();
        Map<String, List<ConceptStrength.Reply>> replies = new LinkedHashMap<>();
        for (Lesson lesson : library.lessons()) {
            List<ConceptStrength.Reply> about = answers.stream()
                    .filter(answer -> answer.lesson().equals(lesson.id()))
                    .map(answer -> new ConceptStrength.Reply(
                            LocalDate.ofInstant(answer.at(), clock.getZone()), answer.correct()))
                    .toList();
            if (!about.isEmpty()) {
                lesson.concepts()
                        .forEach(concept -> replies.computeIfAbsent(concept, key -> new ArrayList<>())
                                .addAll(about));
            }
        }
        Map<String, ConceptStrength> strengths = new LinkedHashMap<>();
        replies.forEach((concept, about) -> strengths.put(concept, ConceptStrength.of(about)));
        return strengths;
    }

    /** Deletes everything a player answered; returns how many answers there were. */
    public int forget(String player) {
        if (player.isEmpty()) {
            return 0;
        }
        int answers = repository.delete(player);
        forgotten.accept(new LearningForgotten(player));
        return answers;
    }

    /** What a player's work on a lesson is worth to a course. First answers count, and never a profit. */
    public LessonScore score(String player, Lesson lesson) {
        Map<String, LearningAnswer> first = answers(player, lesson).stream()
                .filter(answer -> answer.context() == Context.LESSON)
                .collect(Collectors.toMap(LearningAnswer::item, answer -> answer, (one, later) -> one));
        List<LearningAnswer> questions = lesson.inLesson().stream()
                .map(question -> first.get(Item.question(question.id())))
                .filter(Objects::nonNull)
                .toList();
        LearningAnswer guess = first.get(Item.GUESS);
        OptionalDouble brier = guess == null || guess.confidence() == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(new GuessScore.Guess(guess.options(), guess.confidence(), guess.correct()).score());
        int right = (int) questions.stream().filter(LearningAnswer::correct).count();
        return new LessonScore(questions.size(), right, lesson.inLesson().size(), brier);
    }
}
