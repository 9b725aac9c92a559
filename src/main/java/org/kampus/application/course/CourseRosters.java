package org.kampus.application.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import org.kampus.application.course.CourseEvents.Kind;
import org.kampus.application.workshop.Caller;
import org.kampus.application.workshop.RosterControl;
import org.kampus.application.workshop.RosterControl.Expected;
import org.kampus.course.CourseItem;
import org.kampus.course.CourseRefusal;
import org.kampus.course.CourseRefusal.Reason;
import org.kampus.course.Member;
import org.kampus.course.Platform;

/** Seats for the members of a course: each is kept for the person until she opens the workshop from the course. */
@ApplicationScoped
public class CourseRosters {

    private final CourseRepository repository;
    private final CourseServices services;
    private final RosterControl rosters;
    private final CourseEvents events;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected CourseRosters() {
        this(null, null, null, null);
    }

    /** Rosters of this server. */
    @Inject
    public CourseRosters(
            CourseRepository repository, CourseServices services, RosterControl rosters, CourseEvents events) {
        this.repository = repository;
        this.services = services;
        this.rosters = rosters;
        this.events = events;
    }

    /** Places in courses that open a workshop and know the members of their course. */
    public List<CourseLink> places(String code) {
        return repository.links().stream()
                .filter(link -> link.item().equals(new CourseItem(CourseItem.Kind.WORKSHOP, code)))
                .filter(link -> !link.members().isEmpty())
                .toList();
    }

    /**
     * Keeps seats of a workshop for the members of a course; who has one already keeps it.
     *
     * @param nameless names who is told without a name, by a number from 1
     * @return seats that were added
     * @throws CourseRefusal if the list of members cannot be had as a whole; then there are no seats
     */
    public int reserve(Caller.Trainer trainer, UUID workshop, CourseLink place, IntFunction<String> nameless) {
        Platform platform = repository.platforms().stream()
                .filter(known -> known.id().equals(place.platform()))
                .findFirst()
                .orElseThrow(() -> new CourseRefusal(Reason.UNKNOWN_PLATFORM, ""));
        try {
            List<Member> members = services.members(platform, place.members());
            List<Expected> expected = new ArrayList<>();
            for (Member member : members) {
                CoursePerson person = repository.person(platform.id(), member.subject(), member.name());
                String name = member.name().isEmpty() ? nameless.apply(expected.size() + 1) : member.name();
                expected.add(new Expected(name, person.player()));
            }
            int added = rosters.reserve(trainer, workshop, expected);
            events.well(Kind.MEMBERS, platform.name());
            return added;
        } catch (CourseRefusal refusal) {
            events.failed(Kind.MEMBERS, platform.name(), refusal);
            throw refusal;
        }
    }
}
