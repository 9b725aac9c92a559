package org.kampus.scenario;

import java.util.Locale;
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
                cause == Cause.OTHER ? ProblemTexts.text("syntax.other", problem) : cause.message,
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
                        ProblemTexts.text("syntax.character", String.format(Locale.ROOT, "%04X", c)),
                        ProblemTexts.text("syntax.character.cure"));
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
                ProblemTexts.text("syntax.told", Problems.shortened(String.valueOf(fault.getMessage()))),
                Cause.OTHER.hint);
    }

    private enum Cause {
        TAB(false, ProblemTexts.text("syntax.tab"), ProblemTexts.text("syntax.tab.cure")),
        COLON(false, ProblemTexts.text("syntax.secondKey"), ProblemTexts.text("syntax.secondKey.cure")),
        NO_COLON(true, ProblemTexts.text("syntax.noColon"), ProblemTexts.text("syntax.noColon.cure")),
        INDENTATION(false, ProblemTexts.text("syntax.indentation"), ProblemTexts.text("syntax.indentation.cure")),
        BRACKET(true, ProblemTexts.text("syntax.bracket"), ProblemTexts.text("syntax.bracket.cure")),
        ESCAPE(false, ProblemTexts.text("syntax.escape"), ProblemTexts.text("syntax.escape.cure")),
        QUOTE(true, ProblemTexts.text("syntax.quote"), ProblemTexts.text("syntax.quote.cure")),
        UNREADABLE(false, ProblemTexts.text("syntax.stops"), ProblemTexts.text("syntax.stops.cure")),
        OTHER(false, ProblemTexts.text("syntax.unknown"), ProblemTexts.text("syntax.unknown.cure"));

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
