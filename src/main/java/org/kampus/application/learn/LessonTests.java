package org.kampus.application.learn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kampus.application.learn.LearningAnswer.Context;
import org.kampus.application.learn.LearningAnswer.Item;
import org.kampus.learning.GuessScore;
import org.kampus.learning.ItemQuality;
import org.kampus.learning.LearningEffect;
import org.kampus.scenario.Lesson;
import org.kampus.scenario.Lesson.Question;

/**
 * Tests before and after the lessons of a workshop: one question about every lesson of the path, given or not, without
 * saying what is right. Asked are questions that lessons keep for later days. Each lesson keeps two: half of the people get one
 * before and the other after, the other half the other way round (parallel forms).
 */
@ApplicationScoped
public class LessonTests {

    private final LessonLibrary library;
    private final LearningRepository repository;
    private final LearningService learning;
    private final RoomLessons room;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected LessonTests() {
        this(null, null, null, null);
    }

    /** Tests of this server. */
    @Inject
    public LessonTests(
            LessonLibrary library, LearningRepository repository, LearningService learning, RoomLessons room) {
        this.library = library;
        this.repository = repository;
        this.learning = learning;
        this.room = room;
    }

    /** A question of a test. */
    public record Asked(Lesson lesson, Question question) {}

    /**
     * The questions of a test for one person, in the order of the path.
     *
     * @param when {@link Context#BEFORE} or {@link Context#AFTER}
     */
    public List<Asked> questions(String player, Context when) {
        int half = Math.floorMod(player.hashCode(), 2) + (when == Context.AFTER ? 1 : 0);
        List<Asked> asked = new ArrayList<>();
        for (Lesson lesson : library.lessons()) {
            List<Question> kept = lesson.questions().stream()
                    .filter(question -> !question.form().equals(Question.IN_LESSON))
                    .toList();
            if (!kept.isEmpty()) {
                asked.add(new Asked(lesson, kept.get(half % kept.size())));
            }
        }
        return asked;
    }

    /** Whether a person has handed a test in. */
    public boolean isDone(String player, UUID workshop, Context when) {
        return learning.answers(player).stream()
                .anyMatch(answer -> answer.context() == when && workshop.equals(answer.workshop()));
    }

    /**
     * Hands a test in; a second time nothing is kept.
     *
     * @param chosen positions of the answers by lesson; lessons without one count as not known
     */
    public void handIn(String player, UUID workshop, Context when, Map<String, Integer> chosen) {
        if (player.isEmpty() || room.given(workshop).isEmpty() || isDone(player, workshop, when)) {
            return;
        }
        for (Asked asked : questions(player, when)) {
            Integer position = chosen.get(asked.lesson().id());
            Lesson.Choice choice = asked.question().choice();
            learning.answer(
                    player,
                    asked.lesson(),
                    Item.test(asked.question().id()),
                    position == null ? "" : position.toString(),
                    choice.options().size(),
                    null,
                    position != null && position == choice.right(),
                    when,
                    workshop);
        }
    }

    /** People who took the test before the lessons. */
    public int started(UUID workshop) {
        return people(workshop, Context.BEFORE).size();
    }

    /** What the lessons of a workshop did; empty of fewer than {@link LearningEffect#FEWEST} people with both tests. */
    public Optional<LearningEffect> effect(UUID workshop) {
        Set<String> given = room.given(workshop).stream().map(Lesson::id).collect(Collectors.toSet());
        Map<String, List<LearningAnswer>> before = people(workshop, Context.BEFORE);
        Map<String, List<LearningAnswer>> after = people(workshop, Context.AFTER);
        List<LearningEffect.Person> both = new ArrayList<>();
        before.forEach((player, first) -> {
            List<LearningAnswer> second = after.get(player);
            if (second != null) {
                LearningEffect.Person person = new LearningEffect.Person(
                        share(first, given, true),
                        share(second, given, true),
                        share(first, given, false),
                        share(second, given, false));
                boolean known = !Double.isNaN(person.givenAfter() + person.givenBefore())
                        && !Double.isNaN(person.othersAfter() + person.othersBefore());
                if (known) {
                    both.add(person);
                }
            }
        });
        return LearningEffect.of(before.size(), both);
    }

    /**
     * How good a room's guesses are, concept by concept: of concepts about which at least {@link LearningEffect#FEWEST}
     * people have guessed. The first guess of each person about a lesson counts.
     */
    public Map<String, GuessScore> guessesByConcept(UUID workshop) {
        Map<String, LearningAnswer> first = new LinkedHashMap<>();
        for (LearningAnswer answer : repository.preparing(workshop)) {
            if (answer.item().equals(Item.GUESS)) {
                first.putIfAbsent(answer.player() + " " + answer.lesson(), answer);
            }
        }
        Map<String, GuessScore> told = new TreeMap<>();
        learning.byConcept(List.copyOf(first.values())).forEach((concept, score) -> {
            long people = first.values().stream()
                    .filter(answer -> library.find(answer.lesson())
                            .filter(lesson -> lesson.concepts().contains(concept))
                            .isPresent())
                    .map(LearningAnswer::player)
                    .distinct()
                    .count();
            if (people >= LearningEffect.FEWEST) {
                told.put(concept, score);
            }
        });
        return told;
    }

    /** A question of the tests, judged by all who answered it. */
    public record Judged(Lesson lesson, Question question, ItemQuality quality) {}

    /** The questions of the tests that should be revised, in the order of the path; none of too few people. */
    public List<Judged> doubtful(UUID workshop) {
        return judged(workshop).stream()
                .filter(judged -> judged.quality().isDoubtful())
                .toList();
    }

    /** The questions of the tests with how good they are, in the order of the path; none of too few people. */
    public List<Judged> judged(UUID workshop) {
        Set<String> given = room.given(workshop).stream().map(Lesson::id).collect(Collectors.toSet());
        Map<String, List<ItemQuality.Reply>> replies = new LinkedHashMap<>();
        for (Context when : List.of(Context.BEFORE, Context.AFTER)) {
            people(workshop, when).values().forEach(test -> {
                long right = test.stream().filter(LearningAnswer::correct).count();
                for (LearningAnswer answer : test) {
                    boolean counts = when == Context.BEFORE || given.contains(answer.lesson());
                    if (counts && test.size() > 1) {
                        double rest = (double) (right - (answer.correct() ? 1 : 0)) / (test.size() - 1);
                        replies.computeIfAbsent(answer.lesson() + " " + answer.item(), item -> new ArrayList<>())
                                .add(new ItemQuality.Reply(when == Context.AFTER, answer.correct(), rest));
                    }
                }
            });
        }
        return library.lessons().stream()
                .flatMap(lesson -> lesson.questions().stream()
                        .map(question -> new Judged(
                                lesson,
                                question,
                                ItemQuality.of(replies.getOrDefault(
                                        lesson.id() + " " + Item.test(question.id()), List.of())))))
                .filter(judged -> judged.quality().isTold())
                .toList();
    }

    private Map<String, List<LearningAnswer>> people(UUID workshop, Context when) {
        return repository.preparing(workshop).stream()
                .filter(answer -> answer.context() == when)
                .collect(Collectors.groupingBy(LearningAnswer::player));
    }

    private static double share(List<LearningAnswer> answers, Set<String> given, boolean wanted) {
        return answers.stream()
                .filter(answer -> given.contains(answer.lesson()) == wanted)
                .mapToDouble(answer -> answer.correct() ? 1 : 0)
                .average()
                .orElse(Double.NaN);
    }
}
