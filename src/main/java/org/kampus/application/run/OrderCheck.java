package org.kampus.application.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

/** Turns the words of orders into cases and plans, and collects all that is wrong with them. */
final class OrderCheck {

    private static final String CASE = "scenarioYaml";
    private static final String PLAN = "plan";
    private static final String CHANGES = "changes";

    private final Set<OrderProblem> problems = new LinkedHashSet<>();

    /**
     * A sound order.
     *
     * @param scenario the case
     * @param text the whole text of its file
     * @param digest SHA-256 of its text
     * @param plans the plan of each quarter
     */
    record Checked(Scenario scenario, String text, String digest, List<OperatingPlan> plans) {}

    /**
     * Checks an order of a run.
     *
     * @throws OrderRefusedException with all problems
     */
    static Checked of(CaseLibrary library, RunOrder order) {
        OrderCheck check = new OrderCheck();
        Optional<Checked> checked = check.check(library, order);
        check.refuse();
        return checked.orElseThrow();
    }

    /** Notes what is wrong with an order; empty if there is no case, or no plans. */
    Optional<Checked> check(CaseLibrary library, RunOrder order) {
        range("seed", order.seed(), 0, RunOrder.LARGEST_SEED);
        Long wanted = order.quarters();
        if (wanted != null) {
            range("quarters", wanted, 1, RunOrder.MOST_QUARTERS);
        }
        CatalogEntry entry = read(library, order.choice()).orElse(null);
        Scenario scenario = entry == null ? null : entry.scenario().orElse(null);
        if (entry == null || scenario == null) {
            if (order.plan() != null) {
                plan(order.plan());
            }
            return Optional.empty();
        }
        long quarters = wanted == null ? scenario.quarters() : wanted;
        OperatingPlan first = order.plan() == null ? scenario.startingPlan() : plan(order.plan());
        if (first == null || quarters < 1 || quarters > RunOrder.MOST_QUARTERS) {
            return Optional.empty();
        }
        keepsLimits(scenario, first, PLAN, 1);
        List<OperatingPlan> plans = changed(
                scenario,
                IntStream.range(0, (int) quarters).mapToObj(q -> first).toList(),
                order.changes(),
                "");
        return Optional.of(new Checked(scenario, entry.text(), entry.digest(), plans));
    }

    /** Notes a problem. */
    void note(OrderProblem problem) {
        problems.add(problem);
    }

    /**
     * Ends the check.
     *
     * @throws OrderRefusedException if anything is wrong
     */
    void refuse() {
        if (!problems.isEmpty()) {
            throw new OrderRefusedException(List.copyOf(problems));
        }
    }

    private Optional<CatalogEntry> read(CaseLibrary library, CaseChoice choice) {
        return switch (choice) {
            case CaseChoice.Listed listed -> {
                Optional<CatalogEntry> entry = library.entry(listed.id());
                if (entry.isEmpty()) {
                    note(new OrderProblem.UnknownCase(listed.id()));
                }
                entry.ifPresent(this::broken);
                yield entry;
            }
            case CaseChoice.Sent sent -> {
                CatalogEntry entry = new ScenarioReader().read(CASE, sent.yaml(), null);
                broken(entry);
                yield Optional.of(entry);
            }
        };
    }

    private void broken(CatalogEntry entry) {
        entry.problems().forEach(problem -> note(new OrderProblem.InCase(problem)));
    }

    /**
     * The plans of each quarter with changes: each change holds from its quarter on, whatever the plans do.
     *
     * @param parent where the changes stand; empty for the order itself
     */
    List<OperatingPlan> changed(
            Scenario scenario, List<OperatingPlan> plans, List<RunOrder.Change> changes, String parent) {
        List<Integer> byQuarter = IntStream.range(0, changes.size())
                .filter(n ->
                        range(path(parent, n) + ".fromQuarter", changes.get(n).fromQuarter(), 1, plans.size()))
                .boxed()
                .sorted(Comparator.comparing(n -> changes.get(n).fromQuarter()))
                .toList();
        List<OperatingPlan> result = new ArrayList<>();
        OperatingPlan before = null;
        OperatingPlan changed = null;
        int active = 0;
        for (int quarter = 1; quarter <= plans.size(); quarter++) {
            OperatingPlan plan = plans.get(quarter - 1);
            int first = active;
            if (changed == null || plan != before) {
                changed = plan;
                first = 0;
            }
            before = plan;
            while (active < byQuarter.size()
                    && changes.get(byQuarter.get(active)).fromQuarter() <= quarter) {
                active++;
            }
            for (int n : byQuarter.subList(first, active)) {
                changed = changed(scenario, changed, changes.get(n).plan(), path(parent, n), quarter);
            }
            result.add(changed);
        }
        return result;
    }

    private static String path(String parent, int n) {
        return parent + (parent.isEmpty() ? "" : ".") + CHANGES + "[" + n + "]";
    }

    private @Nullable OperatingPlan plan(String json) {
        try {
            return PlanCodec.fromJson(json);
        } catch (InvalidPlanException e) {
            e.problems().forEach(problem -> note(new OrderProblem.InPlan(PLAN, problem)));
            return null;
        }
    }

    /** The plan with a change; as it was if the change cannot be read. */
    private OperatingPlan changed(Scenario scenario, OperatingPlan plan, String json, String path, int quarter) {
        try {
            OperatingPlan changed = PlanCodec.changed(plan, json);
            keepsLimits(scenario, changed, path, quarter);
            return changed;
        } catch (InvalidPlanException e) {
            e.problems().forEach(problem -> note(new OrderProblem.InPlan(path, problem)));
            return plan;
        }
    }

    private void keepsLimits(Scenario scenario, OperatingPlan plan, String path, int quarter) {
        for (PlanLimits.Violation violation : scenario.limits().violations(plan, scenario.pay())) {
            note(new OrderProblem.LimitBroken(path, quarter, violation));
        }
    }

    /** Notes a number outside its range. */
    boolean range(String path, long value, long min, long max) {
        boolean within = value >= min && value <= max;
        if (!within) {
            note(new OrderProblem.OutOfRange(path, value, min, max));
        }
        return within;
    }

    /** Notes a name that is empty or too long. */
    boolean named(String path, String name, int longest) {
        boolean fits = !name.isEmpty() && name.length() <= longest;
        if (!fits) {
            note(new OrderProblem.BadName(path, name.length(), longest));
        }
        return fits;
    }

    /** Notes a list that is too long. */
    boolean tooMany(String path, int number, int limit) {
        if (number > limit) {
            note(new OrderProblem.TooMany(path, number, limit));
        }
        return number > limit;
    }
}
