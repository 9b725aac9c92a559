package org.kampus.ui.lab;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RoutePrefix;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kampus.application.lab.LabService;
import org.kampus.application.lab.NoSuchExperimentException;
import org.kampus.simulation.api.SimulationResult;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.desk.DeskFrame;
import org.kampus.ui.desk.DeskGame;
import org.kampus.ui.desk.DeskPlace;
import org.kampus.ui.desk.GameState;
import org.kampus.ui.desk.PlanAction;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.shell.ShellLayout;
import org.kampus.ui.shell.Visitor;

/** The desk on which the plan of an arm is made. Routes below it begin with {@code lab/:experimentId/plan/:arm}. */
@RoutePrefix(Addresses.VARIANT)
@ParentLayout(ShellLayout.class)
@CdiComponent
public class PlanLayout extends DeskFrame implements BeforeEnterObserver {

    private final LabService lab;
    private final Anchor back = new Anchor();
    private @Nullable VariantPlan plan;

    /** The button that goes back to the experiment. */
    private record Back() implements PlanAction {

        @Override
        public Look look(DeskGame game, Texts texts, boolean playable) {
            boolean editable = ((VariantPlan) game).experiment().editable();
            return new Look(Kind.GO_ON, texts.get("lab.plan.back"), true, editable ? texts.get("lab.plan.kept") : "");
        }

        @Override
        public void take(DeskGame game, Texts texts) {
            UI.getCurrent().navigate(((VariantPlan) game).experiment().address(""));
        }
    }

    /** Builds the frame. */
    @Inject
    public PlanLayout(LabService lab) {
        super(new Back());
        this.lab = lab;
        addClassName("lab-plan");
        back.setTestId("plan-back");
        addToNavigation(back);
    }

    @Override
    protected @Nullable DeskGame game() {
        return plan;
    }

    @Override
    protected boolean offers(DeskPlace place) {
        return place != DeskPlace.BRIEFING;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        try {
            UUID id = UUID.fromString(
                    event.getRouteParameters().get("experimentId").orElse(""));
            int arm = Integer.parseInt(event.getRouteParameters().get("arm").orElse(""));
            VariantPlan known = plan;
            if (known != null && known.experiment().id().equals(id) && known.arm() == arm) {
                return;
            }
            OpenExperiment experiment = new OpenExperiment(lab, lab.experiment(id), Visitor.owner());
            if (arm < 0 || arm > experiment.order().variants().size()) {
                event.rerouteToError(NotFoundException.class);
                return;
            }
            plan = new VariantPlan(experiment, arm);
        } catch (IllegalArgumentException | NoSuchExperimentException e) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    protected SimulationResult replay(DeskGame game) {
        return lab.start(((VariantPlan) game).experiment().order());
    }

    @Override
    protected String place(Texts texts, GameState state) {
        VariantPlan open = plan;
        if (open == null) {
            return texts.get("lab.title");
        }
        back.setHref(open.experiment().address(""));
        back.setText(texts.get("lab.plan.toExperiment"));
        return texts.get(
                "lab.plan.place", open.experiment().order().name(), ArmList.name(open.experiment(), open.arm(), texts));
    }
}
