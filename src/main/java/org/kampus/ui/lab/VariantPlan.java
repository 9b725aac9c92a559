package org.kampus.ui.lab;

import java.util.List;
import org.kampus.lab.PlanSchedule;
import org.kampus.lab.Variant;
import org.kampus.organisation.OperatingPlan;
import org.kampus.scenario.Scenario;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.desk.DeskGame;
import org.kampus.ui.desk.GameState;

/** The plan of an arm, open on the desk: compared with the baseline, the baseline's own with the case's. */
final class VariantPlan extends DeskGame {

    private final OpenExperiment experiment;
    private final int arm;

    VariantPlan(OpenExperiment experiment, int arm) {
        super(state(experiment, arm), null);
        this.experiment = experiment;
        this.arm = arm;
    }

    OpenExperiment experiment() {
        return experiment;
    }

    int arm() {
        return arm;
    }

    @Override
    public boolean editable() {
        return experiment.editable();
    }

    @Override
    protected boolean store(OperatingPlan plan, String reason) {
        PlanSchedule baseline = experiment.order().baseline();
        int from = experiment.fromQuarter(arm);
        if (arm > 0) {
            Variant variant = experiment.order().variants().get(arm - 1);
            experiment.changeVariant(
                    arm, new Variant(variant.name(), variant.schedule().with(from, plan)));
        } else {
            experiment.change(experiment
                    .order()
                    .withPlans(baseline.with(from, plan), experiment.order().variants()));
        }
        adopt(state(experiment, arm));
        return true;
    }

    private static GameState state(OpenExperiment experiment, int arm) {
        Scenario scenario = experiment.scenario();
        int from = experiment.fromQuarter(arm);
        OperatingPlan reference = arm == 0
                ? scenario.startingPlan()
                : experiment.order().baseline().planIn(from);
        return new GameState(
                Addresses.variant(experiment.id(), arm),
                scenario.withStartingPlan(reference),
                experiment.order().quarters(),
                List.of(),
                experiment.schedule(arm).planIn(from),
                "",
                false,
                null,
                GameState.Whose.NOBODY);
    }
}
