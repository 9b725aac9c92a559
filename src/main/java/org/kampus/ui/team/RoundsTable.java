package org.kampus.ui.team;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kampus.application.workshop.TeamView;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.i18n.Figures;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.shell.ScrollRegion;
import org.kampus.workshop.Prediction;
import org.kampus.workshop.TeamResult;

/** The team's own rounds: what came out, and beside it what was expected. */
final class RoundsTable extends Section {

    RoundsTable(TeamView team, Texts texts) {
        addClassName("standings");
        getElement().setAttribute("data-testid", "own-rounds");
        List<TeamResult> results = team.playedNow();
        boolean predicted = results.stream().anyMatch(result -> result.prediction() != null);
        Element head = new Element("tr")
                .appendChild(
                        head(texts.get("team.rounds.round")),
                        head(texts.get("score.profit")),
                        head(texts.get("score.retention")));
        if (predicted) {
            head.appendChild(head(texts.get("team.rounds.expected")));
        }
        Element body = new Element("tbody");
        String desk = Addresses.desk(team.id());
        Figures figures = texts.figures();
        for (int i = 0; i < results.size(); i++) {
            TeamResult result = results.get(i);
            Anchor link = new Anchor(
                    Addresses.quarter(desk, i + 1),
                    result.round() == 0
                            ? texts.get("team.round.practice")
                            : texts.get("team.news.round", figures.whole(result.round())));
            Element row = new Element("tr")
                    .appendChild(
                            new Element("th").setAttribute("scope", "row").appendChild(link.getElement()),
                            cell(figures.money(result.scores().profit())),
                            cell(figures.percent(result.scores().retention())));
            if (predicted) {
                row.appendChild(cell(expected(result.prediction(), texts)));
            }
            body.appendChild(row);
        }
        Element table = new Element("table").setAttribute("class", "figures-table");
        table.appendChild(new Element("thead").appendChild(head), body);
        Div sheet = new Div();
        sheet.addClassName("standings-sheet");
        ScrollRegion.mark(sheet, texts.get("team.rounds"));
        sheet.getElement().appendChild(table);
        add(new H2(texts.get("team.rounds")), sheet);
    }

    private static String expected(@Nullable Prediction prediction, Texts texts) {
        return prediction == null
                ? Figures.NONE
                : texts.get(
                        "team.rounds.expectation",
                        texts.figures().money(prediction.profit()),
                        texts.figures().percent(prediction.retention()));
    }

    private static Element head(String text) {
        return new Element("th").setAttribute("scope", "col").setText(text);
    }

    private static Element cell(String text) {
        return new Element("td").setText(text);
    }
}
