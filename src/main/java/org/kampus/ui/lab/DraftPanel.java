package org.kampus.ui.lab;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kampus.application.lab.ExperimentOrder;
import org.kampus.application.lab.LabRefusal;
import org.kampus.insight.TextbookStaffing;
import org.kampus.insight.WorkloadForecast;
import org.kampus.lab.Experiment;
import org.kampus.lab.InvalidExperimentException;
import org.kampus.lab.Variant;
import org.kampus.market.SaleLine;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.StructurePreset;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.api.ClientSnapshot;
import org.kampus.simulation.api.SimulationResult;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.i18n.NumberRange;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.shell.NumberInput;

/** A draft being made: what is compared, over how long, in how many fates. */
final class DraftPanel extends Div {

    /** The largest whole number that every browser and every program reads as the same one. */
    private static final double MOST_SEED = 9_007_199_254_740_991.0;

    private final OpenExperiment open;
    private final Texts texts;
    private final Runnable changed;
    private final ArmList arms;
    private final Div add;
    private boolean adding;
    private final NativeButton start = new NativeButton();
    private final Paragraph effort = new Paragraph();
    private final Div problems = new Div();

    /**
     * A draft.
     *
     * @param onStart told when it shall be run
     * @param changed told after every change
     */
    DraftPanel(OpenExperiment open, Texts texts, Runnable onStart, Runnable changed) {
        this.open = open;
        this.texts = texts;
        this.changed = changed;
        addClassName("lab-draft");
        start.setText(texts.get("lab.start"));
        start.addClassNames("button", "primary");
        start.setTestId("lab-start");
        start.addClickListener(e -> onStart.run());
        effort.addClassName("quiet");
        effort.setTestId("lab-effort");
        problems.addClassName("obstacles");
        problems.getElement().setAttribute("role", "status");
        Div foot = new Div(start, effort);
        foot.addClassName("lab-start");
        Paragraph hint = new Paragraph(texts.get("lab.arms.hint"));
        hint.addClassName("quiet");
        arms = new ArmList(open, texts, this::armsChanged);
        add = newVariants();
        add.setVisible(open.order().variants().size() < Experiment.MOST_VARIANTS);
        add(new Section(new H2(texts.get("lab.arms")), hint, arms, add), extent(), foot, problems);
        refresh();
    }

    private void armsChanged() {
        arms.refresh();
        add.setVisible(open.order().variants().size() < Experiment.MOST_VARIANTS);
        refresh();
        changed.run();
    }

    private Div newVariants() {
        NativeButton plain = new NativeButton(texts.get("lab.variant.add"), e -> {
            Variant variant =
                    add(texts.get("lab.variant.new"), open.order().baseline().planIn(1));
            int arm = open.order().variants().indexOf(variant) + 1;
            UI.getCurrent().navigate(Addresses.within(Addresses.variant(open.id(), arm), Addresses.STRUCTURE));
        });
        plain.addClassNames("button");
        plain.setTestId("add-variant");
        Div row = new Div(plain);
        row.addClassName("lab-add");
        Scenario scenario = open.lab().shippedCase(open.order());
        for (StructurePreset preset : StructurePreset.fitting(
                scenario.lines().stream().map(SaleLine::type).toList())) {
            row.add(choice(preset, false), choice(preset, true));
        }
        return row;
    }

    private NativeButton choice(StructurePreset preset, boolean samePayroll) {
        String held = samePayroll ? "payroll" : "people";
        NativeButton choose = new NativeButton(
                texts.get("lab.variant.preset." + held, texts.get("preset." + preset.key())),
                e -> addPreset(preset, samePayroll));
        choose.addClassNames("button", "quiet-button");
        choose.setTitle(texts.get("lab.variant.preset." + held + ".hint"));
        choose.setTestId("add-" + preset.key() + (samePayroll ? "-payroll" : ""));
        return choose;
    }

    /** The textbook structure with the people, or for the payroll, of the baseline, shared by the work they will have. */
    private void addPreset(StructurePreset preset, boolean samePayroll) {
        // The button stays as it is: one that is disabled loses the focus.
        if (adding) {
            return;
        }
        adding = true;
        UI ui = UI.getCurrent();
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        ExperimentOrder order = open.order();
        Thread.ofVirtual().name("start of " + open.id()).start(() -> {
            Thread.currentThread().setContextClassLoader(loader);
            try {
                OperatingPlan plan = staffed(order, preset, samePayroll);
                ui.access(() -> {
                    String name = texts.get("preset." + preset.key());
                    add(samePayroll ? texts.get("lab.variant.preset.payroll.name", name) : name, plan);
                    adding = false;
                    armsChanged();
                });
            } catch (LabRefusal e) {
                ui.access(() -> {
                    adding = false;
                    Problems.tell(e, texts);
                });
            }
        });
    }

    private OperatingPlan staffed(ExperimentOrder order, StructurePreset preset, boolean samePayroll) {
        Scenario scenario = open.lab().caseOf(order);
        OperatingPlan plan = order.baseline().planIn(1);
        SimulationResult history = open.lab().start(order);
        List<ClientSnapshot> clients = history.history().isEmpty()
                ? List.of()
                : history.history().getLast().clients();
        TextbookStaffing staffing =
                new TextbookStaffing(scenario.limits(), scenario.pay(), p -> WorkloadForecast.of(scenario, p, clients));
        OperatingPlan textbook = plan.withStructure(preset.applyTo(plan.structure()));
        OperatingPlan staffed = samePayroll
                ? staffing.staffForPayroll(textbook, scenario.pay().weekly(plan.structure()))
                : staffing.staff(textbook);
        return staffed.withStructure(staffed.structure()
                .withIdleDutiesOf(plan.structure(), scenario.limits().functions()));
    }

    private Variant add(String wanted, OperatingPlan plan) {
        Set<String> taken = open.order().variants().stream().map(Variant::name).collect(Collectors.toSet());
        String name = wanted;
        for (int n = 2; taken.contains(name); n++) {
            name = texts.get("lab.variant.numbered", wanted, texts.figures().whole(n));
        }
        Variant variant = Variant.from(open.order().baseline(), name, 1, plan);
        List<Variant> variants = new ArrayList<>(open.order().variants());
        variants.add(variant);
        open.changeVariants(variants);
        return variant;
    }

    private Section extent() {
        NumberInput quarters =
                number("quarters", 1, Experiment.MOST_QUARTERS, open.order().quarters());
        quarters.onNumber(number -> {
            extend((int) number, open.order().replications(), open.order().seed());
            armsChanged();
            return "";
        });
        NumberInput fates = number(
                "replications",
                Experiment.FEWEST_REPLICATIONS,
                Experiment.MOST_REPLICATIONS,
                open.order().replications());
        fates.setHint(texts.get("lab.replications.hint"));
        fates.onNumber(number -> {
            extend(open.order().quarters(), (int) number, open.order().seed());
            refresh();
            changed.run();
            return "";
        });
        NumberInput seed = number("seed", -MOST_SEED, MOST_SEED, open.order().seed());
        seed.setHint(texts.get("lab.seed.hint"));
        seed.onNumber(number -> {
            extend(open.order().quarters(), open.order().replications(), (long) number);
            return "";
        });
        Div fields = new Div(quarters, fates, seed);
        fields.addClassName("lab-fields");
        return new Section(new H2(texts.get("lab.howLong")), fields);
    }

    private NumberInput number(String key, double min, double max, double value) {
        NumberInput field = new NumberInput(texts.get("lab." + key), NumberRange.whole(min, max), texts);
        field.setNumber(value);
        field.setTestId("lab-" + key);
        return field;
    }

    private void extend(int quarters, int replications, long seed) {
        open.change(open.order().withExtent(quarters, replications, seed));
    }

    /** Says what keeps the experiment from being started, and how long it will take. */
    private void refresh() {
        ExperimentOrder order = open.order();
        List<String> found = obstacles(order);
        problems.removeAll();
        for (String problem : found) {
            Paragraph told = new Paragraph(problem);
            told.addClassNames("notice", "stop");
            problems.add(told);
        }
        start.setEnabled(found.isEmpty());
        int runs = (1 + order.variants().size()) * order.replications();
        effort.setText(texts.count(
                "lab.effort", runs, RunPanel.time(open.lab().expected(open.scenario(), order), texts)));
    }

    private List<String> obstacles(ExperimentOrder order) {
        try {
            open.lab().check(order);
            return List.of();
        } catch (InvalidExperimentException e) {
            return Problems.of(e, texts);
        } catch (LabRefusal e) {
            return List.of(Problems.of(e, texts));
        }
    }
}
