package org.kampus.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The lessons shipped with Kampus, and those of a directory laid over them, the directory's winning where both have the
 * same id. A broken file is listed with its problems and stops nothing. Immutable.
 */
public final class LessonCatalog {

    private static final int MOST_FOLDERS = 200;
    private static final Comparator<LessonEntry> BY_ORDER = Comparator.comparing(
                    (LessonEntry entry) -> entry.lesson().map(Lesson::order).orElse(Integer.MAX_VALUE))
            .thenComparing(LessonEntry::id);

    private final List<LessonEntry> entries;

    private LessonCatalog(@Nullable Path directory) {
        Map<String, LessonEntry> found = new TreeMap<>();
        ShippedFolder.of(LessonSchema.RESOURCE, folder -> readFolders(folder, found));
        Path own = directory == null ? null : directory.resolve(LessonReader.FOLDER);
        if (own != null && Files.isDirectory(own)) {
            readFolders(own, found);
        }
        entries = found.values().stream().sorted(BY_ORDER).toList();
    }

    /** The shipped lessons only. */
    public static LessonCatalog shipped() {
        return new LessonCatalog(null);
    }

    /**
     * The shipped lessons with those of a directory laid over them.
     *
     * @param directory holds the folders of cases and, in {@code lessons}, one folder per lesson; it may be missing
     */
    public static LessonCatalog with(Path directory) {
        return new LessonCatalog(directory);
    }

    /** All lessons in the order of the path, the broken ones last. */
    public List<LessonEntry> entries() {
        return entries;
    }

    /**
     * Names of all lessons, sound or broken, without reading them.
     *
     * @param directory holds the folders of cases and, in {@code lessons}, one folder per lesson; it may be missing
     */
    static Set<String> ids(@Nullable Path directory) {
        Set<String> ids = new TreeSet<>();
        ShippedFolder.of(LessonSchema.RESOURCE, folder -> listIds(folder, ids));
        Path own = directory == null ? null : directory.resolve(LessonReader.FOLDER);
        if (own != null && Files.isDirectory(own)) {
            listIds(own, ids);
        }
        return ids;
    }

    private static void listIds(Path root, Set<String> ids) {
        try {
            folders(root).forEach(folder -> ids.add(name(folder)));
        } catch (IOException e) {
            // Told where lessons are read; a case that names one of them is told that it is not there.
            return;
        }
    }

    private static void readFolders(Path root, Map<String, LessonEntry> found) {
        try {
            folders(root).forEach(folder -> readFolder(folder, found));
        } catch (IOException e) {
            String name = String.valueOf(root.getFileName());
            found.put(name, unreadable(name, root.toString(), e));
        }
    }

    private static List<Path> folders(Path root) throws IOException {
        try (Stream<Path> folders = Files.list(root)) {
            return folders.filter(f -> Files.isDirectory(f, LinkOption.NOFOLLOW_LINKS))
                    .filter(f -> Files.isRegularFile(f.resolve(LessonReader.FILE), LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .limit(MOST_FOLDERS)
                    .toList();
        }
    }

    private static String name(Path folder) {
        return folder.getFileName().toString().replace("/", "");
    }

    private static void readFolder(Path folder, Map<String, LessonEntry> found) {
        String name = name(folder);
        String label = LessonReader.FOLDER + "/" + name + "/" + LessonReader.FILE;
        try (InputStream in = Files.newInputStream(folder.resolve(LessonReader.FILE))) {
            String text = new String(in.readNBytes(ScenarioReader.LARGEST + 1), StandardCharsets.UTF_8);
            found.put(name, new LessonReader().read(label, text, name));
        } catch (IOException e) {
            found.put(name, unreadable(name, label, e));
        }
    }

    private static LessonEntry unreadable(String id, String label, IOException reason) {
        Problems problems = new Problems(label);
        problems.add(
                Position.NOWHERE,
                "",
                "",
                ProblemTexts.text("file.unreadable", Objects.requireNonNullElse(reason.getMessage(), "")),
                ProblemTexts.text("file.link.cure"));
        return new LessonEntry(id, Optional.empty(), "", problems.list());
    }
}
