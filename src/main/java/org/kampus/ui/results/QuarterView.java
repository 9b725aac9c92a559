package org.kampus.ui.results;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.Optional;
import org.kampus.application.Explanations;
import org.kampus.simulation.api.SimulationResult;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.desk.DeskGame;
import org.kampus.ui.desk.DeskPage;
import org.kampus.ui.desk.DeskPlace;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.lab.CompareLink;

/**
 * A quarter after it was played: playback, results, and who stopped buying. Quarters of 0 and below are the time
 * before the player.
 */
public abstract class QuarterView extends Div implements DeskPage, BeforeEnterObserver {

    private enum Part {
        PLAYBACK("playback"),
        RESULTS("results"),
        STOPPED("stopped");

        private final String key;

        Part(String key) {
            this.key = key;
        }
    }

    private int number;
    private Part part = Part.PLAYBACK;
    private boolean played;

    private final Explanations explanations;

    /** Builds an empty page. */
    protected QuarterView(Explanations explanations) {
        this.explanations = explanations;
        addClassNames("page", "results");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        number = event.getRouteParameters()
                .get("number")
                .filter(text -> text.matches("-?\\d{1,4}"))
                .map(Integer::parseInt)
                .orElse(Integer.MAX_VALUE);
        String wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(Addresses.SHOW)
                .orElse("");
        part = Part.PLAYBACK;
        played = played || !wanted.isEmpty();
        for (Part candidate : Part.values()) {
            if (candidate.key.equals(wanted)) {
                part = candidate;
            }
        }
    }

    @Override
    public DeskPlace place() {
        return DeskPlace.RESULTS;
    }

    @Override
    public boolean wide() {
        return true;
    }

    @Override
    public void show(DeskGame game) {
        removeAll();
        Texts texts = Texts.in(getLocale());
        Optional<SimulationResult> result = game.result();
        if (result.isEmpty()) {
            add(new H1(texts.get("results.title.none")), new Paragraph(texts.get("results.unavailable")));
            return;
        }
        if (ShownQuarter.find(result.get(), number).isEmpty()) {
            add(new H1(texts.get("results.title.none")), new Paragraph(texts.get("results.notPlayed")));
            add(new Anchor(game.view().quarterAddress(game.view().played().size()), texts.get("results.toLast")));
            return;
        }
        ShownQuarter shown = ShownQuarter.of(game.view(), result.get(), number, texts, explanations);
        add(header(shown), parts(shown), content(shown));
        if (game.view().origin() != null) {
            add(new CheckPanel(shown, game.view().origin()));
        }
    }

    private Div header(ShownQuarter shown) {
        Texts texts = shown.texts();
        String title = new QuarterWording(texts).title(number, shown.game().quarters());
        Nav others = new Nav();
        others.addClassName("quarter-steps");
        others.setAriaLabel(texts.get("results.quarters"));
        addStep(others, shown, number - 1, "‹ ", "");
        addStep(others, shown, number + 1, "", " ›");
        Div header = new Div(new H1(title), others);
        header.addClassName("quarter-head");
        CompareLink.of(shown.game(), texts).ifPresent(header::add);
        return header;
    }

    private static void addStep(Nav steps, ShownQuarter shown, int other, String before, String after) {
        if (ShownQuarter.find(shown.result(), other).isPresent()) {
            String name = new QuarterWording(shown.texts()).name(other);
            steps.add(new Anchor(shown.game().quarterAddress(other), before + name + after));
        }
    }

    private Nav parts(ShownQuarter shown) {
        Texts texts = shown.texts();
        Nav parts = new Nav();
        parts.addClassName("quarter-parts");
        parts.setAriaLabel(texts.get("results.parts"));
        for (Part each : Part.values()) {
            String label = each == Part.STOPPED
                    ? texts.get(
                            "results.part.stopped",
                            texts.figures().whole(shown.quarter().departures().size()))
                    : texts.get("results.part." + each.key);
            Anchor link = new Anchor(Addresses.results(shown.game().address(), number, each.key), label);
            link.getElement().setAttribute("data-testid", "part-" + each.key);
            if (each == part) {
                link.getElement().setAttribute("aria-current", "page");
            }
            parts.add(link);
        }
        return parts;
    }

    private Component content(ShownQuarter shown) {
        return switch (part) {
            case PLAYBACK -> {
                boolean newest = number == shown.game().played().size();
                boolean first = newest && !played;
                played = true;
                yield new PlaybackPanel(shown, first);
            }
            case RESULTS -> new ResultsOverview(shown);
            case STOPPED -> new StoppedPanel(shown);
        };
    }
}
