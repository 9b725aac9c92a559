package org.kampus.ui.results;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kampus.application.StoppedExplanation;
import org.kampus.insight.ClientIncome;
import org.kampus.insight.StoppedClients;
import org.kampus.insight.StoppedClients.Stop;
import org.kampus.insight.counterfactual.CompanyWithout;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.api.Departure;
import org.kampus.simulation.api.DepartureCause;
import org.kampus.simulation.api.Measure;
import org.kampus.ui.i18n.Figures;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.shell.ScrollRegion;

/** Who stopped buying in a quarter: the reasons summed up by what the clients had ordered, then client by client. */
final class StoppedPanel extends Div {

    private static final List<String> COLUMNS =
            List.of("client", "class", "reason", "kept", "ordered", "outlook", "week");
    /** Causes that bear less of the sum are left out. */
    private static final double SMALLEST_SHARE = 0.005;

    private final ShownQuarter shown;
    private final Map<Departure, Element> kept = new HashMap<>();
    private final Texts texts;
    private final Figures figures;

    StoppedPanel(ShownQuarter shown) {
        this.shown = shown;
        this.texts = shown.texts();
        this.figures = texts.figures();
        addClassName("departures");
        StoppedClients stopped = StoppedClients.of(shown.result(), shown.number());
        add(new H2(texts.get("stopped.title")), lead(stopped));
        if (!stopped.stops().isEmpty()) {
            add(quiet(outlook(stopped)), causes(stopped));
            Div list = list(stopped);
            if (shown.number() > 0) {
                add(new H3(texts.get("kept.title")), whatWouldHaveKept());
            }
            add(list, quiet(texts.get("stopped.how")));
        }
        if (shown.number() > 0 && shown.quarter().sum(Measure.QUITS) > 0) {
            add(
                    new H2(texts.get("resigned.title")),
                    new WorkedOut<>(
                            "resigned",
                            () -> shown.explanations().resignations(shown.result(), shown.number()),
                            people -> new ResignedPanel(people, texts),
                            texts));
        }
    }

    private static Paragraph quiet(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("quiet");
        return paragraph;
    }

    /** What they had brought: a fact. */
    private Paragraph lead(StoppedClients stopped) {
        String text = stopped.stops().isEmpty() ? texts.get("stopped.none") : sum("stopped.sum", stopped);
        if (shown.before().isPresent()) {
            StoppedClients before = StoppedClients.of(shown.result(), shown.number() - 1);
            text += " "
                    + (before.stops().isEmpty()
                            ? texts.get("stopped.before.none")
                            : texts.get(
                                    "stopped.before",
                                    figures.whole(before.stops().size()),
                                    figures.money(before.ordered())));
        }
        Paragraph lead = new Paragraph(text);
        lead.addClassName("lead");
        lead.getElement().setAttribute("data-testid", "stopped-lead");
        return lead;
    }

    private String sum(String key, StoppedClients stopped) {
        return texts.count(key, stopped.stops().size(), figures.money(stopped.ordered()));
    }

    /** What they would have brought: an estimate, as far as one can be made. */
    private String outlook(StoppedClients stopped) {
        int telling = stopped.telling().size();
        int silent = stopped.stops().size() - telling;
        if (telling == 0) {
            return texts.get("stopped.outlook.none");
        }
        String text = texts.get(
                "stopped.outlook",
                figures.whole(telling),
                figures.whole(stopped.stops().size()),
                figures.money(stopped.perYear()),
                figures.money(stopped.perYear() - stopped.uncertainty()),
                figures.money(stopped.perYear() + stopped.uncertainty()));
        return silent == 0 ? text : text + " " + texts.get("stopped.outlook.silent", figures.whole(silent));
    }

    /** What they had ordered, shared out to the causes as the engine recorded them; the largest first. */
    private Div causes(StoppedClients stopped) {
        Div causes = new Div();
        causes.addClassName("causes");
        double sum = stopped.ordered();
        stopped.orderedByCause().entrySet().stream()
                .filter(entry -> entry.getValue() > SMALLEST_SHARE * sum)
                .sorted(Map.Entry.<DepartureCause, Double>comparingByValue().reversed())
                .forEach(entry -> causes.add(cause(entry.getKey(), entry.getValue(), entry.getValue() / sum)));
        return causes;
    }

    private Div cause(DepartureCause cause, double ordered, double share) {
        Span name = new Span(HighlightWording.cause(texts, cause));
        name.addClassName("cause-name");
        Span bar = new Span();
        bar.addClassName("cause-bar");
        bar.getStyle().set("--share", String.valueOf(share));
        Span value = new Span(texts.get("stopped.cause", figures.money(ordered), figures.percent(share)));
        value.addClassName("cause-value");
        Div row = new Div(name, bar, value);
        row.addClassName("cause");
        return row;
    }

    private Div list(StoppedClients stopped) {
        Element table = new Element("table").setAttribute("class", "figures-table departures-table");
        table.appendChild(new Element("caption").setText(texts.get("stopped.caption")));
        Element head = new Element("tr");
        for (String key : COLUMNS) {
            head.appendChild(
                    new Element("th").setAttribute("scope", "col").setText(texts.get("stopped.column." + key)));
        }
        table.appendChild(new Element("thead").appendChild(head));
        Element body = new Element("tbody");
        stopped.stops().forEach(stop -> body.appendChild(row(stop)));
        Div sheet = new Div();
        sheet.addClassName("chart-sheet");
        ScrollRegion.mark(sheet, texts.get("stopped.caption"));
        sheet.getElement().appendChild(table.appendChild(body));
        return sheet;
    }

    /** By playing the quarter again: what the company would have kept; and in each row what would have kept that client. */
    private WorkedOut<StoppedExplanation> whatWouldHaveKept() {
        return new WorkedOut<>(
                "kept",
                () -> shown.explanations().stopped(shown.result(), shown.number()),
                found -> {
                    KeptWording wording = new KeptWording(texts);
                    found.clients()
                            .forEach(client -> Optional.ofNullable(kept.get(client.departure()))
                                    .ifPresent(cell -> cell.setText(wording.brief(client))));
                    UnorderedList company = new UnorderedList();
                    company.addClassName("kept-company");
                    found.company().stream()
                            .filter(without -> without.stayed() > 0)
                            .sorted(Comparator.comparingInt(CompanyWithout::stayed)
                                    .reversed()
                                    .thenComparing(without -> without.without().size()))
                            .forEach(without -> {
                                ListItem item = new ListItem(wording.company(without));
                                if (without.without().size() == 1) {
                                    RemedyLink.of(without.without().getFirst(), shown)
                                            .ifPresent(item::add);
                                }
                                company.add(item);
                            });
                    int anyway = CompanyWithout.stoppingAnyway(
                            found.company(), found.clients().size());
                    if (anyway > 0) {
                        company.add(new ListItem(texts.count("kept.whatever", anyway)));
                    }
                    return new Div(
                            new Paragraph(
                                    texts.count("kept.lead", found.clients().size())),
                            company,
                            quiet(texts.get("kept.how")));
                },
                texts);
    }

    private Element row(Stop stop) {
        int client = stop.departure().client();
        NativeButton open = new NativeButton(shown.name(client), e -> StoryDialog.open(shown, client));
        open.addClassName("link-button");
        open.getElement().setAttribute("data-testid", "story-open");
        ReasonWording reasons = new ReasonWording(texts);
        Element reason = cell("reason", "");
        reason.appendChild(new Span(reasons.main(stop.departure())).getElement());
        reasons.others(stop.departure()).ifPresent(others -> {
            Span rest = new Span(texts.get("stopped.reason.others", others));
            rest.addClassNames("quiet", "other-reasons");
            reason.appendChild(rest.getElement());
        });
        return new Element("tr")
                .appendChild(
                        new Element("th").setAttribute("scope", "row").appendChild(open.getElement()),
                        cell("class", stop.clientClass().map(Enum::name).orElse(Figures.NONE)),
                        reason,
                        keptBy(stop.departure()),
                        cell("ordered", figures.money(stop.income().ordered())),
                        cell("outlook", outlook(stop.income())),
                        cell("week", texts.get("stopped.week", figures.whole(week(stop)))));
    }

    /** Filled as soon as it is worked out. */
    private Element keptBy(Departure departure) {
        Element cell = cell("kept", shown.number() > 0 ? texts.get("kept.brief.waiting") : Figures.NONE);
        kept.put(departure, cell);
        return cell;
    }

    /** Week of the quarter in which a client stopped, from 1. */
    private double week(Stop stop) {
        return stop.departure().week() - (shown.number() - 1) * (double) Scenario.WEEKS_PER_QUARTER;
    }

    private String outlook(ClientIncome income) {
        return income.isTelling()
                ? texts.get(
                        "stopped.outlook.range",
                        figures.money(income.perYear() - income.uncertainty()),
                        figures.money(income.perYear() + income.uncertainty()))
                : texts.count("stopped.outlook.tooFew", income.orders());
    }

    private Element cell(String key, String text) {
        return new Element("td")
                .setAttribute("data-key", key)
                .setAttribute("data-label", texts.get("stopped.column." + key))
                .setText(text);
    }
}
