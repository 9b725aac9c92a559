package org.kampus.ui.lab;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.kampus.application.lab.ExperimentOrder;
import org.kampus.application.lab.LabRefusal;
import org.kampus.scenario.Assumption;
import org.kampus.scenario.ParameterMeanings;
import org.kampus.scenario.Scenario;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.i18n.NumberRange;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.shell.NumberInput;

/** Every number the case rests on, with unit, value, range and source; in a draft each can be set to another value. */
@Route(value = Addresses.ASSUMPTIONS, layout = LabFrame.class)
@CdiComponent
public class AssumptionsView extends Div implements LabPage {

    /** How fine a typed value may be: as fine as values are written. */
    private static final double FINEST = 1e-6;

    private final Set<String> unfolded = new HashSet<>();
    private String wanted = "";

    /** Builds an empty page. */
    public AssumptionsView() {
        addClassName("lab-assumptions");
    }

    @Override
    public LabPlace place() {
        return LabPlace.ASSUMPTIONS;
    }

    @Override
    public void show(OpenExperiment experiment, Texts texts) {
        removeAll();
        Paragraph explain =
                new Paragraph(texts.get(experiment.editable() ? "lab.assumptions.explain" : "lab.assumptions.fixed"));
        explain.addClassName("lab-text");
        Div changed = new Div(new ChangedAssumptions(experiment, texts));
        changed.setTestId("changed-assumptions");
        Div groups = new Div();
        groups.addClassName("assumption-groups");
        Runnable refresh = () -> {
            changed.removeAll();
            changed.add(new ChangedAssumptions(experiment, texts));
        };
        TextField search = new TextField(texts.get("lab.assumptions.search"));
        search.setValue(wanted);
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setTestId("assumption-search");
        search.addValueChangeListener(e -> {
            wanted = e.getValue().strip();
            fill(groups, experiment, texts, refresh);
        });
        add(
                new H2(texts.get("lab.assumptions.title")),
                explain,
                new H2(texts.get("lab.assumptions.changed")),
                changed,
                search,
                groups);
        fill(groups, experiment, texts, refresh);
    }

    private void fill(Div groups, OpenExperiment experiment, Texts texts, Runnable changed) {
        groups.removeAll();
        Scenario scenario = experiment.scenario();
        boolean found = false;
        for (ParameterMeanings.Part part : ParameterMeanings.parts()) {
            int lines = part.place() == Assumption.Place.LINE ? scenario.lines().size() : 1;
            for (int line = 0; line < lines; line++) {
                int number = line;
                List<Assumption> shown = part.meanings().stream()
                        .filter(meaning -> matches(meaning, texts))
                        .map(meaning -> new Assumption(part.place(), number, meaning.parameter()))
                        .toList();
                if (!shown.isEmpty()) {
                    groups.add(group(part, number, lines, shown, experiment, texts, changed));
                    found = true;
                }
            }
        }
        if (!found) {
            groups.add(new Paragraph(texts.get("lab.assumptions.notFound", wanted)));
        }
    }

    private boolean matches(ParameterMeanings.Meaning meaning, Texts texts) {
        Locale locale = texts.language().locale();
        String text = meaning.parameter().key() + " " + meaning.meaning().in(locale) + " "
                + meaning.source().in(locale);
        return text.toLowerCase(locale).contains(wanted.toLowerCase(locale));
    }

    private NativeDetails group(
            ParameterMeanings.Part part,
            int line,
            int lines,
            List<Assumption> shown,
            OpenExperiment experiment,
            Texts texts,
            Runnable changed) {
        Locale locale = texts.language().locale();
        String place = texts.get("lab.assumptions.place." + part.place().key());
        String title = lines > 1
                ? texts.get(
                        "lab.assumptions.group.line",
                        place,
                        part.title().in(locale),
                        texts.figures().whole(line + 1))
                : texts.get("lab.assumptions.group", place, part.title().in(locale));
        NativeTable table = new NativeTable();
        table.addClassName("assumptions");
        table.setCaptionText(title);
        NativeTableBody body = new NativeTableBody();
        AssumptionWording wording = new AssumptionWording(texts);
        shown.forEach(assumption -> body.add(row(assumption, experiment, wording, texts, changed)));
        table.add(new NativeTableHeader(head(texts)), body);
        NativeDetails details = new NativeDetails(title, table);
        String key = part.title().en() + line;
        details.setOpen(!wanted.isEmpty() || unfolded.contains(key));
        details.addToggleListener(e -> {
            if (e.isOpened()) {
                unfolded.add(key);
            } else {
                unfolded.remove(key);
            }
        });
        return details;
    }

    private static NativeTableRow head(Texts texts) {
        return new NativeTableRow(
                new NativeTableHeaderCell(texts.get("lab.assumptions.what")),
                new NativeTableHeaderCell(texts.get("lab.assumptions.here")),
                new NativeTableHeaderCell(texts.get("lab.assumptions.range")),
                new NativeTableHeaderCell(texts.get("lab.assumptions.source")));
    }

    private NativeTableRow row(
            Assumption assumption,
            OpenExperiment experiment,
            AssumptionWording wording,
            Texts texts,
            Runnable changed) {
        Span meaning = new Span(wording.meaning(assumption));
        Code key = new Code(assumption.parameter().key());
        NativeTableHeaderCell what = new NativeTableHeaderCell();
        what.getElement().setAttribute("scope", "row");
        what.add(meaning, key);
        NativeTableCell range = new NativeTableCell(texts.get(
                "lab.assumptions.fromTo",
                wording.number(assumption.parameter().min()),
                wording.number(assumption.parameter().max())));
        NativeTableCell value = new NativeTableCell();
        NativeTableRow row = new NativeTableRow(what, value, range, new NativeTableCell(wording.source(assumption)));
        value(value, row, assumption, experiment, wording, texts, changed);
        return row;
    }

    private void value(
            NativeTableCell cell,
            NativeTableRow row,
            Assumption assumption,
            OpenExperiment experiment,
            AssumptionWording wording,
            Texts texts,
            Runnable changed) {
        double shipped = assumption.get(experiment.lab().shippedCase(experiment.order()));
        Span was = new Span(texts.get("lab.assumptions.shipped", wording.number(shipped)));
        was.addClassName("quiet");
        if (!experiment.editable()) {
            double now = assumption.get(experiment.scenario());
            row.getElement().setAttribute("data-changed", Boolean.toString(now != shipped));
            cell.add(new Span(wording.value(assumption, now)));
            was.setVisible(now != shipped);
            cell.add(was);
            return;
        }
        NumberRange range = new NumberRange(
                assumption.parameter().min(), assumption.parameter().max(), FINEST, wording.unit(assumption));
        NumberInput field = new NumberInput("", range, texts, wording::number);
        field.setAriaLabel(wording.meaning(assumption));
        field.setSuffixComponent(new Span(wording.unit(assumption)));
        field.setTestId("assumption-" + assumption.path());
        NativeButton back = new NativeButton();
        back.addClassNames("icon-button", "undo");
        back.setAriaLabel(texts.get("lab.assumptions.back", wording.meaning(assumption)));
        Runnable refresh = () -> {
            boolean other = assumption.get(experiment.scenario()) != shipped;
            row.getElement().setAttribute("data-changed", Boolean.toString(other));
            was.setVisible(other);
            back.setVisible(other);
        };
        field.setNumber(assumption.get(experiment.scenario()));
        refresh.run();
        field.onNumber(number -> {
            String refusal = set(number, shipped, assumption, experiment, texts);
            refresh.run();
            changed.run();
            return refusal;
        });
        back.addClickListener(e -> {
            experiment.change(with(experiment.order(), assumption, shipped, shipped));
            field.setNumber(shipped);
            refresh.run();
            changed.run();
        });
        cell.add(field, was, back);
    }

    /** Takes over a value; says why not if it is refused. */
    private static String set(
            double value, double shipped, Assumption assumption, OpenExperiment experiment, Texts texts) {
        try {
            ExperimentOrder order = with(experiment.order(), assumption, value, shipped);
            experiment.lab().requireSize(order);
            experiment.change(order);
            return "";
        } catch (LabRefusal e) {
            return Problems.of(e, texts);
        }
    }

    private static ExperimentOrder with(ExperimentOrder order, Assumption assumption, double value, double shipped) {
        Map<String, Double> assumptions = new TreeMap<>(order.assumptions());
        if (value == shipped) {
            assumptions.remove(assumption.path());
        } else {
            assumptions.put(assumption.path(), value);
        }
        return order.withAssumptions(assumptions);
    }
}
