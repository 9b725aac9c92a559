package org.kampus.launcher;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;

/**
 * A line for each record, in the machine's own time. The story of a failure, which causes and where, is told once for
 * each kind, briefly, and again after {@link #AGAIN}; in between one line says what failed and when the story was told.
 * Of a kind are failures whose first cause is of the same class and comes from the same place.
 */
public final class BriefFormatter extends Formatter {

    /** When the story of a kind is told again, since older files of the log go away. */
    static final Duration AGAIN = Duration.ofHours(1);

    private static final int KINDS = 500;
    private static final int LONGEST_MESSAGE = 2_000;
    private static final int LONGEST_CAUSE = 500;
    private static final int MOST_CAUSES = 6;

    /** Frames told of the first cause: the innermost ones, and those of Kampus; of what wraps it, where it was made. */
    private static final int INNERMOST = 6;

    private static final int OURS = 10;
    private static final int PLACE = 2;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ssxxx", Locale.ROOT);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final Clock clock;
    private final ZoneId zone;

    /** By kind, the oldest first. */
    private final Map<String, Told> told = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Told> eldest) {
            return size() > KINDS;
        }
    };

    private record Told(Instant at, int since) {}

    /** For the log's settings. */
    public BriefFormatter() {
        this(Clock.systemUTC(), machineZone());
    }

    BriefFormatter(Clock clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    private static ZoneId machineZone() {
        try {
            return ZoneId.of(System.getProperty(ProcessLanguage.MACHINE_ZONE, "UTC"));
        } catch (DateTimeException e) {
            return ZoneOffset.UTC;
        }
    }

    @Override
    public String format(LogRecord record) {
        StringBuilder text = new StringBuilder()
                .append(TIME.format(record.getInstant().atZone(zone)))
                .append(' ')
                .append(level(record.getLevel()))
                .append(' ')
                .append(record.getLoggerName())
                .append(": ")
                .append(cut(formatMessage(record), LONGEST_MESSAGE))
                .append('\n');
        if (record.getThrown() != null) {
            tell(causes(record.getThrown()), text);
        }
        return text.toString();
    }

    private static String level(Level level) {
        return level == Level.SEVERE ? "ERROR" : level.getName();
    }

    private void tell(List<Throwable> causes, StringBuilder text) {
        Throwable root = causes.getLast();
        String kind = kind(root);
        Instant now = clock.instant();
        @Nullable Told before;
        synchronized (told) {
            before = told.get(kind);
            if (before != null && before.at().plus(AGAIN).isBefore(now)) {
                before = null;
            }
            told.put(kind, before == null ? new Told(now, 0) : new Told(before.at(), before.since() + 1));
        }
        if (before != null) {
            text.append("    ").append(line(root));
            text.append(String.format(
                    Locale.ROOT,
                    " (told in full at %s, %d times since)%n",
                    CLOCK.format(before.at().atZone(zone)),
                    before.since() + 1));
            return;
        }
        for (Throwable cause : causes) {
            text.append(cause == causes.getFirst() ? "    " : "    because of ")
                    .append(line(cause))
                    .append('\n');
            boolean first = cause == root;
            frames(cause.getStackTrace(), first ? INNERMOST : 1, first ? OURS : 0, text);
        }
    }

    private static void frames(StackTraceElement[] frames, int innermost, int most, StringBuilder text) {
        int ours = 0;
        int left = 0;
        for (int i = 0; i < frames.length; i++) {
            boolean own = frames[i].getClassName().startsWith("org.kampus.") && ours < most;
            if (i < innermost || own) {
                ours += own ? 1 : 0;
                text.append("        at ").append(frames[i]).append('\n');
            } else {
                left++;
            }
        }
        if (left > 0 && innermost > 1) {
            text.append("        and ").append(left).append(" more\n");
        }
    }

    /** From the failure that was logged to the first cause; the middle of a long row is left out. */
    private static List<Throwable> causes(Throwable thrown) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Throwable> causes = new ArrayList<>();
        for (Throwable cause = thrown; cause != null && seen.add(cause); cause = cause.getCause()) {
            causes.add(cause);
        }
        while (causes.size() > MOST_CAUSES) {
            causes.remove(MOST_CAUSES / 2);
        }
        return causes;
    }

    private static String kind(Throwable first) {
        StringBuilder kind = new StringBuilder(first.getClass().getName());
        StackTraceElement[] frames = first.getStackTrace();
        for (int i = 0; i < Math.min(PLACE, frames.length); i++) {
            kind.append('@').append(frames[i].getClassName()).append(':').append(frames[i].getLineNumber());
        }
        return kind.toString();
    }

    private static String line(Throwable cause) {
        String message = cause.getMessage();
        return cause.getClass().getName()
                + (message == null ? "" : ": " + cut(message, LONGEST_CAUSE).replaceAll("\\R\\s*", " | "));
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest
                ? text
                : text.substring(0, longest) + "… (" + (text.length() - longest) + " characters more)";
    }
}
