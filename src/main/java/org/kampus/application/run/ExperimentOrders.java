package org.kampus.application.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.kampus.application.CaseLibrary;
import org.kampus.application.lab.ExperimentOrder;
import org.kampus.lab.Experiment;
import org.kampus.lab.PlanSchedule;
import org.kampus.lab.RunSize;
import org.kampus.lab.Variant;
import org.kampus.market.Parameter;
import org.kampus.organisation.OperatingPlan;
import org.kampus.scenario.Assumption;
import org.kampus.scenario.Scenario;

/** Turns what programs want of the lab into its orders. */
@ApplicationScoped
public class ExperimentOrders {

    /** Most changes of an order, those of the baseline and of all variants together. */
    public static final int MOST_CHANGES = 64;

    private final CaseLibrary library;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected ExperimentOrders() {
        library = null;
    }

    /** Reads cases from a library. */
    @Inject
    public ExperimentOrders(CaseLibrary library) {
        this.library = library;
    }

    /**
     * The order of the lab that a request asks for.
     *
     * @throws OrderRefusedException with all problems, if it cannot be carried out
     */
    public ExperimentOrder checked(ExperimentRequest request) {
        OrderCheck check = new OrderCheck();
        check.range(
                "replications", request.replications(), Experiment.FEWEST_REPLICATIONS, Experiment.MOST_REPLICATIONS);
        int changes = request.baseline().changes().size()
                + request.variants().stream()
                        .mapToInt(arm -> arm.changes().size())
                        .sum();
        boolean many = check.tooMany("variants", request.variants().size(), Experiment.MOST_VARIANTS);
        if (check.tooMany("changes", changes, MOST_CHANGES) || many) {
            check.refuse();
        }
        names(request, check);
        Optional<OrderCheck.Checked> checked = check.check(library, request.baseline());
        List<Variant> variants = new ArrayList<>();
        checked.ifPresent(sound -> {
            Scenario scenario = assumptions(sound.scenario(), request.assumptions(), check);
            sized(scenario, sound.plans(), check);
            for (int n = 0; n < request.variants().size(); n++) {
                ExperimentRequest.Arm arm = request.variants().get(n);
                List<OperatingPlan> plans =
                        check.changed(sound.scenario(), sound.plans(), arm.changes(), "variants[" + n + "]");
                sized(scenario, plans, check);
                variants.add(new Variant(arm.name().strip(), PlanSchedule.of(plans)));
            }
        });
        check.refuse();
        OrderCheck.Checked sound = checked.orElseThrow();
        return new ExperimentOrder(
                request.name() == null ? sound.scenario().id() : request.name().strip(),
                sound.scenario().id(),
                sound.digest(),
                sound.text(),
                new TreeMap<>(request.assumptions()),
                PlanSchedule.of(sound.plans()),
                variants,
                sound.plans().size(),
                (int) request.replications(),
                request.baseline().seed(),
                null);
    }

    private static void names(ExperimentRequest request, OrderCheck check) {
        String own = request.name();
        if (own != null) {
            check.named("name", own.strip(), ExperimentOrder.LONGEST_NAME);
        }
        Set<String> names = new HashSet<>();
        for (int n = 0; n < request.variants().size(); n++) {
            String name = request.variants().get(n).name().strip();
            String path = "variants[" + n + "].name";
            if (check.named(path, name, Experiment.LONGEST_NAME) && !names.add(name)) {
                check.note(new OrderProblem.SameName(path, name));
            }
        }
    }

    private static Scenario assumptions(Scenario scenario, Map<String, Double> values, OrderCheck check) {
        Scenario changed = scenario;
        for (Map.Entry<String, Double> entry : new TreeMap<>(values).entrySet()) {
            Optional<Assumption> known = Assumption.at(scenario, entry.getKey());
            if (known.isEmpty()) {
                check.note(new OrderProblem.UnknownAssumption(entry.getKey()));
                continue;
            }
            Parameter parameter = known.get().parameter();
            double value = entry.getValue();
            if (value >= parameter.min() && value <= parameter.max()) {
                changed = known.get().set(changed, value);
            } else {
                check.note(new OrderProblem.BadAssumption(entry.getKey(), value, parameter.min(), parameter.max()));
            }
        }
        return changed;
    }

    /** Notes an arm each of whose runs is too large. */
    private static void sized(Scenario scenario, List<OperatingPlan> plans, OrderCheck check) {
        long size = RunSize.clientWeeks(scenario, plans);
        if (size > RunSize.LARGEST) {
            check.note(new OrderProblem.TooLarge(size, RunSize.LARGEST));
        }
    }
}
