package org.kampus.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.kampus.organisation.Lever;
import org.kampus.organisation.OperatingPlan;
import org.kampus.scenario.ApplicableRules;
import org.kampus.ui.i18n.Texts;

/** Several numbers of one kind as a small table, with a line below that sums them up. */
final class RuleTable extends Div implements PlanControl {

    private final DeskGame game;
    private final Texts texts;
    private final List<Lever> levers;
    private final Function<OperatingPlan, String> summary;
    private final List<LeverStepper> cells = new ArrayList<>();
    private final Paragraph sum = new Paragraph();

    /**
     * A table.
     *
     * @param key of the texts: its caption, and with {@code .item} and {@code .value} the heads of its columns
     * @param levers one for each row
     * @param summary what to say below about a plan
     */
    RuleTable(DeskGame game, Texts texts, String key, List<Lever> levers, Function<OperatingPlan, String> summary) {
        this.game = game;
        this.texts = texts;
        this.levers = List.copyOf(levers);
        this.summary = summary;
        addClassName("rule-table");
        NativeTable table = new NativeTable();
        table.setCaptionText(texts.get(key));
        NativeTableHeaderCell item = new NativeTableHeaderCell(texts.get(key + ".item"));
        NativeTableHeaderCell value = new NativeTableHeaderCell();
        Span unit = new Span(texts.get(key + ".value"));
        value.add(unit);
        NativeTableBody body = new NativeTableBody();
        this.levers.forEach(lever -> body.add(row(lever)));
        table.add(new NativeTableHeader(new NativeTableRow(item, value)), body);
        sum.addClassName("quiet");
        add(table, sum);
        refresh();
    }

    private NativeTableRow row(Lever lever) {
        NativeTableHeaderCell name = new NativeTableHeaderCell();
        name.getElement().setAttribute("scope", "row");
        name.add(new Term(
                texts.get("lever." + lever.key() + ".short"),
                texts.get("lever." + lever.key() + ".meaning"),
                new Expectation(texts).ways(lever, game)));
        LeverStepper cell = new LeverStepper(game, lever, texts);
        cells.add(cell);
        return new NativeTableRow(name, cell);
    }

    @Override
    public void refresh() {
        cells.forEach(LeverStepper::refresh);
        sum.setText(summary.apply(game.plan()));
        ApplicableRules rules = new ApplicableRules(game.view().scenario());
        setVisible(levers.stream().anyMatch(lever -> rules.apply(lever, game.plan())));
    }
}
