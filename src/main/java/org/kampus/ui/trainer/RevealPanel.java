package org.kampus.ui.trainer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kampus.application.workshop.ConsoleView;
import org.kampus.application.workshop.Standing;
import org.kampus.ui.i18n.Figures;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.room.LuckWording;
import org.kampus.ui.shell.ScrollRegion;
import org.kampus.workshop.RevealStep;

/** The standings as only trainers see them, and how much of them the room sees. */
final class RevealPanel extends Section {

    private final WorkshopLead lead;
    private final Texts texts;
    private final Div steps = new Div();
    private final Map<RevealStep, NativeButton> buttons = new EnumMap<>(RevealStep.class);
    private final NativeTable table = new NativeTable();
    private final Paragraph meaning = new Paragraph();
    private final Paragraph luck = new Paragraph();
    private @Nullable Shown shown;

    private record Shown(List<Standing> standings, RevealStep reveal, int round) {}

    RevealPanel(WorkshopLead lead, Texts texts) {
        this.lead = lead;
        this.texts = texts;
        addClassName("reveal-panel");
        steps.addClassName("reveal-steps");
        steps.getElement().setAttribute("role", "group");
        steps.getElement().setAttribute("aria-label", texts.get("trainer.reveal.steps"));
        // Made once: a button replaced by a change of the workshop would lose the press that comes in that moment.
        for (RevealStep step : RevealStep.values()) {
            NativeButton button = new NativeButton(
                    texts.get("reveal.step." + step.name().toLowerCase(Locale.ROOT)),
                    e -> lead.attempt(() -> lead.rounds().reveal(lead.trainer(), lead.workshop(), step)));
            button.setTestId("reveal-" + step.name().toLowerCase(Locale.ROOT));
            buttons.put(step, button);
            steps.add(button);
        }
        table.addClassName("figures-table");
        table.getElement().setAttribute("data-testid", "standings");
        meaning.addClassName("quiet");
        Div scroll = new Div(table);
        scroll.addClassName("scroll");
        ScrollRegion.mark(scroll, texts.get("trainer.reveal.title"));
        Div head = new Div(new H2(texts.get("trainer.reveal.title")), steps);
        head.addClassName("panel-head");
        luck.addClassName("quiet");
        luck.setText(texts.get("trainer.reveal.luck.meaning"));
        add(head, meaning, scroll, luck);
    }

    void show(ConsoleView view) {
        boolean any = view.teams().stream().anyMatch(team -> !team.results().isEmpty());
        setVisible(any);
        if (!any) {
            return;
        }
        Shown now = new Shown(
                lead.debrief().standings(lead.trainer(), lead.workshop(), view.revealRound()),
                view.reveal(),
                view.revealRound());
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        meaning.setText(texts.get(
                "trainer.reveal.meaning",
                Wording.round(texts, now.round()),
                texts.get("reveal." + now.reveal().name().toLowerCase(Locale.ROOT))));
        buttons.forEach((step, button) ->
                button.getElement().setAttribute("aria-pressed", Boolean.toString(step == now.reveal())));
        drawTable(now);
    }

    private void drawTable(Shown now) {
        Figures figures = texts.figures();
        boolean mixed = now.standings().stream().anyMatch(one -> !Double.isNaN(one.points()));
        boolean adjusted = now.standings().stream().anyMatch(one -> one.adjusted() != 0);
        List<Column> columns = new ArrayList<>();
        if (mixed) {
            columns.add(new Column("trainer.reveal.points", one -> figures.whole(one.points())));
        }
        columns.add(new Column("trainer.reveal.total", one -> figures.money(one.totalProfit())));
        if (adjusted) {
            columns.add(new Column(
                    "trainer.reveal.adjusted",
                    one -> one.adjusted() == 0 ? Figures.NONE : figures.moneyDifference(one.adjusted())));
        }
        columns.add(new Column("trainer.reveal.luck", one -> new LuckWording(texts).share(one.luck())));
        columns.add(new Column("score.profit", one -> figures.money(one.scores().profit())));
        columns.add(new Column(
                "score.clientBaseValue", one -> figures.money(one.scores().clientBaseValue())));
        columns.add(new Column(
                "score.retention", one -> figures.percent(one.scores().retention())));
        columns.add(new Column("score.load", one -> figures.percent(one.scores().load())));
        table.getBody().removeAllRows();
        table.getHead().removeAllRows();
        NativeTableRow head = new NativeTableRow();
        head.add(headCell("trainer.teams.team"));
        columns.forEach(column -> head.add(headCell(column.key())));
        table.getHead().add(head);
        for (Standing standing : now.standings()) {
            NativeTableHeaderCell name = new NativeTableHeaderCell(standing.name());
            name.getElement().setAttribute("scope", "row");
            NativeTableRow row = new NativeTableRow();
            row.setClassName("robot", standing.robot());
            row.add(name);
            columns.forEach(column -> row.add(new NativeTableCell(column.value().apply(standing))));
            table.getBody().add(row);
        }
        luck.setVisible(!now.standings().isEmpty());
    }

    private NativeTableHeaderCell headCell(String key) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(texts.get(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private record Column(String key, Function<Standing, String> value) {}
}
