package org.kampus.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.kampus.market.ClientClass;
import org.kampus.organisation.Lever;
import org.kampus.simulation.ClientSnapshot;
import org.kampus.simulation.ClientState;
import org.kampus.simulation.QuarterResult;
import org.kampus.ui.i18n.Texts;

/** Care norms as one small table: touches and growth hours for the classes A to D. */
final class CareTable extends Div {

    private static final List<Lever> TOUCHES = levers(Lever.TOUCHES_A);
    private static final List<Lever> GROWTH = levers(Lever.GROWTH_HOURS_A);

    private final DeskGame game;
    private final Texts texts;
    private final PlanWording wording;
    private final Map<Lever, Stepper> steppers = new EnumMap<>(Lever.class);
    private final Map<Lever, Span> before = new EnumMap<>(Lever.class);

    CareTable(DeskGame game, Texts texts) {
        this.game = game;
        this.texts = texts;
        this.wording = new PlanWording(texts);
        addClassName("care-table");
        NativeTable table = new NativeTable();
        table.setCaptionText(texts.get("rules.care"));
        NativeTableBody body = new NativeTableBody();
        for (ClientClass clientClass : ClientClass.values()) {
            body.add(row(clientClass));
        }
        table.add(new NativeTableHeader(header()), body);
        Paragraph explain = new Paragraph(texts.get("rules.care.explain"));
        explain.addClassName("quiet");
        add(table, explain);
        refresh();
    }

    private static List<Lever> levers(Lever first) {
        return IntStream.range(0, ClientClass.values().length)
                .mapToObj(i -> Lever.values()[first.ordinal() + i])
                .toList();
    }

    private NativeTableRow header() {
        return new NativeTableRow(
                new NativeTableHeaderCell(texts.get("rules.care.class")),
                new NativeTableHeaderCell(texts.get("rules.care.clients")),
                heading("touches", "rules.care.touches.unit"),
                heading("growthHours", "rules.care.growth.unit"));
    }

    private NativeTableHeaderCell heading(String key, String unit) {
        Span unitText = new Span(texts.get(unit));
        unitText.addClassName("unit");
        NativeTableHeaderCell cell = new NativeTableHeaderCell();
        cell.add(new Term(texts.get("lever." + key), texts.get("lever." + key + ".meaning")), unitText);
        return cell;
    }

    private NativeTableRow row(ClientClass clientClass) {
        NativeTableHeaderCell name = new NativeTableHeaderCell(clientClass.name());
        name.getElement().setAttribute("scope", "row");
        NativeTableCell clients = new NativeTableCell(game.lastQuarter()
                .map(quarter -> texts.figures().whole(active(quarter, clientClass)))
                .orElse(org.kampus.ui.i18n.Figures.NONE));
        clients.addClassName("number");
        return new NativeTableRow(
                name, clients, control(TOUCHES.get(clientClass.ordinal())), control(GROWTH.get(clientClass.ordinal())));
    }

    private static long active(QuarterResult quarter, ClientClass clientClass) {
        return quarter.clients().stream()
                .filter(c -> c.state() == ClientState.ACTIVE)
                .map(ClientSnapshot::clientClass)
                .filter(clientClass::equals)
                .count();
    }

    private NativeTableCell control(Lever lever) {
        Stepper stepper = new Stepper(
                texts,
                wording.lever(lever),
                lever.min(),
                lever.max(),
                lever.step(),
                value -> game.change(plan -> lever.set(plan, value)));
        stepper.setTestIds("lever-" + lever.key());
        Span last = new Span();
        last.addClassName("quiet");
        steppers.put(lever, stepper);
        before.put(lever, last);
        return new NativeTableCell(stepper, last);
    }

    /** Shows the plan as it is now. */
    void refresh() {
        steppers.forEach((lever, stepper) -> {
            double now = lever.get(game.plan());
            double was = lever.get(game.view().lastPlan());
            stepper.show(now, game.editable());
            stepper.getElement().setAttribute("data-changed", Boolean.toString(now != was));
            before.get(lever).setText(texts.get("rules.care.was", wording.value(lever, was)));
            before.get(lever).setVisible(now != was);
        });
    }
}
