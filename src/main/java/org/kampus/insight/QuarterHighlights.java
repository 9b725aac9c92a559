package org.kampus.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kampus.insight.Highlight.Kind;
import org.kampus.insight.Highlight.Theme;
import org.kampus.insight.Highlight.Tone;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.simulation.api.FunctionMeasure;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.simulation.api.SimulationResult;

/**
 * Chooses what mattered most in a quarter. Each figure is compared with last quarter or a norm and
 * divided by a change worth remarking on (the constants here); the largest quotients win, one a theme.
 */
public final class QuarterHighlights {

    /** Hours asked beyond the hours available, as a share of them. */
    static final double REMARKABLE_OVERLOAD = 0.10;
    /** Weeks of work waiting that make an overload felt; below, helpers absorb it, and it counts less. */
    static final double REMARKABLE_BACKLOG = 0.5;

    static final double ABSORBED = 0.3;
    /** Utilisation below which a role counts as idle, and the gap to it that is remarkable. */
    static final double IDLE_BELOW = 0.60;

    static final double REMARKABLE_IDLENESS = 0.20;
    /** Growth of a queue in weeks of work, and the smallest queue worth a word. */
    static final double REMARKABLE_QUEUE_GROWTH = 1.0;

    static final int SMALLEST_QUEUE = 8;
    /** Hours that left or came to a role's function, as a share of the hours worked by all. */
    static final double REMARKABLE_SHIFT_OF_WORK = 0.06;
    /** Factor by which a wait or the number of touches changes. */
    static final double REMARKABLE_FACTOR = 1.20;
    /** Weeks by which a wait must change for a client to feel it: a working day. */
    static final double FELT_WAIT = 0.2;
    /** Change of the share of wallet. */
    static final double REMARKABLE_WALLET = 0.015;
    /** Change of profit as a share of revenue. */
    static final double REMARKABLE_PROFIT = 0.03;
    /** Relative change of the client base's value. */
    static final double REMARKABLE_BASE_VALUE = 0.03;
    /** Change of yearly retention. */
    static final double REMARKABLE_RETENTION = 0.03;
    /** Nothing counts more than so many times the remarkable, lest one odd ratio drown the rest. */
    static final double LARGEST_WEIGHT = 5;

    private static final Comparator<Highlight> WEIGHTIEST_FIRST =
            Comparator.comparingDouble(Highlight::weight).reversed();

    private final QuarterResult now;
    private final QuarterResult before;
    private final KeyFigures figures;
    private final KeyFigures figuresBefore;
    private final List<Highlight> found = new ArrayList<>();

    private QuarterHighlights(QuarterResult now, QuarterResult before) {
        this.now = now;
        this.before = before;
        this.figures = KeyFigures.of(now);
        this.figuresBefore = KeyFigures.of(before);
    }

    /**
     * What mattered most in a quarter, weightiest first. Resignations are always among it.
     *
     * @param result a traced run
     * @param number number of the quarter; the one before it must be on record
     * @param count how many; fewer are returned only if fewer figures changed at all
     */
    public static List<Highlight> of(SimulationResult result, int number, int count) {
        List<Highlight> all = all(result, number);
        List<Highlight> chosen = new ArrayList<>();
        Set<Theme> themes = EnumSet.noneOf(Theme.class);
        all.stream().filter(h -> h.kind() == Kind.PEOPLE_QUIT).forEach(h -> {
            chosen.add(h);
            themes.add(h.kind().theme());
        });
        for (Highlight highlight : all) {
            if (chosen.size() < count && themes.add(highlight.kind().theme())) {
                chosen.add(highlight);
            }
        }
        chosen.sort(WEIGHTIEST_FIRST);
        return List.copyOf(chosen);
    }

    /** Everything that stands out in a quarter, weightiest first. */
    static List<Highlight> all(SimulationResult result, int number) {
        List<Highlight> all = new ArrayList<>(changes(result.quarter(number), result.quarter(number - 1)));
        all.addAll(StoppedHighlights.of(result, number));
        all.sort(WEIGHTIEST_FIRST);
        return all;
    }

    /**
     * Every figure of the company that is not quite unchanged, or far from its norm, weightiest first.
     *
     * @param now a quarter
     * @param before the one before, or the same one under another plan
     */
    public static List<Highlight> changes(QuarterResult now, QuarterResult before) {
        QuarterHighlights highlights = new QuarterHighlights(now, before);
        highlights.people();
        highlights.work();
        highlights.service();
        highlights.scores();
        highlights.found.removeIf(highlight -> !(highlight.weight() > 0));
        highlights.found.sort(WEIGHTIEST_FIRST);
        return highlights.found;
    }

    private void people() {
        figures.asked().forEach((role, asked) -> {
            double was = figuresBefore.asked().getOrDefault(role, Double.NaN);
            double used = figures.utilisation().getOrDefault(role, 0.0);
            double usedBefore = figuresBefore.utilisation().getOrDefault(role, Double.NaN);
            if (asked > 1) {
                boolean waits = longestBacklog(role) >= REMARKABLE_BACKLOG;
                add(
                        Kind.ROLE_OVERLOADED,
                        waits ? Tone.BAD : Tone.NEUTRAL,
                        role,
                        null,
                        (asked - 1) / REMARKABLE_OVERLOAD * (waits ? 1 : ABSORBED),
                        asked,
                        was);
            } else if (used < IDLE_BELOW) {
                add(
                        Kind.ROLE_IDLE,
                        Tone.NEUTRAL,
                        role,
                        null,
                        (IDLE_BELOW - used) / REMARKABLE_IDLENESS,
                        used,
                        usedBefore);
            }
        });
    }

    /** Weeks of work in the longest queue among the functions this role spends most hours on. */
    private double longestBacklog(Role role) {
        double longest = 0;
        for (SalesFunction function : SalesFunction.values()) {
            double own = figures.timeStudy().getOrDefault(role, Map.of()).getOrDefault(function, 0.0);
            if (own > 0 && own >= figures.hours(function) / 2) {
                longest = Math.max(longest, weeksOfWork(now, figures, function));
            }
        }
        return longest;
    }

    private void work() {
        double allHours = 0;
        for (SalesFunction function : SalesFunction.values()) {
            allHours += figures.hours(function);
            double queue = now.weeks().getLast().get(FunctionMeasure.QUEUE, function);
            double queueBefore = before.weeks().getLast().get(FunctionMeasure.QUEUE, function);
            double growth = weeksOfWork(now, figures, function) - weeksOfWork(before, figuresBefore, function);
            if (queue >= SMALLEST_QUEUE && queue > queueBefore) {
                add(
                        Kind.QUEUE_GREW,
                        Tone.BAD,
                        null,
                        function,
                        growth / REMARKABLE_QUEUE_GROWTH,
                        queue,
                        queueBefore,
                        weeksOfWork(now, figures, function));
            }
        }
        if (now.reportedHours().isObserved() && before.reportedHours().isObserved()) {
            movedWork(allHours);
        }
    }

    /** Where people's hours went instead, as far as a time study saw it in both quarters. */
    private void movedWork(double allHours) {
        for (Role role : figures.timeStudy().keySet()) {
            if (!figuresBefore.timeStudy().containsKey(role)) {
                continue;
            }
            for (SalesFunction function : SalesFunction.values()) {
                double hours = figures.timeStudy().get(role).getOrDefault(function, 0.0);
                double was = figuresBefore.timeStudy().get(role).getOrDefault(function, 0.0);
                add(
                        Kind.WORK_MOVED,
                        Tone.NEUTRAL,
                        role,
                        function,
                        KeyFigures.share(Math.abs(hours - was), allHours) / REMARKABLE_SHIFT_OF_WORK,
                        hours,
                        was);
            }
        }
    }

    /** How long the queue would last if nothing came and the pace stayed; 0 where nobody works on it. */
    private static double weeksOfWork(QuarterResult quarter, KeyFigures figures, SalesFunction function) {
        double hours = quarter.weeks().getLast().get(FunctionMeasure.QUEUE_HOURS, function);
        return KeyFigures.share(hours, figures.hours(function));
    }

    private void service() {
        double longer = figures.orderWaitMedian() - figuresBefore.orderWaitMedian();
        add(
                Kind.ORDER_WAIT_CHANGED,
                tone(-longer),
                null,
                null,
                Math.abs(longer) < FELT_WAIT ? 0 : factor(figures.orderWaitMedian(), figuresBefore.orderWaitMedian()),
                figures.orderWaitMedian(),
                figuresBefore.orderWaitMedian(),
                figures.lateShare(),
                figuresBefore.lateShare());
        double touches = figures.touchesPerClientMonth();
        double touchesBefore = figuresBefore.touchesPerClientMonth();
        add(
                Kind.TOUCHES_CHANGED,
                tone(touches - touchesBefore),
                null,
                null,
                factor(touches, touchesBefore),
                touches,
                touchesBefore);
        double wallet = figures.shareOfWallet() - figuresBefore.shareOfWallet();
        add(
                Kind.WALLET_CHANGED,
                tone(wallet),
                null,
                null,
                Math.abs(wallet) / REMARKABLE_WALLET,
                figures.shareOfWallet(),
                figuresBefore.shareOfWallet());
    }

    private void scores() {
        Scorecard score = Scorecard.of(now);
        Scorecard scoreBefore = Scorecard.of(before);
        double profit = score.profit() - scoreBefore.profit();
        add(
                Kind.PROFIT_CHANGED,
                tone(profit),
                null,
                null,
                KeyFigures.share(Math.abs(profit), now.revenue()) / REMARKABLE_PROFIT,
                score.profit(),
                scoreBefore.profit());
        double value = score.clientBaseValue() - scoreBefore.clientBaseValue();
        add(
                Kind.BASE_VALUE_CHANGED,
                tone(value),
                null,
                null,
                KeyFigures.share(Math.abs(value), Math.abs(scoreBefore.clientBaseValue())) / REMARKABLE_BASE_VALUE,
                score.clientBaseValue(),
                scoreBefore.clientBaseValue());
        double retention = score.retention() - scoreBefore.retention();
        add(
                Kind.RETENTION_CHANGED,
                tone(retention),
                null,
                null,
                Math.abs(retention) / REMARKABLE_RETENTION,
                score.retention(),
                scoreBefore.retention(),
                Retention.of(now).ofQuarter(),
                Retention.of(before).ofQuarter());
    }

    private static Tone tone(double betterBy) {
        return betterBy > 0 ? Tone.GOOD : betterBy < 0 ? Tone.BAD : Tone.NEUTRAL;
    }

    /** Size of a change by a factor; 0 where a factor says nothing. */
    private static double factor(double now, double before) {
        return now > 0 && before > 0 ? Math.abs(Math.log(now / before)) / Math.log(REMARKABLE_FACTOR) : 0;
    }

    private void add(
            Kind kind,
            Tone tone,
            @Nullable Role role,
            @Nullable SalesFunction function,
            double weight,
            double... evidence) {
        found.add(new Highlight(
                kind,
                tone,
                Optional.ofNullable(role),
                Optional.ofNullable(function),
                Optional.empty(),
                Arrays.stream(evidence).boxed().toList(),
                Math.min(LARGEST_WEIGHT, weight)));
    }
}
