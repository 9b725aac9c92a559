package org.kampus.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class BriefFormatterTest {

    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

    private Instant now = NOON;
    private final BriefFormatter formatter = new BriefFormatter(
            new Clock() {
                @Override
                public ZoneId getZone() {
                    return ZoneId.of("UTC");
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return this;
                }

                @Override
                public Instant instant() {
                    return now;
                }
            },
            ZoneId.of("Asia/Kathmandu"));

    @Test
    void a_record_is_a_line_in_the_machine_s_time() {
        assertEquals(
                "2026-11-30 17:45:00+05:45 WARNING org.kampus.Desk: late\n", formatter.format(record("late", null)));
    }

    @Test
    void the_story_of_a_failure_is_told_once_for_each_kind() {
        String first = formatter.format(record("Request failed", failure()));
        assertTrue(first.contains("IllegalStateException: outer"), first);
        assertTrue(first.contains("because of java.lang.IllegalArgumentException: inner"), first);
        assertTrue(first.contains("at org.kampus.launcher.BriefFormatterTest.inner("), first);

        for (int i = 1; i <= 3; i++) {
            String again = formatter.format(record("Request failed", failure()));
            assertEquals(2, again.lines().count(), again);
            assertTrue(again.contains("inner (told in full at 17:45:00, " + i + " times since)"), again);
        }

        now = NOON.plus(BriefFormatter.AGAIN).plusSeconds(1);
        assertTrue(formatter.format(record("Request failed", failure())).contains("because of"));
    }

    @Test
    void another_failure_has_a_story_of_its_own() {
        formatter.format(record("Request failed", failure()));
        assertTrue(formatter
                .format(record("Request failed", new IllegalStateException("elsewhere")))
                .contains("at org.kampus"));
    }

    /** A failure as a server makes them: deep, wrapped often, with long messages. */
    @Test
    void a_failure_of_any_depth_takes_some_kilobytes_at_most() {
        Throwable failure = deep(300);
        for (int i = 0; i < 30; i++) {
            failure = new IllegalStateException("x".repeat(50_000), failure);
        }
        String text = formatter.format(record("y".repeat(100_000), failure));
        assertTrue(text.length() < 15_000, () -> text.length() + " characters");
        assertTrue(text.contains("and "), text);
    }

    @Test
    void a_circle_of_causes_ends() {
        var one = new IllegalStateException("one");
        var two = new IllegalStateException("two", one);
        one.initCause(two);
        String text = formatter.format(record("Request failed", two));
        assertTrue(text.contains("one") && text.contains("two"), text);
        assertFalse(text.isBlank());
    }

    @Test
    void kinds_without_end_are_not_kept_without_end() {
        for (int i = 0; i < 5_000; i++) {
            var failure = new IllegalStateException("kind " + i);
            failure.setStackTrace(
                    new StackTraceElement[] {new StackTraceElement("org.kampus.Some", "thing", "Some.java", i)});
            formatter.format(record("Request failed", failure));
        }
        var again = new IllegalStateException("kind 0");
        again.setStackTrace(
                new StackTraceElement[] {new StackTraceElement("org.kampus.Some", "thing", "Some.java", 0)});
        assertTrue(formatter.format(record("Request failed", again)).contains("at org.kampus.Some.thing"));
    }

    private static Throwable failure() {
        try {
            inner();
            throw new AssertionError("nothing failed");
        } catch (IllegalArgumentException e) {
            return new IllegalStateException("outer", e);
        }
    }

    private static void inner() {
        throw new IllegalArgumentException("inner");
    }

    private static Throwable deep(int frames) {
        return frames == 0 ? new IllegalArgumentException("the first cause") : deep(frames - 1);
    }

    private static LogRecord record(String message, Throwable thrown) {
        LogRecord record = new LogRecord(Level.WARNING, message);
        record.setLoggerName("org.kampus.Desk");
        record.setInstant(NOON);
        record.setThrown(thrown);
        return record;
    }
}
