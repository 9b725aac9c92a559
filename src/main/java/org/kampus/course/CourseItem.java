package org.kampus.course;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a place in a course opens.
 *
 * @param id of the lesson or case, the code of the workshop
 */
public record CourseItem(Kind kind, String id) {

    /** The path of lessons, where nothing was chosen. */
    public static final CourseItem PATH = new CourseItem(Kind.PATH, "");

    private static final Pattern WRITTEN =
            Pattern.compile("(lesson|case|targets|workshop):([A-Za-z0-9][A-Za-z0-9_-]{0,79})");

    /** Kinds of things to open. */
    public enum Kind {
        /** The path of lessons. */
        PATH,
        /** One lesson. */
        LESSON,
        /** A case, played alone; its score is the part of it that was played. */
        CASE,
        /** The same, for teachers who choose so: its score is what came of it, by the targets of the case. */
        TARGETS,
        /** A workshop to join. */
        WORKSHOP;

        /** Its name in parameters and keys of texts. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Reads {@code lesson:queue}; empty if it is nothing of that kind. */
    public static Optional<CourseItem> of(String written) {
        Matcher matcher = WRITTEN.matcher(written.strip());
        return matcher.matches()
                ? Optional.of(new CourseItem(Kind.valueOf(matcher.group(1).toUpperCase(Locale.ROOT)), matcher.group(2)))
                : Optional.empty();
    }

    /** Whether work on it gives a score: a lesson, or a case played alone. */
    public boolean isScored() {
        return kind != Kind.PATH && kind != Kind.WORKSHOP;
    }

    /** As it is written in the parameter; empty for the path. */
    public String written() {
        return kind == Kind.PATH ? "" : kind.key() + ":" + id;
    }
}
