package org.kampus.application.course;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kampus.course.Platform;

/** Keeps course systems, their places and people, and scores on their way. */
public interface CourseRepository {

    /** All course systems by name. */
    List<Platform> platforms();

    /** Keeps a course system. */
    void add(Platform platform);

    /** Deletes a course system with everything known from it; results of its people stay, without their names. */
    void delete(UUID platform);

    /** Whether an installation was let in; empty if it is unknown. */
    Optional<Boolean> deployment(UUID platform, String deployment);

    /** Keeps an installation. */
    void putDeployment(UUID platform, String deployment, boolean accepted);

    /** Installations that wait to be let in. */
    List<Waiting> waiting();

    /** An installation that waits to be let in. */
    record Waiting(UUID platform, String deployment) {}

    /** Notes that something was used; false if it was used before. */
    boolean use(String hash, Instant until, Instant now);

    /** The place a launch came from; it is made or brought up to date. */
    CourseLink put(CourseLink link);

    /** A place. */
    Optional<CourseLink> link(UUID id);

    /** All places, those seen last first. */
    List<CourseLink> links();

    /** A person; made if unknown, and given the name if one is told. */
    CoursePerson person(UUID platform, String subject, String name);

    /** A person. */
    Optional<CoursePerson> person(UUID id);

    /** The person a player is; empty if a player came from no course system. */
    Optional<CoursePerson> playing(String player);

    /** Forgets who a player is in course systems, and scores that were not sent. */
    int forget(String player);

    /** Scores of a person, place by place. */
    List<CourseScore> scores(UUID person);

    /** Keeps a score. */
    void put(CourseScore score);

    /** Notes what came of sending a score; a newer score that has come meanwhile stays to be sent. */
    void settle(CourseScore tried);

    /** Scores to be sent now. */
    List<CourseScore> due(Instant now, int most);

    /** Keys of a kind, the newest first. */
    List<KeptKey> keys(String kind);

    /** Keeps a key. */
    void add(KeptKey key);

    /** Deletes a key. */
    void deleteKey(String id);
}
