package org.kampus.ui.results;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kampus.insight.ClientStory;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.api.ClientEvent;
import org.kampus.simulation.api.EventKind;
import org.kampus.ui.i18n.Texts;

/**
 * A client's life as one line of time for each kind of event: orders as ticks, late ones long; touches
 * as dots; handovers as rings; rivals' attacks as flashes; errors as crosses.
 */
final class StoryTimeline extends Div {

    /** What is drawn in which lane, and in which form. */
    private enum Lane {
        ORDERS("orders"),
        TOUCHES("touches"),
        HANDOVERS("handovers"),
        TROUBLE("trouble"),
        COURSE("course");

        private final String key;

        Lane(String key) {
            this.key = key;
        }
    }

    private record Mark(Lane lane, String form) {}

    private static final Map<EventKind, Mark> MARKS = new EnumMap<>(Map.ofEntries(
            Map.entry(EventKind.ORDER_DELIVERED, new Mark(Lane.ORDERS, "order")),
            Map.entry(EventKind.ORDER_LATE, new Mark(Lane.ORDERS, "late")),
            Map.entry(EventKind.ORDER_CANCELLED, new Mark(Lane.ORDERS, "cancelled")),
            Map.entry(EventKind.TOUCH, new Mark(Lane.TOUCHES, "touch")),
            Map.entry(EventKind.GROWTH, new Mark(Lane.TOUCHES, "growth")),
            Map.entry(EventKind.ASSORTMENT, new Mark(Lane.TOUCHES, "growth")),
            Map.entry(EventKind.HANDED_OVER, new Mark(Lane.HANDOVERS, "handover")),
            Map.entry(EventKind.HANDOVER_BREAK_OFF, new Mark(Lane.HANDOVERS, "break")),
            Map.entry(EventKind.OWNER_LEFT, new Mark(Lane.HANDOVERS, "left")),
            Map.entry(EventKind.OWNER_LEFT_BREAK_OFF, new Mark(Lane.HANDOVERS, "break")),
            Map.entry(EventKind.RIVAL_ATTACK, new Mark(Lane.TROUBLE, "rival")),
            Map.entry(EventKind.ERROR, new Mark(Lane.TROUBLE, "error")),
            Map.entry(EventKind.SALE_WON, new Mark(Lane.COURSE, "won")),
            Map.entry(EventKind.ORDERS_LESS, new Mark(Lane.COURSE, "attempt")),
            Map.entry(EventKind.ORDERS_AS_BEFORE, new Mark(Lane.COURSE, "won")),
            Map.entry(EventKind.REFERENCE_GIVEN, new Mark(Lane.COURSE, "won")),
            Map.entry(EventKind.WENT_DORMANT, new Mark(Lane.COURSE, "stopped")),
            Map.entry(EventKind.REACTIVATION_FAILED, new Mark(Lane.COURSE, "attempt")),
            Map.entry(EventKind.WON_BACK, new Mark(Lane.COURSE, "won")),
            Map.entry(EventKind.WRITTEN_OFF, new Mark(Lane.COURSE, "writtenOff"))));

    private final Texts texts;
    private final QuarterWording quarters;
    private final double from;
    private final double to;

    StoryTimeline(ClientStory story, Texts texts) {
        this.texts = texts;
        this.quarters = new QuarterWording(texts);
        int quarter = Scenario.WEEKS_PER_QUARTER;
        this.to = story.quarter() * (double) quarter;
        double first = story.events().isEmpty()
                ? to - quarter
                : story.events().getFirst().time();
        this.from = Math.min(to - quarter, Math.floor(first / quarter) * quarter);
        addClassName("timeline");
        for (Lane lane : Lane.values()) {
            add(lane(story, lane));
        }
        add(axis());
    }

    private Div lane(ClientStory story, Lane lane) {
        Span name = new Span(texts.get("story.lane." + lane.key));
        name.addClassName("lane-name");
        Div track = new Div();
        track.addClassName("lane-track");
        List<ClientEvent> events = story.events().stream()
                .filter(e -> MARKS.containsKey(e.kind()) && MARKS.get(e.kind()).lane() == lane)
                .toList();
        track.getElement().setAttribute("role", "img");
        track.getElement()
                .setAttribute(
                        "aria-label",
                        texts.get(
                                "story.lane.summary",
                                texts.get("story.lane." + lane.key),
                                texts.figures().whole(events.size())));
        for (ClientEvent event : events) {
            Span mark = new Span();
            mark.addClassNames(
                    "event",
                    "event-" + Objects.requireNonNull(MARKS.get(event.kind())).form());
            mark.getStyle().set("left", percent(event.time()));
            mark.setTitle(title(event));
            track.add(mark);
        }
        story.departure().ifPresent(left -> track.add(rule(story.end(), "timeline-end")));
        Div row = new Div(name, track);
        row.addClassName("lane");
        return row;
    }

    private String title(ClientEvent event) {
        String when = quarters.inWeek(ClientStory.week(event));
        return switch (event.kind()) {
            case ORDER_DELIVERED, ORDER_LATE ->
                texts.get("story.event." + event.kind(), when, texts.figures().weeks(event.value()));
            default -> texts.get("story.event." + event.kind(), when);
        };
    }

    private Div axis() {
        Div track = new Div();
        track.addClassName("lane-track");
        int quarter = Scenario.WEEKS_PER_QUARTER;
        int quarters = (int) Math.round((to - from) / quarter);
        int every = Math.max(1, (int) Math.ceil(quarters / 6.0));
        for (int i = 0; i < quarters; i += every) {
            double time = from + i * quarter;
            Span tick = rule(time, "timeline-quarter");
            int number = Math.floorDiv((int) time, quarter) + 1;
            if (number >= 1) {
                tick.setText(texts.get("results.quarter.short", texts.figures().whole(number)));
            } else if (i == 0) {
                tick.setText(texts.get("results.beforeYou"));
            }
            track.add(tick);
        }
        Div row = new Div(new Span(), track);
        row.addClassNames("lane", "lane-axis");
        row.getElement().setAttribute("aria-hidden", "true");
        return row;
    }

    private Span rule(double time, String className) {
        Span rule = new Span();
        rule.addClassName(className);
        rule.getStyle().set("left", percent(time));
        return rule;
    }

    private String percent(double time) {
        return Math.round(10_000 * Math.clamp((time - from) / (to - from), 0, 1)) / 100.0 + "%";
    }
}
