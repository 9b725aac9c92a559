package org.kampus.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kampus.browser.RunningKampus;

/**
 * The packaged application on machines that keep it from starting: it ends with status 1, and its last word, a line that begins with its name, names the
 * place, the need and the cure.
 */
class StartFailuresIT {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final int MINUTES = 4;

    @TempDir
    private Path folder;

    private record End(int status, String output) {

        /** Our last word; a server that was booted already may say goodbye after it. */
        String last() {
            return output.lines().filter(line -> line.startsWith("kampus: ")).reduce("", (before, line) -> line);
        }
    }

    @Test
    void an_older_java_says_one_clear_sentence() throws Exception {
        List<Path> old = olderJavas();
        assumeTrue(!old.isEmpty(), "no Java older than 21 is installed here; MainTest stands for it");
        for (Path java : old) {
            End end = run(List.of(java.toString(), "-jar", "target/kampus.jar"), Map.of());
            assertEquals(1, end.status(), end.output());
            assertTrue(
                    end.output().startsWith("kampus: Kampus needs Java 21 or newer, but this is Java "), end.output());
            assertEquals(1, end.output().lines().count(), end.output());
        }
    }

    @Test
    void a_taken_port_is_told() throws Exception {
        try (var taken = new ServerSocket(0)) {
            End end = kampus(List.of(), taken.getLocalPort(), folder);
            told(end, "Port " + taken.getLocalPort() + " cannot be used", "--port N");
        }
    }

    @Test
    void data_of_another_running_kampus_is_told() throws Exception {
        try (var lock = FileChannel.open(
                        folder.resolve("kampus.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = lock.lock()) {
            assertTrue(held.isValid());
            told(kampus(List.of(), freePort(), folder), folder.toString(), "in use by another running Kampus");
        }
    }

    @Test
    void a_data_folder_that_is_a_file_is_told() throws Exception {
        Path file = Files.createFile(folder.resolve("games"));
        told(kampus(List.of(), freePort(), file), file.toString(), "--data DIR");
    }

    @Test
    void a_missing_temporary_folder_is_told() throws Exception {
        Path missing = folder.resolve("tmp");
        told(
                kampus(List.of("-Djava.io.tmpdir=" + missing), freePort(), folder),
                missing.toString(),
                "-Djava.io.tmpdir=DIR");
    }

    @Test
    void full_folders_are_told_with_what_is_needed() throws Exception {
        Path small = folder.resolve("small");
        assumeTrue(SmallDisk.mount(small, 8), "mounting a small file system needs root; StartChecksTest stands for it");
        try {
            told(kampus(List.of(), freePort(), small), small.toString(), "Kampus needs 32 MB to start");
            told(
                    kampus(List.of("-Djava.io.tmpdir=" + small), freePort(), folder),
                    small.toString(),
                    "Kampus needs 220 MB to unpack its server");
        } finally {
            SmallDisk.unmount(small);
        }
    }

    @Test
    void folders_that_cannot_be_written_are_told() throws Exception {
        Path small = folder.resolve("readonly");
        assumeTrue(SmallDisk.mount(small, 64), "mounting a file system needs root; StartChecksTest stands for it");
        try {
            Files.createFile(small.resolve("kampus.lock"));
            SmallDisk.readOnly(small);
            told(kampus(List.of(), freePort(), small), small.toString(), "cannot be written", "--data DIR");
            told(
                    kampus(List.of("-Djava.io.tmpdir=" + small), freePort(), folder),
                    small.toString(),
                    "cannot be written",
                    "-Djava.io.tmpdir=DIR");
        } finally {
            SmallDisk.unmount(small);
        }
    }

    /** The one failure here for which the server has to be booted; it is given a cache that Java refuses, besides. */
    @Test
    void a_database_that_does_not_answer_is_told_and_so_is_nothing_of_a_useless_cache() throws Exception {
        Path jar = Path.of("target", "kampus.jar");
        BootCache cache = BootCache.of(folder.resolve("cache für später"), jar);
        cache.server().unpack(jar);
        Files.createDirectories(cache.unfinished());
        cache.seal(Files.write(cache.unfinished().resolve("classes"), new byte[100_000]));
        List<String> command =
                new ArrayList<>(command(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"), freePort(), folder));
        command.addAll(List.of("--boot-cache", cache.home().toString()));
        End end = run(
                command,
                Map.of(
                        "KAMPUS_DB_CLASS",
                        "org.postgresql.ds.PGSimpleDataSource",
                        "KAMPUS_DB_URL",
                        "jdbc:postgresql://localhost:" + freePort() + "/kampus",
                        "KAMPUS_DB_USER",
                        "kampus",
                        "KAMPUS_DB_PASSWORD",
                        "never-told"));
        told(end, "The database jdbc:postgresql://localhost:", "does not answer", "mend KAMPUS_DB_URL");
        assertFalse(end.output().contains("never-told"));
        assertFalse(end.output().contains("[error]") || end.output().contains("[warning]"), end.output());
    }

    @Test
    @Tag("long")
    void a_database_at_which_another_kampus_works_is_told_and_one_whose_kampus_was_killed_is_taken_over()
            throws Exception {
        try (var postgres = EmbeddedPostgres.start()) {
            Map<String, String> database = Map.of(
                    "KAMPUS_DB_CLASS",
                    "org.postgresql.ds.PGSimpleDataSource",
                    "KAMPUS_DB_URL",
                    postgres.getJdbcUrl("postgres", "postgres"),
                    "KAMPUS_DB_USER",
                    "postgres",
                    "KAMPUS_DB_PASSWORD",
                    "postgres");
            Path home = Path.of("target", "kampus-second");
            RunningKampus first = RunningKampus.start(RunningKampus.FOR_TESTS, home, database);
            try {
                List<String> quick = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
                List<String> command = new ArrayList<>(command(quick, freePort(), folder));
                command.addAll(RunningKampus.bootCache());
                told(
                        run(command, database),
                        "The database jdbc:postgresql://",
                        "Another Kampus is at work on it",
                        "process " + first.pid(),
                        first.data().toString(),
                        "End that one, name another database in KAMPUS_DB_URL, or start each of them with --cluster NAME");
                first.kill();
                RunningKampus.start(RunningKampus.FOR_TESTS, home, database).close();
                assertEquals(0, atWork(postgres), "servers at work after an orderly end");
            } finally {
                first.close();
            }
        }
    }

    /** Servers for which another one would have to wait. */
    private static int atWork(EmbeddedPostgres postgres) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet count =
                        statement.executeQuery("select count(*) from server_node where ends_at > current_timestamp")) {
            count.next();
            return count.getInt(1);
        }
    }

    private static void told(End end, String... words) {
        assertEquals(1, end.status(), end.output());
        assertTrue(end.last().startsWith("kampus: "), end.output());
        for (String word : words) {
            assertTrue(end.last().contains(word), word + " is missing in: " + end.output());
        }
    }

    private End kampus(List<String> options, int port, Path data) throws IOException, InterruptedException {
        return run(command(options, port, data), Map.of());
    }

    private static List<String> command(List<String> options, int port, Path data) {
        List<String> command = new ArrayList<>(List.of(JAVA));
        command.addAll(options);
        command.addAll(
                List.of("-jar", "target/kampus.jar", "--port", Integer.toString(port), "--data", data.toString()));
        return command;
    }

    private static End run(List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        Path output = Files.createTempFile("kampus-start", ".txt");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("KAMPUS_DB_") || name.startsWith("JAVA_"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
        process.destroyForcibly();
        String text = Files.readString(output);
        Files.delete(output);
        assertTrue(ended, "Kampus is still running after " + MINUTES + " minutes:\n" + text);
        return new End(process.exitValue(), text);
    }

    private static List<Path> olderJavas() throws IOException {
        Path all = Path.of("/usr/lib/jvm");
        if (!Files.isDirectory(all)) {
            return List.of();
        }
        try (Stream<Path> homes = Files.list(all)) {
            return homes.filter(home -> !Files.isSymbolicLink(home))
                    .filter(StartFailuresIT::isOlder)
                    .map(home -> home.resolve("bin").resolve("java"))
                    .filter(Files::isExecutable)
                    .toList();
        }
    }

    private static boolean isOlder(Path home) {
        try (Stream<String> lines = Files.lines(home.resolve("release"))) {
            return lines.anyMatch(line -> line.matches("JAVA_VERSION=\"(1\\.8|11|17)[._\\d]*\""));
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
