package org.kampus.application.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.kampus.application.workshop.Caller;
import org.kampus.application.workshop.InMemoryTrainers;
import org.kampus.course.CourseRefusal;
import org.kampus.course.CourseRefusal.Reason;
import org.kampus.course.Platform;

class CourseAdministratorsTest {

    private final InMemoryTrainers trainers = new InMemoryTrainers();
    private final Caller.Trainer ann = trainers.trainer("Ann");
    private final Caller.Trainer bob = trainers.trainer("Bob");

    private CourseAdministrators named(String names) {
        return new CourseAdministrators(settings(names), trainers);
    }

    private static CourseSettings settings(String names) {
        return new CourseSettings(Optional.of("https://kampus.example.org"), Optional.empty(), Optional.of(names));
    }

    @Test
    void it_is_the_first_trainer_if_nobody_is_named() {
        CourseAdministrators administrators = named("");
        assertTrue(administrators.isOne(ann));
        assertFalse(administrators.isOne(bob));
        assertEquals("Ann", administrators.names());
    }

    @Test
    void whoever_is_named_takes_the_place_of_the_first() {
        CourseAdministrators administrators = named("Carl , BOB");
        assertFalse(administrators.isOne(ann));
        assertTrue(administrators.isOne(bob));
        assertEquals("Bob", administrators.names());
        assertEquals("", named("carl").names());
        assertFalse(named("carl").isOne(ann));
    }

    @Test
    void nobody_else_connects_lets_in_removes_or_changes_keys() {
        // Refused before anything is asked: there is nothing behind it.
        CourseConnections connections = new CourseConnections(settings("ann"), named("ann"), null, null, null, null);
        Platform platform =
                new Platform(UUID.randomUUID(), "School", "https://school.example", "7", "a", "t", "k", "", false);
        List<Executable> deeds = List.of(
                () -> connections.connect(bob, platform, ""),
                () -> connections.accept(bob, new CourseRepository.Waiting(platform.id(), "1")),
                () -> connections.remove(bob, platform.id()),
                () -> connections.rotateKeys(bob),
                () -> connections.registrationLink(bob));
        for (Executable deed : deeds) {
            CourseRefusal refusal = assertThrows(CourseRefusal.class, deed);
            assertEquals(Reason.ADMINISTRATOR, refusal.reason());
            assertEquals("Ann", refusal.value());
        }
    }
}
