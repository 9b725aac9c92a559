package org.kampus.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kampus.lab.Finding.Kind;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;

class FindingTest {

    private static final Congestion CLERKS =
            new Congestion(Role.OPERATIONS_CLERK, SalesFunction.PROCESS_ORDERS, 30, 70, 1.2);

    private static Outcome outcome(double profit, double retention, double payroll, Optional<Congestion> congestion) {
        return Outcome.of(
                Map.of(
                        Metric.PROFIT, profit,
                        Metric.RETENTION, retention,
                        Metric.CLIENT_BASE_VALUE, 5000.0,
                        Metric.PAYROLL, payroll),
                List.of(),
                congestion);
    }

    private static Comparison comparison() {
        List<Outcome> base = IntStream.range(0, 100)
                .mapToObj(fate -> outcome(1000 + 10 * fate, 0.8, 104 * 200, Optional.empty()))
                .toList();
        List<Outcome> conveyor = IntStream.range(0, 100)
                .mapToObj(fate -> outcome(
                        1000 + 10 * fate + (fate % 2 == 0 ? 300 : -299),
                        fate < 93 ? 0.85 : 0.79,
                        104 * 220,
                        fate < 60 ? Optional.of(CLERKS) : Optional.empty()))
                .toList();
        return new Comparison(List.of(base, conveyor));
    }

    private static Finding find(Kind kind, int arm) {
        return Finding.of(comparison(), 8).stream()
                .filter(finding -> finding.kind() == kind && finding.arm() == arm)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void who_earns_more_by_paying_less_is_told_so() {
        List<Outcome> base = IntStream.range(0, 40)
                .mapToObj(fate -> outcome(1000 + 10 * fate, 0.8, 20_000, Optional.empty()))
                .toList();
        List<Outcome> cheaper = IntStream.range(0, 40)
                .mapToObj(fate -> outcome(2000 + 10 * fate + (fate % 2 == 0 ? 50 : -60), 0.8, 19_000, Optional.empty()))
                .toList();
        List<Outcome> better = IntStream.range(0, 40)
                .mapToObj(fate -> outcome(2500 + 10 * fate, 0.8, 19_000, Optional.empty()))
                .toList();

        List<Finding> findings = Finding.of(new Comparison(List.of(base, cheaper, better)), 8);

        Finding only = findings.stream()
                .filter(finding -> finding.kind() == Kind.ONLY_BY_WAGES)
                .reduce((a, b) -> {
                    throw new AssertionError("the one that earns more before payroll, too, is told so as well");
                })
                .orElseThrow();
        assertEquals(1, only.arm());
        assertEquals(-5, only.figures().getFirst(), 1e-9);
    }

    @Test
    void what_hardly_ever_differs_is_called_rare() {
        List<Outcome> base = IntStream.range(0, 40)
                .mapToObj(fate -> outcome(1000, 0.8, 20_000, Optional.empty()))
                .toList();
        List<Outcome> once = IntStream.range(0, 40)
                .mapToObj(fate -> outcome(1000, fate == 7 ? 0.7 : 0.8, 20_000, Optional.empty()))
                .toList();

        Finding rare = Finding.of(new Comparison(List.of(base, once)), 8).stream()
                .filter(finding -> finding.metric().equals(Optional.of(Metric.RETENTION)))
                .findFirst()
                .orElseThrow();
        assertEquals(Kind.RARE, rare.kind());
        assertEquals(List.of(1.0, 40.0), rare.figures().subList(0, 2));
    }

    @Test
    void in_93_of_100_fates_the_conveyor_keeps_more_clients() {
        Finding better = find(Kind.BETTER, 1);
        assertEquals(Optional.of(Metric.RETENTION), better.metric());
        assertEquals(93, better.figures().get(0));
        assertEquals(100, better.figures().get(1));
    }

    @Test
    void it_costs_more_and_its_limit_is_the_clerks_from_week_30() {
        assertEquals(20, find(Kind.COSTS_MORE, 1).figures().getFirst(), 1e-9);
        Finding limit = find(Kind.LIMITED, 1);
        assertEquals(Optional.of(Role.OPERATIONS_CLERK), limit.role());
        assertEquals(List.of(30.0, 60.0, 100.0, 1.2), limit.figures());
    }

    @Test
    void what_luck_may_have_done_is_not_called_better() {
        Finding profit = find(Kind.UNCLEAR, 1);
        assertEquals(Optional.of(Metric.PROFIT), profit.metric());
        assertTrue(profit.figures().getLast() > 1_000, "fates that would make it clear: " + profit.figures());
    }

    @Test
    void no_difference_is_said_to_be_none() {
        assertEquals(Optional.of(Metric.CLIENT_BASE_VALUE), find(Kind.SAME, 1).metric());
    }

    @Test
    void the_baseline_is_only_told_its_limit() {
        List<Finding> baseline = Finding.of(comparison(), 8).stream()
                .filter(finding -> finding.arm() == 0)
                .toList();
        assertEquals(
                List.of(Kind.NOT_LIMITED), baseline.stream().map(Finding::kind).toList());
    }

    @Test
    void without_replications_nothing_is_said() {
        assertEquals(List.of(), Finding.of(new Comparison(List.of(List.of(), List.of())), 8));
    }
}
