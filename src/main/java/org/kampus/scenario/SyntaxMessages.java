package org.kampus.scenario;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Says in plain words why a file is not YAML at all. */
final class SyntaxMessages {

    private SyntaxMessages() {}

    /** Records a syntax fault at its place. */
    static void report(MarkedYamlEngineException fault, Problems problems) {
        String problem = Problems.shortened(String.valueOf(fault.getProblem()));
        Cause cause = Cause.of(problem, String.valueOf(fault.getContext()));
        Optional<Mark> mark = cause.atBeginning
                ? fault.getContextMark().or(fault::getProblemMark)
                : fault.getProblemMark().or(fault::getContextMark);
        Position at =
                mark.map(m -> new Position(m.getLine() + 1, m.getColumn() + 1)).orElse(Position.NOWHERE);
        problems.add(
                at,
                "",
                "",
                cause == Cause.OTHER
                        ? LocalizedText.of("this is not valid YAML: %s", "это не YAML: %s", problem)
                        : cause.message,
                cause.hint);
    }

    /** Records a fault the parser gives no place for: a character that may not stand in a text. */
    static void reportUnplaced(YamlEngineException fault, String text, Problems problems) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); i++) {
            int c = text.codePointAt(i);
            if (c == '\n') {
                line++;
                column = 1;
            } else if (!StreamReader.isPrintable(c)) {
                problems.add(
                        new Position(line, column),
                        "",
                        "",
                        LocalizedText.of(
                                "the character U+%04X may not stand in a text file",
                                "символ U+%04X не может стоять в текстовом файле", c),
                        LocalizedText.of(
                                "Remove it; it cannot be seen in most editors.",
                                "Удалите его; в большинстве редакторов он не виден."));
                return;
            } else {
                column++;
                i += Character.charCount(c) - 1;
            }
        }
        problems.add(
                Position.NOWHERE,
                "",
                "",
                LocalizedText.of(
                        "this is not valid YAML: %s",
                        "это не YAML: %s", Problems.shortened(String.valueOf(fault.getMessage()))),
                Cause.OTHER.hint);
    }

    private enum Cause {
        TAB(
                false,
                LocalizedText.of("a tab stands where only spaces may", "здесь стоит табуляция, а можно только пробелы"),
                LocalizedText.of(
                        "Indent with spaces; most editors can turn tabs into spaces.",
                        "Делайте отступы пробелами; большинство редакторов умеет заменять ими табуляцию.")),
        COLON(
                false,
                LocalizedText.of(
                        "a second key begins in this line, which cannot be read",
                        "в этой строке начинается второй ключ, и её нельзя прочитать"),
                LocalizedText.of(
                        "Maybe a text holds a colon and needs quotes, or the line is indented too far.",
                        "Возможно, в тексте есть двоеточие и его нужно взять в кавычки или отступ слишком велик.")),
        NO_COLON(
                true,
                LocalizedText.of("a key has no colon after it", "после ключа нет двоеточия"),
                LocalizedText.of(
                        "Write 'key: value'; a text of several lines needs '>-' after the colon.",
                        "Пишите «ключ: значение»; для текста в несколько строк поставьте после двоеточия >-.")),
        INDENTATION(
                false,
                LocalizedText.of(
                        "this line does not fit the lines above it", "эта строка не согласуется с предыдущими"),
                LocalizedText.of(
                        "Look at the indentation: keys that belong together begin in the same column.",
                        "Проверьте отступы: ключи одного уровня начинаются в одном столбце.")),
        BRACKET(
                true,
                LocalizedText.of(
                        "a bracket is not closed or a comma is missing", "не закрыта скобка или пропущена запятая"),
                LocalizedText.of(
                        "Close every [ with ] and every { with }, with commas between the values.",
                        "Закройте каждую [ скобкой ], каждую { скобкой }, а значения разделите запятыми.")),
        ESCAPE(
                false,
                LocalizedText.of(
                        "a backslash in quotation marks begins an escape that does not exist or is cut off",
                        "после обратной косой черты в кавычках нет такой управляющей последовательности, или она оборвана"),
                LocalizedText.of(
                        "Write a backslash as \\\\, a character as \\u and four digits 0-9, a-f, or use single quotes in YAML.",
                        "Обратную косую черту пишите как \\\\, символ — как \\u и четыре цифры 0-9, a-f; в YAML можно взять текст в одинарные кавычки.")),
        QUOTE(
                true,
                LocalizedText.of("a quotation mark is opened but never closed", "кавычка открыта, но не закрыта"),
                LocalizedText.of("Close it in the same way as it was opened.", "Закройте её такой же кавычкой.")),
        UNREADABLE(
                false,
                LocalizedText.of("the text cannot be read on from here", "с этого места текст нельзя прочитать дальше"),
                LocalizedText.of(
                        "Look at escapes and signs such as \\ %% ! & before this place; maybe they need quotes.",
                        "Проверьте перед этим местом знаки \\ %% ! &: возможно, их нужно взять в кавычки.")),
        OTHER(
                false,
                LocalizedText.of("this is not valid YAML", "это не YAML"),
                LocalizedText.of(
                        "Compare the line with one of a case that works.",
                        "Сравните строку с такой же в готовом кейсе."));

        private final LocalizedText message;
        private final LocalizedText hint;

        /** Whether the beginning of the unfinished thing says more than the place where it failed. */
        private final boolean atBeginning;

        Cause(boolean atBeginning, LocalizedText message, LocalizedText hint) {
            this.message = message;
            this.hint = hint;
            this.atBeginning = atBeginning;
        }

        static Cause of(String problem, String context) {
            if (problem.contains("\\t") || problem.contains("TAB")) {
                return TAB;
            }
            if (problem.equals(YamlEvents.UNREADABLE)) {
                return UNREADABLE;
            }
            if (context.contains("double-quoted") && problem.contains("escape")) {
                return ESCAPE;
            }
            if (context.contains("quoted scalar")) {
                return QUOTE;
            }
            if (context.contains("flow ")) {
                return BRACKET;
            }
            if (problem.contains("mapping values are not allowed")) {
                return COLON;
            }
            if (problem.contains("could not find expected ':'")) {
                return NO_COLON;
            }
            if (context.contains("block ") || problem.contains("expected <block end>")) {
                return INDENTATION;
            }
            return OTHER;
        }
    }
}
