package org.kampus.javascript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.impl.driver.Driver;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * That the scripts of the pages are formatted, fit their own comments, and do what their tests ask. Node comes with
 * Playwright, Prettier and TypeScript come as jars: nothing has to be installed, and nothing is left out where Node is not.
 */
class JavaScriptTest {

    private static final Path SCRIPTS = Path.of("src/main/webapp/js");
    private static final Path TESTS = Path.of("src/test/javascript");
    private static final Pattern OF_PRETTIER = Pattern.compile("standalone\\.js|plugins/(babel|estree)\\.js");
    private static final Pattern OF_TYPESCRIPT = Pattern.compile("lib/(typescript\\.js|lib\\..*d\\.ts)");

    @TempDir
    static Path folder;

    private static String node = "";

    @BeforeAll
    static void find_node() {
        node = Driver.ensureDriverInstalled(Map.of(), false)
                .createProcessBuilder()
                .command()
                .getFirst();
    }

    @Test
    void scripts_are_formatted() throws Exception {
        boolean write = Boolean.getBoolean("kampus.javascript.write");
        List<String> command = new ArrayList<>(List.of(
                node,
                TESTS.resolve("format.cjs").toString(),
                unpacked("prettier", OF_PRETTIER),
                write ? "write" : "check"));
        command.addAll(files(SCRIPTS));
        command.addAll(files(TESTS));
        String otherwise = run(command);
        assertTrue(
                otherwise.isBlank() || write,
                () -> "Format with ./mvnw test -Dtest=JavaScriptTest -Dkampus.javascript.write=true:\n" + otherwise);
    }

    @Test
    void scripts_fit_their_own_comments() throws Exception {
        List<String> command = new ArrayList<>(
                List.of(node, TESTS.resolve("check.cjs").toString(), unpacked("typescript", OF_TYPESCRIPT)));
        command.addAll(files(SCRIPTS));
        command.add(TESTS.resolve("pages.d.ts").toString());
        assertEquals("", run(command).strip());
    }

    @Test
    void scripts_do_what_their_tests_ask() throws Exception {
        List<String> command = new ArrayList<>(List.of(node, "--test"));
        files(TESTS).stream().filter(file -> file.endsWith(".test.mjs")).forEach(command::add);
        assertTrue(command.size() > 4, "the tests were not found");
        run(command);
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::toString)
                    .filter(name -> name.matches(".*\\.(js|cjs|mjs)"))
                    .sorted()
                    .toList();
        }
    }

    /** Takes files out of the jar of a package of npm; answers the folder that stands for the package. */
    private static String unpacked(String name, Pattern wanted) throws IOException, URISyntaxException {
        URI entry = Objects.requireNonNull(
                        JavaScriptTest.class.getResource("/META-INF/resources/webjars/" + name), name)
                .toURI();
        Path home = folder.resolve(name);
        try (FileSystem jar = FileSystems.newFileSystem(entry, Map.of())) {
            Path root = jar.getPath("/META-INF/resources/webjars", name);
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    // Without the version.
                    Path within = root.relativize(file);
                    String inPackage = within.subpath(1, within.getNameCount()).toString();
                    if (wanted.matcher(inPackage).matches()) {
                        Path target = home.resolve(inPackage);
                        Files.createDirectories(Objects.requireNonNull(target.getParent()));
                        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                    }
                }
            }
        }
        return home.toAbsolutePath().toString();
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        Path said = Files.createTempFile(folder, "said", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        boolean ended = process.waitFor(120, TimeUnit.SECONDS);
        process.destroyForcibly();
        String text = Files.readString(said);
        assertTrue(ended, () -> command + " did not end\n" + text);
        assertEquals(0, process.exitValue(), () -> command + "\n" + text);
        return text;
    }
}
