package org.kampus.launcher;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    private static List<byte[]> words(String... words) {
        return Stream.of(words)
                .map(word -> word.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    private static List<String> texts(List<byte[]> words) {
        return words.stream()
                .map(word -> new String(word, StandardCharsets.UTF_8))
                .toList();
    }

    @Test
    void what_was_typed_stays_and_prevails() {
        var line = CommandLine.of(
                        words("-Xmx1g", "-Dname=Two words", "-jar", "my kampus.jar", "--port", "9090", "-jar"), 3)
                .orElseThrow();
        assertEquals(
                List.of(
                        "java",
                        "-XX:AOTCache=c",
                        "-Xmx1g",
                        "-Dname=Two words",
                        "-jar",
                        "server.jar",
                        "--port",
                        "9090",
                        "-jar"),
                texts(line.with("java", List.of("-XX:AOTCache=c"), Path.of("server.jar"))));
    }

    @Test
    void words_in_no_known_encoding_stay_byte_for_byte() {
        byte[] strange = {'-', 'D', 'a', '=', (byte) 0xFF, (byte) 0xC0};
        var line = CommandLine.of(List.of(strange, "-jar".getBytes(StandardCharsets.US_ASCII), new byte[] {'k'}), 0)
                .orElseThrow();
        assertArrayEquals(strange, line.with("java", List.of(), Path.of("s")).get(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-XX:AOTCache=mine.aot",
                "-XX:AOTMode=off",
                "-XX:SharedArchiveFile=mine.jsa",
                "-Xshare:off",
                "-javaagent:jacoco.jar",
                "-agentlib:jdwp=transport=dt_socket,server=y,address=5005",
                "-Dcom.sun.management.jmxremote.port=9010",
                "-XX:StartFlightRecording=filename=a.jfr",
                "--limit-modules=java.base",
                "@options.txt"
            })
    void options_that_go_their_own_way_are_left_alone(String option) {
        assertTrue(
                CommandLine.of(words("-Xmx1g", option, "-jar", "kampus.jar"), 0).isEmpty());
    }

    @Test
    void other_ways_to_begin_are_left_alone() {
        assertTrue(CommandLine.of(words("-cp", "kampus.jar", "org.kampus.launcher.Main"), 0)
                .isEmpty());
        assertTrue(CommandLine.of(words("-jar", "kampus.jar"), 5).isEmpty());
        assertTrue(CommandLine.of(List.of(), 0).isEmpty());
    }
}
