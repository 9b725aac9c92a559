package org.kampus.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong in one file, up to a bound. */
final class Problems {

    private static final int MOST = 100;
    private static final int LONGEST_VALUE = 60;

    private final String file;
    private final List<ScenarioProblem> found = new ArrayList<>();
    private final Set<String> paths = new HashSet<>();
    private int left;

    Problems(String file) {
        this.file = file;
    }

    /** Records a problem; beyond the bound it is only counted. */
    void add(Position at, String path, String value, LocalizedText message, LocalizedText hint) {
        paths.add(path);
        if (found.size() < MOST) {
            found.add(new ScenarioProblem(
                    file, at.line(), at.column(), shortened(path), shortened(value), message, hint));
        } else {
            left++;
        }
    }

    /** Records a problem of a value. */
    void add(YamlNode node, LocalizedText message, LocalizedText hint) {
        add(node.at(), node.path(), node.shown(), message, hint);
    }

    /** Whether a problem with this very path is known. */
    boolean has(String path) {
        return paths.contains(path);
    }

    /** Whether a problem with this path or with anything below it is known. */
    boolean hasWithin(String path) {
        return paths.stream()
                .anyMatch(p -> p.startsWith(path)
                        && (p.length() == path.length()
                                || p.charAt(path.length()) == '.'
                                || p.charAt(path.length()) == '['));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** All problems in the order of the file; the last one tells how many more there are, if any. */
    List<ScenarioProblem> list() {
        List<ScenarioProblem> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparingInt(ScenarioProblem::line).thenComparingInt(ScenarioProblem::column));
        if (left > 0) {
            sorted.add(new ScenarioProblem(
                    file,
                    0,
                    0,
                    "",
                    "",
                    ProblemTexts.text("problems.more", left),
                    ProblemTexts.text("problems.more.cure")));
        }
        return List.copyOf(sorted);
    }

    /** A text cut to a length fit for a message, without line ends. */
    static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        int points = line.codePointCount(0, line.length());
        return points <= LONGEST_VALUE ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST_VALUE)) + "…";
    }

    /** A number as an author would write it: 0.85, 12, 100000. */
    static String number(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }
}
