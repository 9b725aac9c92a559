package org.kampus.ui.results;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import org.kampus.insight.ClientStory;
import org.kampus.insight.StorySentence;
import org.kampus.insight.counterfactual.DepartureExplanation;
import org.kampus.insight.counterfactual.OtherLife;
import org.kampus.simulation.api.Departure;
import org.kampus.simulation.api.DepartureCause;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.shell.ScrollRegion;

/** The story of one client: why it stopped buying if it did, its life as a line of time, and in sentences. */
final class StoryDialog {

    /** Causes that lead on to what acts on them. */
    private static final int REMEDIES = 2;

    private StoryDialog() {}

    static void open(ShownQuarter shown, int client) {
        ClientStory story = ClientStory.of(shown.result(), shown.number(), client);
        Texts texts = shown.texts();
        Dialog dialog = new Dialog();
        dialog.addClassName("story");
        dialog.setHeaderTitle(shown.name(client));
        dialog.setWidth("min(52rem, 96vw)");
        dialog.setMaxHeight("92vh");
        Button close = new Button(texts.get("story.close"), e -> dialog.close());
        close.getElement().setAttribute("data-testid", "story-close");
        dialog.getFooter().add(close);
        Div body = new Div();
        body.addClassName("story-body");
        body.getElement().setAttribute("data-testid", "story");
        ScrollRegion.mark(body, shown.name(client));
        body.add(facts(story, texts));
        if (story.departure().isPresent()) {
            body.add(new H3(texts.get("story.why")), reason(story, texts), causes(story, texts));
            Paragraph how = new Paragraph(texts.get("story.why.how"));
            how.addClassName("quiet");
            body.add(how);
            if (shown.number() > 0) {
                body.add(
                        new H3(texts.get("kept.oneTitle")),
                        kept(shown, story.departure().get()));
            }
        }
        body.add(new H3(texts.get("story.life")), new StoryTimeline(story, texts), legend(texts));
        StoryWording wording = new StoryWording(texts);
        UnorderedList told = new UnorderedList();
        told.addClassName("story-told");
        for (StorySentence sentence : story.sentences()) {
            told.add(new ListItem(wording.say(sentence)));
        }
        body.add(told);
        dialog.add(body);
        dialog.open();
    }

    /** What would have kept it, by playing its life again; then in how many fates, for one is a matter of chance. */
    private static WorkedOut<DepartureExplanation> kept(ShownQuarter shown, Departure departure) {
        Texts texts = shown.texts();
        KeptWording wording = new KeptWording(texts);
        return new WorkedOut<>(
                "story-kept",
                () -> shown.explanations().client(shown.result(), shown.number(), departure),
                found -> {
                    Div told = new Div(new Paragraph(wording.sentence(found)));
                    List<DepartureCause> causes = found.kept()
                            .map(OtherLife::without)
                            .orElseGet(() -> found.alone().stream()
                                    .flatMap(life -> life.without().stream())
                                    .toList());
                    if (!causes.isEmpty()) {
                        causes.stream()
                                .limit(REMEDIES)
                                .forEach(cause -> RemedyLink.of(cause, shown).ifPresent(told::add));
                        told.add(new WorkedOut<>(
                                "story-fates",
                                () -> shown.explanations().fates(shown.result(), shown.number(), departure, causes),
                                stays -> new Paragraph(wording.fates(stays)),
                                texts));
                    }
                    return told;
                },
                texts);
    }

    private static Paragraph facts(ClientStory story, Texts texts) {
        String line = story.snapshot()
                .map(client -> texts.get(
                        "story.facts",
                        texts.get("results.class", client.clientClass().name()),
                        texts.figures().percent(client.shareOfWallet()),
                        texts.figures().percent(client.fit()),
                        texts.get("clientState." + client.state())))
                .orElseGet(() -> texts.get("story.facts.none"));
        Paragraph facts = new Paragraph(line);
        facts.addClassName("lead");
        return facts;
    }

    /** The main reason we could have influenced, beside its own reasons: the same words as in the list. */
    private static Paragraph reason(ClientStory story, Texts texts) {
        return story.departure()
                .map(departure -> new Paragraph(new ReasonWording(texts).sentence(departure)))
                .orElseGet(Paragraph::new);
    }

    private static Div causes(ClientStory story, Texts texts) {
        Div causes = new Div();
        causes.addClassName("causes");
        for (Map.Entry<DepartureCause, Double> cause : story.causes()) {
            causes.add(cause(
                    cause.getKey(),
                    cause.getValue(),
                    story.influenced().filter(main -> main == cause.getKey()).isPresent(),
                    texts));
        }
        return causes;
    }

    private static Div cause(DepartureCause cause, double share, boolean main, Texts texts) {
        Span name = new Span(HighlightWording.cause(texts, cause));
        name.addClassName("cause-name");
        Span value = new Span(texts.figures().percent(share));
        value.addClassName("cause-value");
        Span bar = new Span();
        bar.addClassName("cause-bar");
        bar.getStyle().set("--share", String.valueOf(share));
        Div row = new Div(name, bar, value);
        row.addClassName("cause");
        if (main) {
            row.addClassName("cause-main");
            Paragraph meaning = new Paragraph(texts.get("cause." + cause + ".meaning"));
            meaning.addClassName("cause-meaning");
            row.add(meaning);
        }
        return row;
    }

    private static Div legend(Texts texts) {
        Div legend = new Div();
        legend.addClassName("timeline-legend");
        for (String form : List.of(
                "order",
                "late",
                "cancelled",
                "touch",
                "growth",
                "handover",
                "left",
                "break",
                "rival",
                "error",
                "won",
                "stopped",
                "attempt",
                "writtenOff")) {
            Span mark = new Span();
            mark.addClassNames("event", "event-" + form);
            Span item = new Span(mark, new Span(texts.get("story.mark." + form)));
            item.addClassName("legend-item");
            legend.add(item);
        }
        return legend;
    }
}
