package org.kampus.application.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kampus.application.QuarterPlayed;
import org.kampus.course.CourseItem;
import org.kampus.insight.TargetsReached;

/** What a course is told of a case: the quarters played, and the targets reached only where a teacher chose so. */
class CourseScoresTest {

    private static final String CASE = "five-people-firm";
    private static final int QUARTERS = 8;
    private static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");
    private static final CoursePerson ANN =
            new CoursePerson(new UUID(1, 1), new UUID(1, 2), "student-1", "player-1", "Ann");

    private final Map<CourseItem.Kind, CourseLink> links = new LinkedHashMap<>();
    private final Map<UUID, CourseScore> kept = new LinkedHashMap<>();
    private final CourseScores scores = new CourseScores(
            new CourseSettings(Optional.of("https://kampus.example.org"), Optional.empty(), Optional.empty()),
            repository(),
            null,
            null,
            null,
            null,
            Clock.fixed(NOW, ZoneOffset.UTC));

    private CourseRepository repository() {
        return (CourseRepository) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {CourseRepository.class},
                (proxy, method, values) -> switch (method.getName()) {
                    case "playing" ->
                        Optional.of(ANN).filter(person -> person.player().equals(values[0]));
                    case "scores" -> List.copyOf(kept.values());
                    case "link" ->
                        links.values().stream()
                                .filter(link -> link.id().equals(values[0]))
                                .findFirst();
                    case "put" -> {
                        CourseScore score = (CourseScore) values[0];
                        kept.put(score.link(), score);
                        yield null;
                    }
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    /** Ann has opened a place of this kind. */
    private void opened(CourseItem.Kind kind) {
        CourseLink link = new CourseLink(
                UUID.randomUUID(),
                ANN.platform(),
                "1",
                "place",
                "",
                new CourseItem(kind, CASE),
                "",
                "https://course.example.org/items/1",
                "",
                NOW);
        links.put(kind, link);
        kept.put(link.id(), new CourseScore(link.id(), ANN.id(), 0, false, "en", 0, null, null));
    }

    private CourseScore score(CourseItem.Kind kind) {
        return kept.get(links.get(kind).id());
    }

    private void play(int quarter, int reached) {
        scores.played(new QuarterPlayed(ANN.player(), CASE, quarter, QUARTERS, new TargetsReached(reached, 4)));
    }

    @Test
    void results_count_where_the_teacher_chose_so_and_only_at_the_end() {
        opened(CourseItem.Kind.CASE);
        opened(CourseItem.Kind.TARGETS);
        play(1, 4);
        assertEquals(100.0 / QUARTERS, score(CourseItem.Kind.CASE).points());
        assertEquals(0, score(CourseItem.Kind.TARGETS).points());
        assertFalse(score(CourseItem.Kind.TARGETS).finished());
        play(QUARTERS, 3);
        assertEquals(100, score(CourseItem.Kind.CASE).points());
        assertEquals(75, score(CourseItem.Kind.TARGETS).points());
        assertTrue(score(CourseItem.Kind.TARGETS).finished());
        assertEquals(NOW, score(CourseItem.Kind.TARGETS).due());
    }

    @Test
    void the_best_game_counts() {
        opened(CourseItem.Kind.TARGETS);
        play(QUARTERS, 2);
        play(QUARTERS, 1);
        assertEquals(50, score(CourseItem.Kind.TARGETS).points());
        play(QUARTERS, 4);
        assertEquals(100, score(CourseItem.Kind.TARGETS).points());
    }

    @Test
    void a_game_without_any_target_reached_is_finished_all_the_same() {
        opened(CourseItem.Kind.TARGETS);
        play(QUARTERS, 0);
        assertTrue(score(CourseItem.Kind.TARGETS).finished());
        assertEquals(0, score(CourseItem.Kind.TARGETS).points());
        assertEquals(NOW, score(CourseItem.Kind.TARGETS).due());
    }

    @Test
    void who_came_from_no_course_is_told_of_to_none() {
        opened(CourseItem.Kind.CASE);
        scores.played(new QuarterPlayed("somebody else", CASE, 1, QUARTERS, new TargetsReached(4, 4)));
        assertEquals(0, score(CourseItem.Kind.CASE).points());
    }
}
