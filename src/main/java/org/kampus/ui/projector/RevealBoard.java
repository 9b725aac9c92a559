package org.kampus.ui.projector;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kampus.application.workshop.ProjectorView;
import org.kampus.application.workshop.Standing;
import org.kampus.ui.i18n.Figures;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.room.MixWording;
import org.kampus.ui.room.TeamName;
import org.kampus.workshop.RevealStep;

/** The standings, as far as they are revealed; with the last step the order appears. */
final class RevealBoard extends Div {

    private static final int MOST_COLUMNS = 5;

    /** Of more teams the table needs the room of the words below it. */
    private static final int EXPLAINED = 8;

    private record Column(String key, RevealStep from, Function<Standing, String> value) {}

    RevealBoard(ProjectorView view, Texts texts) {
        addClassName("reveal-board");
        if (view.reveal() == RevealStep.NOTHING || view.standings().isEmpty()) {
            Paragraph wait = new Paragraph(texts.get("projector.own"));
            wait.addClassName("wall-say");
            add(wait);
            return;
        }
        Figures figures = texts.figures();
        List<Column> columns = new ArrayList<>(List.of(
                new Column(
                        "score.load",
                        RevealStep.LOAD,
                        s -> figures.percent(s.scores().load())),
                new Column(
                        "score.retention",
                        RevealStep.RETENTION,
                        s -> figures.percent(s.scores().retention())),
                new Column(
                        "score.clientBaseValue",
                        RevealStep.CLIENT_BASE_VALUE,
                        s -> figures.money(s.scores().clientBaseValue())),
                new Column(
                        "score.profit",
                        RevealStep.PROFIT,
                        s -> figures.money(s.scores().profit()))));
        if (view.round() > 1 || view.standings().stream().anyMatch(s -> s.adjusted() != 0)) {
            columns.add(new Column("trainer.reveal.total", RevealStep.PROFIT, s -> figures.money(s.totalProfit())));
        }
        if (view.standings().stream().anyMatch(s -> !Double.isNaN(s.luck()))) {
            columns.add(new Column("trainer.reveal.luck", RevealStep.PROFIT, s -> luck(s, figures)));
        }
        if (!view.mix().isProfitOnly()) {
            columns.add(new Column("trainer.reveal.points", RevealStep.PROFIT, s -> figures.whole(s.points())));
        }
        boolean many = view.standings().size() > Wall.ROOMY;
        columns.removeIf(column -> view.reveal().compareTo(column.from()) < 0);
        // What was revealed first makes room for what is revealed last.
        columns.subList(0, Math.max(0, columns.size() - MOST_COLUMNS)).clear();
        if (many) {
            // What is revealed last, in letters that are read from the last row, and luck beside it.
            Optional<Column> luck = columns.stream()
                    .filter(column -> column.key().equals("trainer.reveal.luck"))
                    .findFirst();
            luck.ifPresent(columns::remove);
            columns.subList(0, columns.size() - 1).clear();
            luck.ifPresent(columns::add);
        }
        List<NativeTableRow> rows = new ArrayList<>();
        int place = 0;
        int counted = 0;
        double before = Double.NaN;
        for (Standing standing : view.standings()) {
            String shown = TeamName.in(texts, standing.name());
            if (view.reveal() == RevealStep.PROFIT && !standing.robot()) {
                counted++;
                // Teams with the same profit share a place; robots compete with nobody.
                if (standing.mark() != before) {
                    place = counted;
                    before = standing.mark();
                }
                shown = texts.get("projector.place", texts.figures().whole(place), shown);
            }
            NativeTableHeaderCell name = new NativeTableHeaderCell(shown);
            name.getElement().setAttribute("scope", "row");
            NativeTableRow row = new NativeTableRow();
            row.setClassName("robot", standing.robot());
            row.add(name);
            columns.forEach(column -> row.add(new NativeTableCell(column.value().apply(standing))));
            rows.add(row);
        }
        int half = (rows.size() + 1) / 2;
        Div board = new Div(table(columns, many ? rows.subList(0, half) : rows, texts));
        if (many) {
            board.add(table(columns, rows.subList(half, rows.size()), texts));
        }
        board.addClassName("wall-tables");
        board.setClassName("many", many);
        board.setTestId("wall-standings");
        add(board);
        meaning(view, texts).ifPresent(this::add);
    }

    /** How many of a hundred other fates were worse; the line below says so in words. */
    private static String luck(Standing standing, Figures figures) {
        return Double.isNaN(standing.luck()) ? Figures.NONE : figures.whole(100 * standing.luck());
    }

    /** What the last columns say. */
    private static Optional<Paragraph> meaning(ProjectorView view, Texts texts) {
        int teams = view.standings().size();
        int rows = teams > Wall.ROOMY ? (teams + 1) / 2 : teams;
        if (view.reveal() != RevealStep.PROFIT || rows > EXPLAINED) {
            return Optional.empty();
        }
        List<String> told = new ArrayList<>();
        if (!view.mix().isProfitOnly()) {
            told.add(new MixWording(texts).sentence(view.mix()));
        }
        if (view.standings().stream().anyMatch(s -> !Double.isNaN(s.luck()))) {
            told.add(texts.get("projector.luck"));
        }
        if (view.standings().stream().anyMatch(s -> s.adjusted() != 0)) {
            told.add(texts.get("projector.adjusted"));
        }
        if (told.isEmpty()) {
            return Optional.empty();
        }
        Paragraph meaning = new Paragraph(String.join(" ", told));
        meaning.addClassName("wall-meaning");
        meaning.setTestId("wall-meaning");
        return Optional.of(meaning);
    }

    private static NativeTable table(List<Column> columns, List<NativeTableRow> rows, Texts texts) {
        NativeTableRow head = new NativeTableRow();
        head.add(new NativeTableHeaderCell(texts.get("trainer.teams.team")));
        columns.forEach(column -> head.add(new NativeTableHeaderCell(texts.get(column.key()))));
        NativeTable table = new NativeTable();
        table.addClassName("wall-standings");
        table.getHead().add(head);
        rows.forEach(row -> table.getBody().add(row));
        return table;
    }
}
