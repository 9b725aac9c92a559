package org.kampus.scenario;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a lesson file: bounded YAML, schema, and its company as a case would be read. Never throws for what stands in
 * the file. Has no state and may be used by many threads.
 */
public final class LessonReader {

    /** Name of the file in each lesson's folder. */
    public static final String FILE = "lesson.yaml";

    /** The folder of lessons, beside those of cases. */
    public static final String FOLDER = "lessons";

    /**
     * Reads a text.
     *
     * @param file name for messages
     * @param text the text; line ends and byte order mark do not matter
     * @param folder name of the file's folder, which must equal the lesson's id; {@code null} if it does not matter
     */
    public LessonEntry read(String file, String text, @Nullable String folder) {
        Problems problems = new Problems(file);
        String digest = ScenarioReader.digest(text);
        YamlNode root = parse(text, problems);
        String id = folder == null ? idOf(root) : folder;
        if (root != null) {
            LessonSchema.check(root, problems);
            checkId(root, folder, problems);
        }
        if (root == null || !problems.isEmpty()) {
            return new LessonEntry(id, Optional.empty(), digest, problems.list());
        }
        Lesson lesson = new LessonTree(problems).read(root);
        return lesson == null || !problems.isEmpty()
                ? new LessonEntry(id, Optional.empty(), digest, problems.list())
                : new LessonEntry(lesson.id(), Optional.of(lesson), digest, List.of());
    }

    private static @Nullable YamlNode parse(String text, Problems problems) {
        if (text.length() > ScenarioReader.LARGEST) {
            problems.add(
                    Position.NOWHERE,
                    "",
                    "",
                    ProblemTexts.text("text.tooLong", text.length(), ScenarioReader.LARGEST),
                    ProblemTexts.text("lesson.tooLong.cure"));
            return null;
        }
        String withoutMark = text.startsWith("\ufeff") ? text.substring(1) : text;
        return YamlParser.parse(withoutMark.replace("\r\n", "\n").replace('\r', '\n'), problems);
    }

    private static void checkId(YamlNode root, @Nullable String folder, Problems problems) {
        YamlNode id = root.get("id");
        String text = id == null ? null : id.text();
        if (id != null && text != null && folder != null && !text.equals(folder) && !problems.has("id")) {
            problems.add(
                    id,
                    ProblemTexts.text("folder.differs", text, folder),
                    ProblemTexts.text("folder.differs.cure", folder));
        }
    }

    private static String idOf(@Nullable YamlNode root) {
        YamlNode id = root == null ? null : root.get("id");
        return id == null ? "" : Objects.requireNonNullElse(id.text(), "");
    }
}
