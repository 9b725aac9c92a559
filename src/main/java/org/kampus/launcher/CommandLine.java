package org.kampus.launcher;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How this process was begun, byte for byte: Java's options, then {@code -jar}, the jar and what belongs to Kampus.
 *
 * @param options Java's options, as they were typed
 * @param arguments what belongs to Kampus
 */
record CommandLine(List<byte[]> options, List<byte[]> arguments) {

    private static final Path KERNEL = Path.of("/proc/self/cmdline");
    private static final Charset NAMES = Charset.forName(
            System.getProperty("sun.jnu.encoding", Charset.defaultCharset().name()), Charset.defaultCharset());

    /** Who says where classes come from or goes their own way with the cache is not disturbed. */
    private static final Pattern OWN_WAY = Pattern.compile("-Xshare.*|-XX:[+-]?(AOT|Shared|AutoCreateShared).*"
            + "|-Xbootclasspath.*|--(patch-module|module-path|upgrade-module-path|limit-modules).*|-p|@.*"
            // An open port or a recording would be met again by the process that goes on.
            + "|-javaagent:.*|-agent(lib|path):.*|-Xrunjdwp.*|-Dcom\\.sun\\.management\\.jmxremote.*"
            + "|-XX:(StartFlightRecording|FlightRecorderOptions).*");

    /** The command line of this process, if it can be known and is of the usual form. */
    static Optional<CommandLine> ofThisProcess(List<String> arguments) {
        try {
            if (Files.isReadable(KERNEL)) {
                List<byte[]> words = split(Files.readAllBytes(KERNEL));
                return of(words.subList(1, words.size()), arguments.size());
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        return ProcessHandle.current()
                .info()
                .arguments()
                .flatMap(words ->
                        of(List.of(words).stream().map(CommandLine::bytes).toList(), arguments.size()));
    }

    /**
     * Takes a command line apart.
     *
     * @param words all but the program
     * @param arguments how many of them are Kampus's own
     * @return empty if it is not of the usual form
     */
    static Optional<CommandLine> of(List<byte[]> words, int arguments) {
        int jar = words.size() - arguments - 2;
        if (jar < 0 || !text(words.get(jar)).equals("-jar")) {
            return Optional.empty();
        }
        List<byte[]> options = List.copyOf(words.subList(0, jar));
        return options.stream().anyMatch(option -> OWN_WAY.matcher(text(option)).matches())
                ? Optional.empty()
                : Optional.of(new CommandLine(options, List.copyOf(words.subList(jar + 2, words.size()))));
    }

    /** The same command for another jar, with options before those that were typed, which prevail. */
    List<byte[]> with(String java, List<String> more, Path jar) {
        List<byte[]> all = new ArrayList<>();
        all.add(bytes(java));
        more.forEach(option -> all.add(bytes(option)));
        all.addAll(options);
        all.add(bytes("-jar"));
        all.add(bytes(jar.toString()));
        all.addAll(arguments);
        return all;
    }

    static String text(byte[] word) {
        return new String(word, NAMES);
    }

    private static byte[] bytes(String word) {
        return word.getBytes(NAMES);
    }

    private static List<byte[]> split(byte[] line) {
        List<byte[]> words = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < line.length; i++) {
            if (line[i] == 0) {
                words.add(Arrays.copyOfRange(line, begin, i));
                begin = i + 1;
            }
        }
        return words;
    }
}
