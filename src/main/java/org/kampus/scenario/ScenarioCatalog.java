package org.kampus.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The scenarios that can be played: those shipped with Kampus and those of an optional directory, which
 * are laid over them, the directory's winning where both have the same id. A broken file is listed with
 * its problems and stops nothing. Safe for many threads; files are read again only by {@link #reload()}.
 */
public final class ScenarioCatalog {

    /** Name of the file in each scenario's folder. */
    public static final String FILE = "scenario.yaml";

    private static final Pattern FOLDER = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
    private static final int MOST_FOLDERS = 500;

    private final @Nullable Path directory;
    private static final Comparator<CatalogEntry> EASIEST_FIRST = Comparator.comparing(
            entry -> entry.scenario().map(Scenario::difficulty).orElse(null),
            Comparator.nullsLast(Comparator.naturalOrder()));

    private volatile Map<String, CatalogEntry> entries;

    private ScenarioCatalog(@Nullable Path directory) {
        this.directory = directory;
        this.entries = readAll();
    }

    /** The shipped scenarios only. */
    public static ScenarioCatalog shipped() {
        return new ScenarioCatalog(null);
    }

    /**
     * The shipped scenarios with those of a directory laid over them.
     *
     * @param directory holds one folder per scenario; it may be empty or missing
     */
    public static ScenarioCatalog with(Path directory) {
        return new ScenarioCatalog(directory);
    }

    /** All scenarios, the easiest first and the broken ones last; the equally hard ordered by id. */
    public List<CatalogEntry> entries() {
        return entries.values().stream().sorted(EASIEST_FIRST).toList();
    }

    /** The scenario with this id, playable or broken. */
    public Optional<CatalogEntry> find(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** Reads all files again; until that is done the old state is given. */
    public void reload() {
        entries = readAll();
    }

    private Map<String, CatalogEntry> readAll() {
        Map<String, CatalogEntry> found = new TreeMap<>();
        ScenarioReader reader = new ScenarioReader(LessonCatalog.ids(directory));
        ShippedFolder.of(ScenarioSchema.RESOURCE, folder -> readFolders(folder, reader, found));
        if (directory != null && Files.isDirectory(directory)) {
            readFolders(directory, reader, found);
        }
        return found;
    }

    private static void readFolders(Path root, ScenarioReader reader, Map<String, CatalogEntry> found) {
        try (Stream<Path> folders = Files.list(root)) {
            folders.filter(f -> Files.isDirectory(f, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .limit(MOST_FOLDERS)
                    .forEach(f -> readFolder(f, reader, found));
        } catch (IOException e) {
            String name = String.valueOf(root.getFileName());
            found.put(name, unreadable(name, root.toString(), e));
        }
    }

    private static void readFolder(Path folder, ScenarioReader reader, Map<String, CatalogEntry> found) {
        String name = folder.getFileName().toString().replace("/", "");
        Path file = folder.resolve(FILE);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        String label = name + "/" + FILE;
        if (!FOLDER.matcher(name).matches()) {
            Problems problems = new Problems(label);
            problems.add(
                    Position.NOWHERE,
                    "",
                    name,
                    ProblemTexts.text("folder.name", Problems.shortened(name)),
                    ProblemTexts.text("folder.name.cure"));
            found.put(name, new CatalogEntry(name, Optional.empty(), "", "", problems.list()));
            return;
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            found.put(name, unreadable(name, label, new IOException("not a regular file")));
            return;
        }
        try (InputStream in = Files.newInputStream(file)) {
            found.put(name, reader.read(label, in.readNBytes(ScenarioReader.LARGEST + 1), name));
        } catch (IOException e) {
            found.put(name, unreadable(name, label, e));
        }
    }

    private static CatalogEntry unreadable(String id, String label, IOException reason) {
        Problems problems = new Problems(label);
        problems.add(
                Position.NOWHERE,
                "",
                "",
                ProblemTexts.text("file.unreadable", Objects.requireNonNullElse(reason.getMessage(), "")),
                ProblemTexts.text("file.link.cure"));
        return new CatalogEntry(id, Optional.empty(), "", "", problems.list());
    }
}
