package org.kampus.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kampus.scenario.CatalogEntry;
import org.kampus.scenario.Scenario;
import org.kampus.scenario.ScenarioCatalog;
import org.kampus.scenario.ScenarioReader;

/**
 * The shipped cases, with those of the directory in the setting {@code kampus.scenarios} laid over them.
 * A file that is added or changed there is seen the next time somebody looks; games that were begun with
 * the older text keep it.
 */
@ApplicationScoped
public class CatalogLibrary implements CaseLibrary {

    private static final Logger LOG = System.getLogger(CatalogLibrary.class.getName());
    private static final int TEXTS = 100;

    private final Optional<Path> directory;
    private final ScenarioCatalog catalog;
    private final OwnCases own;
    private final ScenarioReader reader = new ScenarioReader();
    private final Map<String, Scenario> read = new LinkedHashMap<>(TEXTS * 2, 0.75f, true);
    private Map<Path, FileTime> seen;

    /** For the container's proxy, which has no cases. */
    @SuppressWarnings("NullAway")
    protected CatalogLibrary() {
        directory = Optional.empty();
        catalog = null;
        own = null;
        seen = Map.of();
    }

    /**
     * Reads all cases.
     *
     * @param directory holds one folder per case; empty for the shipped ones only
     * @param own cases that visitors made for themselves
     */
    @Inject
    public CatalogLibrary(@ConfigProperty(name = "kampus.scenarios") Optional<String> directory, OwnCases own) {
        this.own = own;
        this.directory = directory.map(Path::of);
        this.seen = changes();
        this.catalog = this.directory.map(ScenarioCatalog::with).orElseGet(ScenarioCatalog::shipped);
        tellProblems();
    }

    @Override
    public List<CatalogEntry> entries() {
        lookAgain();
        return catalog.entries();
    }

    @Override
    public List<CatalogEntry> ownedBy(String owner) {
        return own.ownedBy(owner);
    }

    @Override
    public Optional<CatalogEntry> entry(String id) {
        lookAgain();
        return catalog.find(id).or(() -> own.entry(id));
    }

    @Override
    public Scenario read(String id, String digest, String text) {
        synchronized (read) {
            Scenario known = read.get(digest);
            if (known != null) {
                return known;
            }
        }
        CatalogEntry entry = reader.read(id + "/" + ScenarioCatalog.FILE, text, null);
        Scenario scenario = entry.scenario()
                .orElseThrow(() -> new IllegalStateException(String.format(
                        Locale.ROOT,
                        "the case '%s' kept with a game cannot be read any more: %s",
                        id,
                        entry.problems())));
        synchronized (read) {
            read.put(digest, scenario);
            if (read.size() > TEXTS) {
                read.remove(read.keySet().iterator().next());
            }
        }
        return scenario;
    }

    private synchronized void lookAgain() {
        if (directory.isPresent()) {
            Map<Path, FileTime> now = changes();
            if (!now.equals(seen)) {
                seen = now;
                catalog.reload();
                tellProblems();
            }
        }
    }

    /** When each file of the directory was changed last. */
    private Map<Path, FileTime> changes() {
        Map<Path, FileTime> changes = new TreeMap<>();
        if (directory.isPresent() && Files.isDirectory(directory.get())) {
            try (Stream<Path> folders = Files.list(directory.get())) {
                for (Path folder : folders.toList()) {
                    Path file = folder.resolve(ScenarioCatalog.FILE);
                    if (Files.exists(file)) {
                        changes.put(file, Files.getLastModifiedTime(file));
                    }
                }
            } catch (IOException e) {
                LOG.log(Level.WARNING, "The cases in " + directory.get() + " cannot be listed", e);
            }
        }
        return changes;
    }

    private void tellProblems() {
        catalog.entries().stream()
                .flatMap(entry -> entry.problems().stream())
                .forEach(problem -> LOG.log(Level.WARNING, problem.toString()));
    }
}
