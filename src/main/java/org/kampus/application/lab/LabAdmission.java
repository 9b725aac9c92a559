package org.kampus.application.lab;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.kampus.application.CaseLibrary;
import org.kampus.application.lab.LabRefusal.Reason;
import org.kampus.lab.Experiment;
import org.kampus.lab.RunSize;
import org.kampus.lab.SearchTask;
import org.kampus.lab.Variant;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.PayScale;
import org.kampus.organisation.PlanLimits;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesStructure;
import org.kampus.scenario.Assumption;
import org.kampus.scenario.Scenario;

/** What an order asks for, and whether the server plays it. */
final class LabAdmission {

    private final CaseLibrary library;
    private final LabLimits limits;

    LabAdmission(CaseLibrary library, LabLimits limits) {
        this.library = library;
        this.limits = limits;
    }

    /** The case of an order as it was given, without other assumptions. */
    Scenario shippedCase(ExperimentOrder order) {
        return library.read(order.scenarioId(), order.scenarioDigest(), order.scenarioText());
    }

    /**
     * The case of an order with its other assumptions.
     *
     * @throws LabRefusal if the case has no such assumption, or a value is outside its range
     */
    Scenario caseOf(ExperimentOrder order) {
        Scenario scenario = shippedCase(order);
        for (Map.Entry<String, Double> entry : order.assumptions().entrySet()) {
            Assumption assumption = Assumption.at(scenario, entry.getKey())
                    .orElseThrow(() -> new LabRefusal(
                            Reason.BAD_ASSUMPTION,
                            String.format(Locale.ROOT, "the case has no assumption '%s'", entry.getKey())));
            try {
                scenario = assumption.set(scenario, entry.getValue());
            } catch (IllegalArgumentException e) {
                throw new LabRefusal(
                        Reason.BAD_ASSUMPTION,
                        entry.getValue(),
                        entry.getValue() > assumption.parameter().max()
                                ? assumption.parameter().max()
                                : assumption.parameter().min(),
                        Objects.requireNonNullElse(e.getMessage(), ""));
            }
        }
        return scenario;
    }

    /**
     * The experiment an order asks for, checked against everything that could keep it from being run.
     *
     * @throws org.kampus.lab.InvalidExperimentException with all problems of the order
     * @throws LabRefusal if an assumption is wrong, or the work is more than the server allows
     */
    Experiment check(ExperimentOrder order) {
        Experiment experiment = new Experiment(
                caseOf(order),
                order.baseline(),
                order.variants(),
                order.quarters(),
                order.replications(),
                order.seed());
        requireSize(experiment.scenario(), order);
        double work = experiment.clientWeeks();
        if (work > limits.clientWeeks()) {
            throw new LabRefusal(
                    Reason.TOO_MUCH_WORK,
                    work,
                    limits.clientWeeks(),
                    String.format(
                            Locale.ROOT,
                            "the experiment has about %.3g client-weeks but may have %.3g; maybe fewer replications, variants or quarters",
                            work,
                            limits.clientWeeks()));
        }
        return experiment;
    }

    /**
     * Refuses an order one of whose runs is too large, whether it can be run otherwise or not yet.
     *
     * @throws LabRefusal if so
     */
    static void requireSize(Scenario scenario, ExperimentOrder order) {
        int quarters = Math.min(order.quarters(), Experiment.MOST_QUARTERS);
        requireSize(scenario, order.baseline().plans(quarters));
        for (Variant variant : order.variants()) {
            requireSize(scenario, variant.schedule().plans(quarters));
        }
    }

    /**
     * Refuses a search in which a plan might be tried whose runs are too large.
     *
     * @throws LabRefusal if so
     */
    static void requireSize(SearchTask task) {
        PlanLimits limits = task.limits();
        PayScale pay = task.scenario().pay();
        Role cheapest = Collections.min(limits.roles(), Comparator.comparingDouble(pay::perWeek));
        double affordable = task.weeklyPayroll() / pay.perWeek(cheapest);
        SalesStructure crowd =
                task.start().structure().withHeadcount(cheapest, (int) Math.min(limits.maxHeadcount(), affordable));
        requireSize(
                task.scenario(),
                Collections.nCopies(task.quarters(), task.start().withStructure(crowd)));
    }

    /**
     * Refuses a run that would take too much memory and time, whatever the experiment is.
     *
     * @throws LabRefusal if so
     */
    static void requireSize(Scenario scenario, List<OperatingPlan> plans) {
        long size = RunSize.clientWeeks(scenario, plans);
        if (size > RunSize.LARGEST) {
            throw new LabRefusal(
                    Reason.RUN_TOO_LARGE,
                    size,
                    RunSize.LARGEST,
                    String.format(
                            Locale.ROOT,
                            "a run has %d client-weeks but may have %d; maybe fewer clients, leads, people or quarters",
                            size,
                            RunSize.LARGEST));
        }
    }
}
