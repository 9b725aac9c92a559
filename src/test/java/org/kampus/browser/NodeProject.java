package org.kampus.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * Programs of others that test us, from npm, in a folder of their own. Where there is no Node, or the packages cannot be had,
 * the test is skipped and says so.
 */
public final class NodeProject {

    private static final Pattern VERSION = Pattern.compile("v(\\d+)\\.(\\d+)\\..*", Pattern.DOTALL);
    private static final int OLDEST = 2019;
    private static final int SECONDS = 300;

    /** What npm says when the registry cannot be reached, or does not have the packages. */
    private static final Pattern OFFLINE = Pattern.compile(
            "ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENOTCACHED|E404|E403|E50\\d|ERR_SOCKET|network");

    private final Path folder;
    private final String untested;

    /** What a program said, and how it ended. */
    private record Ended(int code, String said) {}

    private NodeProject(Path folder, String untested) {
        this.folder = folder;
        this.untested = untested;
    }

    /**
     * Copies a project from {@code src/test} to {@code target} and installs its packages.
     *
     * @param name of its folder
     * @param untested what is not tested where this cannot be done
     */
    public static NodeProject installed(String name, String untested) throws IOException, InterruptedException {
        NodeProject project = new NodeProject(Path.of("target", name), untested);
        Files.createDirectories(project.folder);
        project.requireNode();
        try (Stream<Path> files = Files.list(Path.of("src", "test", name))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, project.folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Ended installed = project.run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        if (installed.code() != 0 && OFFLINE.matcher(installed.said()).find()) {
            project.skip("the packages of src/test/" + name + " cannot be had from npm: " + installed.said());
        }
        assertEquals(0, installed.code(), installed.said());
        return project;
    }

    private void requireNode() throws InterruptedException {
        try {
            Ended node = run("node", "--version");
            Matcher version = VERSION.matcher(node.said());
            boolean fits = version.matches()
                    && Integer.parseInt(version.group(1)) * 100 + Integer.parseInt(version.group(2)) >= OLDEST;
            if (!fits) {
                skip("Node is " + node.said().strip() + " but must be 20.19 or newer");
            }
            run("npm", "--version");
        } catch (IOException e) {
            skip("there is no Node with npm here: " + e.getMessage());
        }
    }

    /** Says aloud that this was not tested. */
    private void skip(String why) {
        System.err.println("NOT TESTED: " + untested + ", since " + why);
        Assumptions.abort(why);
    }

    /** Its folder. */
    public Path folder() {
        return folder;
    }

    /** The program that a package brings. */
    public String tool(String name) {
        return folder.resolve("node_modules/.bin")
                .resolve(name)
                .toAbsolutePath()
                .toString();
    }

    /** Runs a command in its folder, which must end well; gives what it said. */
    public String succeed(String... command) throws IOException, InterruptedException {
        Ended ended = run(command);
        assertEquals(0, ended.code(), () -> List.of(command) + "\n" + ended.said());
        return ended.said();
    }

    /** Starts a command in its folder; what it says goes to a file there. */
    public Process start(Path log, String... command) throws IOException {
        return builder(log, command).start();
    }

    private ProcessBuilder builder(Path said, String... command) {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(command)))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().put("REDOCLY_TELEMETRY", "off");
        builder.environment().put("REDOCLY_SUPPRESS_UPDATE_NOTICE", "true");
        return builder;
    }

    private Ended run(String... command) throws IOException, InterruptedException {
        Path said = Files.createTempFile(folder.toAbsolutePath(), "said", ".txt");
        Process process = builder(said, command).start();
        boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        String text = Files.readString(said);
        Files.delete(said);
        assertTrue(ended, () -> List.of(command) + " did not end\n" + text);
        return new Ended(process.exitValue(), text);
    }
}
