package org.kampus.ui.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kampus.insight.KeyFigures;
import org.kampus.insight.QuarterFlow;
import org.kampus.insight.Station;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.simulation.api.FunctionMeasure;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.simulation.api.RoleMeasure;
import org.kampus.simulation.api.WeekReport;
import org.kampus.ui.i18n.Figures;
import org.kampus.ui.i18n.Texts;

/** What is said about each week of a quarter beside its moving picture. */
final class PlaybackWording {

    private final ShownQuarter shown;
    private final QuarterFlow flow;
    private final Texts texts;
    private final Figures figures;
    private final List<Map<Station, Integer>> counted = new ArrayList<>();

    PlaybackWording(ShownQuarter shown, QuarterFlow flow) {
        this.shown = shown;
        this.flow = flow;
        this.texts = shown.texts();
        this.figures = texts.figures();
        for (int week = 1; week <= flow.weeks(); week++) {
            counted.add(flow.counts(week));
        }
    }

    private List<WeekReport> weeks() {
        return shown.quarter().weeks();
    }

    List<String> weekNames() {
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= flow.weeks(); i++) {
            names.add(texts.get("playback.week", figures.whole(i), figures.whole(flow.weeks())));
        }
        return names;
    }

    /** One sentence of figures a week, with last quarter's average beside them. */
    List<String> said() {
        double waitBefore = shown.before()
                .map(quarter -> wait(quarter.sum(Measure.ORDER_WAIT_SUM), quarter.sum(Measure.ORDERS_DELIVERED)))
                .orElse(Double.NaN);
        List<String> said = new ArrayList<>();
        for (int i = 0; i < weeks().size(); i++) {
            WeekReport week = weeks().get(i);
            List<String> waits = figures.weeksAlike(
                    wait(week.get(Measure.ORDER_WAIT_SUM), week.get(Measure.ORDERS_DELIVERED)), waitBefore);
            String line = texts.get(
                    "playback.said",
                    figures.whole(i + 1.0),
                    figures.money(week.revenue()),
                    figures.whole(week.get(Measure.TOUCHES)),
                    figures.whole(flow.openOrders(i + 1.0)),
                    waits.get(0),
                    figures.whole(week.get(Measure.WENT_DORMANT)));
            said.add(shown.before()
                    .map(quarter -> line + " " + average(quarter, waits.get(1)))
                    .orElse(line));
        }
        return said;
    }

    /** What an average week of a quarter was like. */
    private String average(QuarterResult quarter, String wait) {
        int weeks = quarter.weeks().size();
        return texts.get(
                "playback.said.before",
                figures.money(quarter.revenue() / weeks),
                figures.whole(quarter.sum(Measure.TOUCHES) / weeks),
                wait);
    }

    private static double wait(double sum, double count) {
        return count == 0 ? Double.NaN : sum / count;
    }

    /** What a field of the picture says when it is pressed or pointed at, week by week. */
    List<String> tips(PlaybackBox box) {
        List<String> tips = new ArrayList<>();
        for (int i = 0; i < weeks().size(); i++) {
            WeekReport week = weeks().get(i);
            Map<Station, Integer> counts = counted.get(i);
            int clients = box.stations().stream()
                    .mapToInt(s -> counts.getOrDefault(s, 0))
                    .sum();
            String key = "playback.tip." + box.key();
            tips.add(
                    switch (box) {
                        case LEADS -> texts.get(key, figures.whole(clients), waited(week, SalesFunction.QUALIFY));
                        case DIARY, DORMANT, WRITTEN_OFF -> texts.get(key, figures.whole(clients));
                        case QUALIFIED ->
                            texts.get(key, figures.whole(clients), waited(week, SalesFunction.ESTABLISH_RELATIONSHIP));
                        case SALE ->
                            texts.get(
                                    key,
                                    figures.whole(clients),
                                    figures.whole(week.get(Measure.SALES_WON)),
                                    figures.whole(week.get(Measure.SALES_LOST)));
                        case HANDOVER -> texts.get(key, figures.whole(clients), waited(week, SalesFunction.HAND_OVER));
                        case REGULAR ->
                            texts.get(
                                    key,
                                    figures.whole(clients),
                                    figures.whole(week.get(Measure.TOUCHES)),
                                    figures.whole(week.get(Measure.ORDERS_PLACED)));
                    });
        }
        return tips;
    }

    /** Mean weeks that tasks finished in the week had waited. */
    private String waited(WeekReport week, SalesFunction function) {
        return figures.weeks(
                wait(week.get(FunctionMeasure.WAIT_SUM, function), week.get(FunctionMeasure.COMPLETED, function)));
    }

    static double load(WeekReport week, Role role) {
        return KeyFigures.share(
                week.get(RoleMeasure.HOURS_WORKED, role) + week.get(RoleMeasure.HOURS_SWITCHING, role),
                week.get(RoleMeasure.HOURS_AVAILABLE, role));
    }

    /** Beside a role's name: people and load. */
    String deskNote(WeekReport week, Role role) {
        return texts.get(
                "playback.desk.note",
                texts.count("desk.people", Math.round(week.get(RoleMeasure.PEOPLE, role))),
                figures.percent(load(week, role)));
    }

    String deskTip(WeekReport week, Role role) {
        return texts.get(
                "playback.desk.tip",
                texts.get("role." + role.key()),
                texts.count("desk.people", Math.round(week.get(RoleMeasure.PEOPLE, role))),
                figures.hoursPerWeek(week.get(RoleMeasure.HOURS_ASKED, role)),
                figures.hoursPerWeek(week.get(RoleMeasure.HOURS_AVAILABLE, role)));
    }

    /** Beside a pile: how many tasks, and how long those done had waited. */
    String queueNote(int index, SalesFunction function) {
        WeekReport week = weeks().get(index);
        if (function == SalesFunction.PROCESS_ORDERS) {
            return texts.get(
                    "playback.queue.note.orders",
                    figures.whole(flow.openOrders(index + 1.0)),
                    figures.weeks(wait(week.get(Measure.ORDER_WAIT_SUM), week.get(Measure.ORDERS_DELIVERED))));
        }
        double completed = week.get(FunctionMeasure.COMPLETED, function);
        double queue = week.get(FunctionMeasure.QUEUE, function);
        return completed == 0
                ? texts.get("playback.queue.note.idle", figures.whole(queue))
                : texts.get("playback.queue.note", figures.whole(queue), waited(week, function));
    }
}
