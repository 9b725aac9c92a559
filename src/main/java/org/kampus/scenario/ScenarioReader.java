package org.kampus.scenario;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a scenario file: bounded YAML, schema, cross-checks, records. Never throws for what stands in the
 * file; reports all problems at once. Has no state and may be used by many threads.
 */
public final class ScenarioReader {

    /** Largest file read, bytes. */
    public static final int LARGEST = 256 * 1024;

    private final @Nullable Set<String> lessons;

    /** A reader that takes any names of lessons: those of a text kept with a game may be gone. */
    public ScenarioReader() {
        this.lessons = null;
    }

    /**
     * A reader that knows the lessons a case may name.
     *
     * @param lessons their names
     */
    public ScenarioReader(Set<String> lessons) {
        this.lessons = Set.copyOf(lessons);
    }

    /**
     * Reads a file's content.
     *
     * @param file name for messages
     * @param content the bytes of the file; UTF-8, with or without byte order mark
     * @param folder name of the file's folder, which must equal the scenario's id; {@code null} if it does not matter
     */
    public CatalogEntry read(String file, byte[] content, @Nullable String folder) {
        Problems problems = new Problems(file);
        if (content.length > LARGEST) {
            problems.add(
                    Position.NOWHERE,
                    "",
                    "",
                    ProblemTexts.text("file.tooLong", (content.length + 1023) / 1024, LARGEST / 1024),
                    ProblemTexts.text("file.tooLong.cure"));
            return broken(folder, "", problems);
        }
        String text;
        try {
            text = normalised(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString());
        } catch (CharacterCodingException e) {
            problems.add(
                    firstFault(content),
                    "",
                    "",
                    ProblemTexts.text("file.encoding"),
                    ProblemTexts.text("file.encoding.cure"));
            return broken(folder, "", problems);
        }
        return read(file, text, folder);
    }

    /**
     * Reads a text, for example the one stored with a game.
     *
     * @param file name for messages
     * @param text the text; line ends and byte order mark do not matter
     * @param folder name of the file's folder, which must equal the scenario's id; {@code null} if it does not matter
     */
    public CatalogEntry read(String file, String text, @Nullable String folder) {
        if (text.length() > LARGEST) {
            return read(file, text.getBytes(StandardCharsets.UTF_8), folder);
        }
        String normalised = normalised(text);
        Problems problems = new Problems(file);
        YamlNode root = FormerKeys.renamed(YamlParser.parse(normalised, problems));
        if (root != null) {
            ScenarioSchema.checkScenario(root, problems);
            CrossChecks.run(root, folder, lessons, problems);
        }
        if (root == null || !problems.isEmpty()) {
            return broken(folder == null ? idOf(root) : folder, normalised, problems);
        }
        try {
            Scenario scenario = ScenarioTree.read(root);
            return new CatalogEntry(
                    scenario.id(),
                    Optional.of(scenario),
                    normalised,
                    digest(normalised),
                    List.of(),
                    PlanWarnings.of(scenario, root, file));
        } catch (IllegalArgumentException e) {
            problems.add(
                    root,
                    ProblemTexts.text("scenario.contradiction", Objects.requireNonNullElse(e.getMessage(), "")),
                    ProblemTexts.text("scenario.contradiction.cure"));
            return broken(folder == null ? idOf(root) : folder, normalised, problems);
        }
    }

    /** SHA-256 of a text in UTF-8 with LF line ends, lower-case hexadecimal. */
    public static String digest(String text) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(normalised(text).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String normalised(String text) {
        String withoutMark = text.startsWith("\ufeff") ? text.substring(1) : text;
        return withoutMark.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static CatalogEntry broken(@Nullable String id, String text, Problems problems) {
        return new CatalogEntry(
                id == null ? "" : id, Optional.empty(), text, text.isEmpty() ? "" : digest(text), problems.list());
    }

    private static String idOf(@Nullable YamlNode root) {
        YamlNode id = root == null ? null : root.get("id");
        String text = id == null ? null : id.text();
        return text == null ? "" : text;
    }

    /** Where the bytes stop being UTF-8. */
    private static Position firstFault(byte[] content) {
        ByteBuffer in = ByteBuffer.wrap(content);
        CharBuffer out = CharBuffer.allocate(content.length);
        StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        String before = out.flip().toString();
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        int column = before.length() - before.lastIndexOf('\n');
        return new Position(line, column);
    }
}
