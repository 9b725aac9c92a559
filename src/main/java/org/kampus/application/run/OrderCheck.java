package org.kampus.application.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kampus.application.CaseLibrary;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.PlanLimits;
import org.kampus.scenario.CatalogEntry;
import org.kampus.scenario.InvalidPlanException;
import org.kampus.scenario.PlanCodec;
import org.kampus.scenario.Scenario;
import org.kampus.scenario.ScenarioReader;

/** Turns orders into what can be simulated, or tells all that is wrong with them. */
public final class OrderCheck {

    private static final String CASE = "scenarioYaml";
    private static final String PLAN = "plan";

    private final List<OrderProblem> problems = new ArrayList<>();

    private OrderCheck() {}

    /**
     * A sound order.
     *
     * @param scenario the case
     * @param text the whole text of its file
     * @param digest SHA-256 of its text
     * @param plans the plan of each quarter
     */
    public record Checked(Scenario scenario, String text, String digest, List<OperatingPlan> plans) {}

    /**
     * Checks an order.
     *
     * @throws OrderRefusedException with all problems
     */
    public static Checked of(CaseLibrary library, RunOrder order) {
        OrderCheck check = new OrderCheck();
        check.range("seed", order.seed(), 0, RunOrder.LARGEST_SEED);
        Long wanted = order.quarters();
        if (wanted != null) {
            check.range("quarters", wanted, 1, RunOrder.MOST_QUARTERS);
        }
        CatalogEntry entry = check.read(library, order.choice()).orElse(null);
        Scenario scenario = entry == null ? null : entry.scenario().orElse(null);
        List<OperatingPlan> plans = List.of();
        if (scenario != null) {
            long quarters = wanted == null ? scenario.quarters() : wanted;
            if (quarters >= 1 && quarters <= RunOrder.MOST_QUARTERS) {
                plans = check.plans(scenario, (int) quarters, order);
            }
        } else if (order.plan() != null) {
            check.plan(order.plan());
        }
        if (entry == null || scenario == null || !check.problems.isEmpty()) {
            throw new OrderRefusedException(check.problems);
        }
        return new Checked(scenario, entry.text(), entry.digest(), plans);
    }

    private Optional<CatalogEntry> read(CaseLibrary library, CaseChoice choice) {
        CatalogEntry entry = switch (choice) {
            case CaseChoice.Listed listed -> library.entry(listed.id()).orElse(null);
            case CaseChoice.Sent sent -> new ScenarioReader().read(CASE, sent.yaml(), null);
        };
        if (entry == null) {
            problems.add(new OrderProblem.UnknownCase(((CaseChoice.Listed) choice).id()));
            return Optional.empty();
        }
        entry.problems().forEach(problem -> problems.add(new OrderProblem.InCase(problem)));
        return Optional.of(entry);
    }

    /** One plan for each quarter; those after a change that cannot be read stay as they were. */
    private List<OperatingPlan> plans(Scenario scenario, int quarters, RunOrder order) {
        OperatingPlan plan = order.plan() == null ? scenario.startingPlan() : plan(order.plan());
        List<OperatingPlan> plans = new ArrayList<>();
        if (plan == null) {
            return plans;
        }
        keepsLimits(scenario, plan, PLAN, 1);
        int quarter = 1;
        List<Integer> byQuarter = IntStream.range(0, order.changes().size())
                .boxed()
                .sorted(Comparator.comparing(n -> order.changes().get(n).fromQuarter()))
                .toList();
        for (int n : byQuarter) {
            RunOrder.Change change = order.changes().get(n);
            String path = "changes[" + n + "]";
            if (!range(path + ".fromQuarter", change.fromQuarter(), 1, quarters)) {
                continue;
            }
            for (; quarter < change.fromQuarter(); quarter++) {
                plans.add(plan);
            }
            OperatingPlan changed = changed(plan, change.plan(), path);
            if (changed != null) {
                plan = changed;
                keepsLimits(scenario, plan, path, quarter);
            }
        }
        for (; quarter <= quarters; quarter++) {
            plans.add(plan);
        }
        return plans;
    }

    private @Nullable OperatingPlan plan(String json) {
        try {
            return PlanCodec.fromJson(json);
        } catch (InvalidPlanException e) {
            e.problems().forEach(problem -> problems.add(new OrderProblem.InPlan(PLAN, problem)));
            return null;
        }
    }

    private @Nullable OperatingPlan changed(OperatingPlan plan, String json, String path) {
        try {
            return PlanCodec.changed(plan, json);
        } catch (InvalidPlanException e) {
            e.problems().forEach(problem -> problems.add(new OrderProblem.InPlan(path, problem)));
            return null;
        }
    }

    private void keepsLimits(Scenario scenario, OperatingPlan plan, String path, int quarter) {
        for (PlanLimits.Violation violation : scenario.limits().violations(plan, scenario.pay())) {
            problems.add(new OrderProblem.LimitBroken(path, quarter, violation));
        }
    }

    private boolean range(String path, long value, long min, long max) {
        boolean within = value >= min && value <= max;
        if (!within) {
            problems.add(new OrderProblem.OutOfRange(path, value, min, max));
        }
        return within;
    }
}
