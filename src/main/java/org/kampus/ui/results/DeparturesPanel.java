package org.kampus.ui.results;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kampus.market.ClientClass;
import org.kampus.simulation.api.ClientSnapshot;
import org.kampus.simulation.api.Departure;
import org.kampus.simulation.api.DepartureCause;
import org.kampus.ui.i18n.Figures;
import org.kampus.ui.i18n.Texts;

/** Who stopped buying in a quarter: the reasons summed up by revenue, then client by client. */
final class DeparturesPanel extends Div {

    private final ShownQuarter shown;
    private final Texts texts;
    private final Figures figures;
    private final Map<Integer, ClientClass> classes = new HashMap<>();

    DeparturesPanel(ShownQuarter shown) {
        this.shown = shown;
        this.texts = shown.texts();
        this.figures = texts.figures();
        addClassName("departures");
        shown.before().ifPresent(last -> last.clients().forEach(c -> classes.put(c.client(), c.clientClass())));
        for (ClientSnapshot client : shown.quarter().clients()) {
            classes.put(client.client(), client.clientClass());
        }
        List<Departure> left = shown.quarter().departures().stream()
                .sorted(Comparator.comparingDouble(Departure::yearlyRevenue).reversed())
                .toList();
        add(new H2(texts.get("departures.title")), lead(left));
        if (!left.isEmpty()) {
            add(causes(left), list(left));
        }
    }

    private Paragraph lead(List<Departure> left) {
        String text;
        if (left.isEmpty()) {
            text = texts.get("departures.none");
        } else {
            double revenue = left.stream().mapToDouble(Departure::yearlyRevenue).sum();
            String sum = texts.count("departures.sum", left.size(), figures.money(revenue));
            text = shown.before()
                    .map(last -> sum + " "
                            + texts.get(
                                    "departures.before",
                                    figures.whole(last.departures().size()),
                                    figures.money(last.departures().stream()
                                            .mapToDouble(Departure::yearlyRevenue)
                                            .sum())))
                    .orElse(sum);
        }
        Paragraph lead = new Paragraph(text);
        lead.addClassName("lead");
        return lead;
    }

    /** Lost yearly revenue by cause, shared out as the engine recorded it; the largest first. */
    private Div causes(List<Departure> left) {
        Map<DepartureCause, Double> lost = new EnumMap<>(DepartureCause.class);
        double all = 0;
        for (Departure departure : left) {
            all += departure.yearlyRevenue();
            for (DepartureCause cause : DepartureCause.values()) {
                lost.merge(cause, departure.yearlyRevenue() * departure.share(cause), Double::sum);
            }
        }
        Div causes = new Div();
        causes.addClassName("causes");
        double sum = all;
        lost.entrySet().stream()
                .filter(entry -> entry.getValue() > 0.005 * sum)
                .sorted(Map.Entry.<DepartureCause, Double>comparingByValue().reversed())
                .forEach(entry -> {
                    Span name = new Span(HighlightWording.cause(texts, entry.getKey()));
                    name.addClassName("cause-name");
                    Span bar = new Span();
                    bar.addClassName("cause-bar");
                    bar.getStyle().set("--share", String.valueOf(entry.getValue() / sum));
                    Span value = new Span(texts.get(
                            "departures.cause",
                            figures.money(entry.getValue()),
                            figures.percent(entry.getValue() / sum)));
                    value.addClassName("cause-value");
                    Div row = new Div(name, bar, value);
                    row.addClassName("cause");
                    causes.add(row);
                });
        return causes;
    }

    private Div list(List<Departure> left) {
        Element table = new Element("table").setAttribute("class", "figures-table departures-table");
        table.appendChild(new Element("caption").setText(texts.get("departures.caption")));
        Element head = new Element("tr");
        for (String key : List.of("client", "class", "reason", "revenue", "week")) {
            head.appendChild(
                    new Element("th").setAttribute("scope", "col").setText(texts.get("departures.column." + key)));
        }
        table.appendChild(new Element("thead").appendChild(head));
        Element body = new Element("tbody");
        StoryWording wording = new StoryWording(texts);
        for (Departure departure : left) {
            NativeButton open =
                    new NativeButton(shown.name(departure.client()), e -> StoryDialog.open(shown, departure.client()));
            open.addClassName("link-button");
            open.getElement().setAttribute("data-testid", "story-open");
            Element row = new Element("tr");
            row.appendChild(new Element("th").setAttribute("scope", "row").appendChild(open.getElement()));
            cell(
                    row,
                    "class",
                    classes.containsKey(departure.client())
                            ? classes.get(departure.client()).name()
                            : Figures.NONE);
            DepartureCause main = departure.mainCause();
            cell(
                    row,
                    "reason",
                    texts.get(
                            "departures.reason",
                            HighlightWording.cause(texts, main),
                            figures.percent(departure.share(main))));
            cell(row, "revenue", figures.money(departure.yearlyRevenue()));
            cell(row, "week", wording.week(departure.week()));
            body.appendChild(row);
        }
        Div sheet = new Div();
        sheet.addClassName("chart-sheet");
        sheet.getElement().appendChild(table.appendChild(body));
        return sheet;
    }

    private void cell(Element row, String key, String text) {
        row.appendChild(new Element("td")
                .setAttribute("data-label", texts.get("departures.column." + key))
                .setText(text));
    }
}
