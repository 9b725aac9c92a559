package org.kampus.ui.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kampus.application.lab.ExperimentOrder;
import org.kampus.application.lab.ExperimentResult;
import org.kampus.application.lab.ExperimentState;
import org.kampus.application.lab.ExperimentStatus;
import org.kampus.application.lab.LabService;
import org.kampus.application.lab.StoredExperiment;
import org.kampus.lab.PlanSchedule;
import org.kampus.lab.Variant;
import org.kampus.scenario.Scenario;
import org.kampus.ui.address.Addresses;

/** An experiment as one page has it open. */
final class OpenExperiment {

    private final LabService lab;
    private final String visitor;
    private StoredExperiment stored;

    OpenExperiment(LabService lab, StoredExperiment stored, String visitor) {
        this.lab = lab;
        this.stored = stored;
        this.visitor = visitor;
    }

    LabService lab() {
        return lab;
    }

    UUID id() {
        return stored.id();
    }

    String visitor() {
        return visitor;
    }

    StoredExperiment stored() {
        return stored;
    }

    ExperimentOrder order() {
        return stored.order();
    }

    ExperimentStatus status() {
        return lab.status(id());
    }

    ExperimentState state() {
        return stored.state();
    }

    @Nullable ExperimentResult result() {
        return stored.result();
    }

    /** The case with the experiment's own assumptions. */
    Scenario scenario() {
        return lab.caseOf(order());
    }

    /** Whether the visitor may change it. */
    boolean own() {
        return stored.owner().equals(visitor);
    }

    /** Whether the visitor may change what is asked. */
    boolean editable() {
        return own() && state() == ExperimentState.DRAFT;
    }

    /** Address of the experiment's page, or of a page below it. */
    String address(String page) {
        return Addresses.within(Addresses.experiment(id()), page);
    }

    /** Reads what is stored now. */
    void reload() {
        stored = lab.experiment(id());
    }

    /** Keeps another order. */
    void change(ExperimentOrder order) {
        stored = lab.change(id(), visitor, stored.version(), order);
    }

    /** Keeps another list of variants. */
    void changeVariants(List<Variant> variants) {
        change(order().withPlans(order().baseline(), variants));
    }

    /** Keeps another variant in the place of one. */
    void changeVariant(int arm, Variant variant) {
        List<Variant> variants = new ArrayList<>(order().variants());
        variants.set(arm - 1, variant);
        changeVariants(variants);
    }

    /** The plans of an arm. */
    PlanSchedule schedule(int arm) {
        return arm == 0 ? order().baseline() : order().variants().get(arm - 1).schedule();
    }

    /** The quarter from which the last plan of an arm is in force. */
    int fromQuarter(int arm) {
        return schedule(arm).steps().getLast().fromQuarter();
    }
}
