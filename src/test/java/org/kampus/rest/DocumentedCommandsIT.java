package org.kampus.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kampus.browser.RunningTrainer;

/** The commands of the pages about the programming interface, executed as a reader would, in one shell each. */
class DocumentedCommandsIT extends ApiTestCase {

    private static final Pattern COMMANDS = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
    private static final String ADDRESS = "http://localhost:8080/";

    @TempDir
    private Path folder;

    private final RunningTrainer trainer = RunningTrainer.shared();

    @ParameterizedTest
    @ValueSource(strings = {"docs/tutorial/drive-kampus-with-curl.md", "docs/how-to/use-the-programming-interface.md"})
    void every_command_of_a_page_succeeds(String page) throws IOException, InterruptedException {
        String commands = COMMANDS.matcher(Files.readString(Path.of(page)))
                .results()
                .map(block -> block.group(1).replace(ADDRESS, kampus().address()))
                .collect(Collectors.joining("\n"));
        assertTrue(commands.contains("curl"), page);
        Path script = Files.writeString(folder.resolve("commands.sh"), commands);
        Path said = folder.resolve("said.txt");

        ProcessBuilder commandsOf = new ProcessBuilder("sh", "-eux", script.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        commandsOf.environment().put("TOKEN", trainer.token());
        Process shell = commandsOf.start();
        boolean ended = shell.waitFor(120, TimeUnit.SECONDS);
        shell.destroyForcibly();

        assertTrue(ended, () -> text(said));
        assertEquals(0, shell.exitValue(), () -> text(said));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
