package org.kampus.application.lab;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kampus.application.company.StoredCompany;
import org.kampus.lab.Comparison;
import org.kampus.lab.Metric;
import org.kampus.scenario.Scenario;

/**
 * What those who decide are told of an experiment: everything it says about a few of the plans, and what that rests on.
 *
 * @param order what was asked
 * @param shipped the case as it was given
 * @param played the case with the experiment's own assumptions
 * @param result what it brought
 * @param done day on which it was done, where the reader is
 * @param company the manager's own company the case was made of; null if there is none, or it was changed since
 * @param sensitivity how much the difference rests on single assumptions, if somebody has asked
 */
public record BoardReport(
        ExperimentOrder order,
        Scenario shipped,
        Scenario played,
        ExperimentResult result,
        LocalDate done,
        @Nullable StoredCompany company,
        Optional<SensitivityResult> sensitivity) {

    /** Most variants that are told of in full. */
    public static final int MOST_SHOWN = 3;

    /** What was found. */
    public Comparison comparison() {
        return result.comparison();
    }

    /** The variants told of in full, by their arms: those with the highest mean profit if there are more. */
    public List<Integer> shown() {
        return ranked().stream().limit(MOST_SHOWN).sorted().toList();
    }

    /** The variants that are named only, by falling mean profit. */
    public List<Integer> leftOut() {
        return ranked().stream().skip(MOST_SHOWN).toList();
    }

    /** The variant with the highest mean profit; empty if the experiment has none. */
    public Optional<Integer> best() {
        return ranked().stream().findFirst();
    }

    private List<Integer> ranked() {
        List<Integer> arms =
                new ArrayList<>(IntStream.range(1, comparison().arms()).boxed().toList());
        arms.sort(Comparator.comparingDouble(
                        (Integer arm) -> comparison().spread(Metric.PROFIT, arm).mean())
                .reversed());
        return arms;
    }
}
