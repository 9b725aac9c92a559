package org.kampus.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.kampus.application.course.CourseLink;
import org.kampus.course.CourseItem;

/** A place in a course as a row. */
@Entity
@Table(name = "course_link")
class CourseLinkEntity {

    @Id
    private String id;

    private String platform;

    private String deployment;

    private String link;

    private String context;

    private String item;

    private String title;

    @Column(name = "line_item")
    private String lineItem;

    private String members;

    @Column(name = "seen_at")
    private OffsetDateTime seenAt;

    /** For the persistence provider. */
    protected CourseLinkEntity() {}

    CourseLinkEntity(CourseLink place) {
        id = place.id().toString();
        platform = place.platform().toString();
        deployment = place.deployment();
        link = place.link();
        take(place);
    }

    /** What may change from launch to launch. */
    final void take(CourseLink place) {
        context = place.context();
        item = place.item().written();
        title = place.title();
        lineItem = place.lineItem();
        members = place.members();
        seenAt = place.seen().atOffset(ZoneOffset.UTC);
    }

    CourseLink toLink() {
        return new CourseLink(
                UUID.fromString(id),
                UUID.fromString(platform),
                deployment,
                link,
                context,
                CourseItem.of(item).orElse(CourseItem.PATH),
                title,
                lineItem,
                members,
                seenAt.toInstant());
    }
}
