package org.kampus.application.course;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kampus.course.CourseRefusal;

/** What happened last between course systems and this server; forgotten when it ends. Safe for many threads. */
@ApplicationScoped
public class CourseEvents {

    private static final int MOST = 50;

    private final Deque<CourseEvent> events = new ArrayDeque<>();

    /** For the container. */
    public CourseEvents() {}

    /** What happens. */
    public enum Kind {
        /** Somebody opened Kampus from a course. */
        LAUNCH,
        /** A teacher chose what a place opens. */
        CHOICE,
        /** A score was sent. */
        SCORE,
        /** The members of a course were asked for. */
        MEMBERS,
        /** A course system was connected. */
        REGISTRATION
    }

    /**
     * Something that happened.
     *
     * @param platform the course system's name; empty if it is not known which
     * @param refusal why it failed; null if it did not
     */
    public record CourseEvent(
            Instant at,
            Kind kind,
            String platform,
            @Nullable CourseRefusal refusal) {}

    /** Notes something that went well. */
    public void well(Kind kind, String platform) {
        add(new CourseEvent(Instant.now(), kind, platform, null));
    }

    /** Notes something that failed. */
    public void failed(Kind kind, String platform, CourseRefusal refusal) {
        add(new CourseEvent(Instant.now(), kind, platform, refusal));
    }

    private synchronized void add(CourseEvent event) {
        events.addFirst(event);
        if (events.size() > MOST) {
            events.removeLast();
        }
    }

    /** The last ones, the newest first. */
    public synchronized List<CourseEvent> last() {
        return List.copyOf(events);
    }
}
