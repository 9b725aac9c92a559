package org.kampus.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.kampus.application.course.CoursePerson;

/** Somebody of a course system as a row. */
@Entity
@Table(name = "course_person")
class CoursePersonEntity {

    @Id
    private String id;

    private String platform;

    private String subject;

    private String player;

    private String name;

    /** For the persistence provider. */
    protected CoursePersonEntity() {}

    CoursePersonEntity(CoursePerson person) {
        id = person.id().toString();
        platform = person.platform().toString();
        subject = person.subject();
        player = person.player();
        name = person.name();
    }

    void called(String told) {
        if (!told.isEmpty()) {
            name = told;
        }
    }

    CoursePerson toPerson() {
        return new CoursePerson(UUID.fromString(id), UUID.fromString(platform), subject, player, name);
    }
}
