package org.kampus.application.learn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kampus.scenario.Lesson;
import org.kampus.scenario.LessonCatalog;
import org.kampus.scenario.LessonEntry;

/**
 * The shipped lessons, with those in the folder {@code lessons} of the directory in the setting {@code kampus.scenarios}
 * laid over them. Files are read once, when the server starts.
 */
@ApplicationScoped
public class LessonLibrary {

    private static final Logger LOG = System.getLogger(LessonLibrary.class.getName());

    private final List<LessonEntry> entries;

    /** For the container's proxy, which has no lessons. */
    protected LessonLibrary() {
        entries = List.of();
    }

    /**
     * Reads all lessons.
     *
     * @param directory holds the folders of cases and lessons; empty for the shipped ones only
     */
    @Inject
    public LessonLibrary(@ConfigProperty(name = "kampus.scenarios") Optional<String> directory) {
        LessonCatalog catalog = directory.map(Path::of).map(LessonCatalog::with).orElseGet(LessonCatalog::shipped);
        entries = catalog.entries();
        entries.stream()
                .flatMap(entry -> entry.problems().stream())
                .forEach(problem -> LOG.log(Level.WARNING, problem.toString()));
    }

    /** All lessons in the order of the path, the broken ones last. */
    public List<LessonEntry> entries() {
        return entries;
    }

    /** Names of all lessons, sound or broken. */
    public Set<String> ids() {
        return entries.stream().map(LessonEntry::id).collect(Collectors.toSet());
    }

    /** The sound lessons in the order of the path. */
    public List<Lesson> lessons() {
        return entries.stream()
                .map(LessonEntry::lesson)
                .flatMap(Optional::stream)
                .toList();
    }

    /** A sound lesson. */
    public Optional<Lesson> find(String id) {
        return lessons().stream().filter(lesson -> lesson.id().equals(id)).findFirst();
    }

    /** SHA-256 of a lesson's file; empty if there is no such lesson. */
    public String digest(String id) {
        return entries.stream()
                .filter(entry -> entry.id().equals(id))
                .map(LessonEntry::digest)
                .findFirst()
                .orElse("");
    }
}
