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
import java.util.ArrayList;
import java.util.List;
import org.kampus.market.ClientClass;
import org.kampus.organisation.Lever;
import org.kampus.organisation.LeverTopic;
import org.kampus.simulation.api.ClientSnapshot;
import org.kampus.simulation.api.ClientState;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.ui.i18n.Figures;
import org.kampus.ui.i18n.Texts;

/** Care norms as one small table: touches and growth hours for the classes A to D. */
final class CareTable extends Div implements PlanControl {

    /** First the touches of all classes, then their growth hours. */
    private static final List<Lever> LEVERS = Lever.of(LeverTopic.CARE);

    private final DeskGame game;
    private final Texts texts;
    private final List<LeverStepper> cells = new ArrayList<>();

    CareTable(DeskGame game, Texts texts) {
        this.game = game;
        this.texts = texts;
        addClassName("rule-table");
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
    }

    private NativeTableRow header() {
        return new NativeTableRow(
                new NativeTableHeaderCell(texts.get("rules.care.class")),
                new NativeTableHeaderCell(texts.get("rules.care.clients")),
                heading("touches", "rules.care.touches.unit", LEVERS.getFirst()),
                heading("growthHours", "rules.care.growth.unit", LEVERS.getLast()));
    }

    private NativeTableHeaderCell heading(String key, String unit, Lever any) {
        Span unitText = new Span(texts.get(unit));
        unitText.addClassName("unit");
        NativeTableHeaderCell cell = new NativeTableHeaderCell();
        Term name = new Term(
                texts.get("lever." + key),
                texts.get("lever." + key + ".meaning"),
                new Expectation(texts).ways(any, game));
        cell.add(name, unitText);
        return cell;
    }

    private NativeTableRow row(ClientClass clientClass) {
        NativeTableHeaderCell name = new NativeTableHeaderCell(clientClass.name());
        name.getElement().setAttribute("scope", "row");
        NativeTableCell clients = new NativeTableCell(game.lastQuarter()
                .map(quarter -> texts.figures().whole(active(quarter, clientClass)))
                .orElse(Figures.NONE));
        clients.addClassName("number");
        return new NativeTableRow(
                name,
                clients,
                control(LEVERS.get(clientClass.ordinal())),
                control(LEVERS.get(ClientClass.values().length + clientClass.ordinal())));
    }

    private static long active(QuarterResult quarter, ClientClass clientClass) {
        return quarter.clients().stream()
                .filter(c -> c.state() == ClientState.ACTIVE)
                .map(ClientSnapshot::clientClass)
                .filter(clientClass::equals)
                .count();
    }

    private LeverStepper control(Lever lever) {
        LeverStepper cell = new LeverStepper(game, lever, texts);
        cells.add(cell);
        return cell;
    }

    @Override
    public void refresh() {
        cells.forEach(LeverStepper::refresh);
    }
}
