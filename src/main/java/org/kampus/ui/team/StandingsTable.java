package org.kampus.ui.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import org.kampus.application.workshop.Standing;
import org.kampus.application.workshop.TeamView;
import org.kampus.insight.Scorecard;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.room.TeamName;
import org.kampus.ui.shell.ScrollRegion;

/** The standings of a round, as far as the trainer has revealed them. */
final class StandingsTable extends Section {

    private record Column(String key, ToDoubleFunction<Scorecard> score, DoubleFunction<String> shown) {}

    StandingsTable(TeamView team, Texts texts) {
        addClassName("standings");
        getElement().setAttribute("data-testid", "standings");
        String round = team.revealRound() == 0
                ? texts.get("team.standings.practice")
                : texts.get("team.standings.round", texts.figures().whole(team.revealRound()));
        add(new H2(round));
        List<Column> columns = List.of(
                        new Column("profit", Scorecard::profit, texts.figures()::money),
                        new Column("clientBaseValue", Scorecard::clientBaseValue, texts.figures()::money),
                        new Column("retention", Scorecard::retention, texts.figures()::percent),
                        new Column("load", Scorecard::load, texts.figures()::percent))
                .stream()
                .filter(column -> team.standings().stream()
                        .anyMatch(standing -> !Double.isNaN(column.score().applyAsDouble(standing.scores()))))
                .toList();
        Element head = new Element("tr").appendChild(cell("th", texts.get("team.standings.team")));
        columns.forEach(column -> head.appendChild(cell("th", texts.get("score." + column.key()))));
        Element body = new Element("tbody");
        for (Standing standing : team.standings()) {
            boolean own = team.team() != null && team.team().id().equals(standing.team());
            Element row = new Element("tr").setAttribute("data-own", Boolean.toString(own));
            String name = TeamName.in(texts, standing.name());
            row.appendChild(cell("th", own ? texts.get("team.standings.own", name) : name)
                    .setAttribute("scope", "row"));
            columns.forEach(column -> row.appendChild(
                    cell("td", column.shown().apply(column.score().applyAsDouble(standing.scores())))));
            body.appendChild(row);
        }
        Element table = new Element("table").setAttribute("class", "figures-table");
        table.appendChild(new Element("thead").appendChild(head), body);
        Div sheet = new Div();
        sheet.addClassName("standings-sheet");
        // Where letters are wide it scrolls, also by keys.
        ScrollRegion.mark(sheet, round);
        sheet.getElement().appendChild(table);
        add(sheet);
    }

    private static Element cell(String tag, String text) {
        Element cell = new Element(tag).setText(text);
        return tag.equals("th") ? cell.setAttribute("scope", "col") : cell;
    }
}
