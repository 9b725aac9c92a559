package org.kampus.lab;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.kampus.insight.Spread;
import org.kampus.scenario.Assumption;
import org.kampus.scenario.Scenario;

/**
 * Which assumptions matter for a contrast anywhere in their ranges, by elementary effects (Morris 1991,
 * "Factorial sampling plans for preliminary computational experiments"; absolute means after Campolongo,
 * Cariboni and Saltelli 2007). Each trajectory begins at a random point of a grid of four levels and moves
 * one assumption after the other by two thirds of its range.
 */
public final class MorrisScreening extends ContrastWork {

    private static final int LEVELS = 4;
    private static final double STEP = LEVELS / 2.0 / (LEVELS - 1);

    /** Mean size of a normal number over its standard deviation, and the spread of that size over its mean. */
    private static final double MEAN_SIZE = StrictMath.sqrt(2 / Math.PI);

    private static final double SPREAD_OF_SIZE = StrictMath.sqrt(Math.PI / 2 - 1);

    private final List<Assumption> assumptions;
    private final List<int[]> orders;
    private final List<boolean[]> upwards;

    /**
     * A screening to be played.
     *
     * @param assumptions what is varied, at least one
     * @param trajectories usually 6 to 20, at least 2; each takes one world more than there are assumptions
     */
    public static MorrisScreening of(Contrast contrast, List<Assumption> assumptions, int trajectories) {
        if (assumptions.isEmpty() || trajectories < 2) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "%d assumptions and %d trajectories, but at least 1 and 2 are needed",
                    assumptions.size(),
                    trajectories));
        }
        Scenario scenario = contrast.experiment().scenario();
        List<Scenario> worlds = new ArrayList<>();
        List<int[]> orders = new ArrayList<>();
        List<boolean[]> upwards = new ArrayList<>();
        for (int t = 0; t < trajectories; t++) {
            Dice dice = new Dice(contrast.experiment().seed(), t);
            int[] order = dice.order(assumptions.size());
            int[] level = new int[assumptions.size()];
            Scenario world = scenario;
            for (int i = 0; i < level.length; i++) {
                level[i] = dice.roll(LEVELS);
                world = at(world, scenario, assumptions.get(i), level[i]);
            }
            worlds.add(world);
            boolean[] up = new boolean[level.length];
            for (int i : order) {
                up[i] = level[i] < LEVELS / 2;
                int moved = level[i] + (up[i] ? LEVELS / 2 : -LEVELS / 2);
                world = at(world, scenario, assumptions.get(i), moved);
                worlds.add(world);
            }
            orders.add(order);
            upwards.add(up);
        }
        return new MorrisScreening(contrast, assumptions, worlds, orders, upwards);
    }

    private MorrisScreening(
            Contrast contrast,
            List<Assumption> assumptions,
            List<Scenario> worlds,
            List<int[]> orders,
            List<boolean[]> upwards) {
        super(contrast, worlds);
        this.assumptions = List.copyOf(assumptions);
        this.orders = orders;
        this.upwards = upwards;
    }

    private static Scenario at(Scenario world, Scenario scenario, Assumption assumption, int level) {
        UncertainRange range = UncertainRange.of(scenario, assumption);
        return assumption.set(world, range.at(level / (LEVELS - 1.0)));
    }

    /**
     * What an assumption does to a contrast, over its whole range, in the metric's unit.
     *
     * @param assumption the assumption
     * @param range its range
     * @param importance mean size of its elementary effects (mu star): how much it matters
     * @param mean mean elementary effect (mu): near the importance if it works one way everywhere
     * @param deviation standard deviation of the effects (sigma): large if it works differently in other
     *     places, or together with other assumptions
     * @param luck importance that luck alone would hardly reach with so few fates
     */
    public record Effect(
            Assumption assumption,
            UncertainRange range,
            double importance,
            double mean,
            double deviation,
            double luck) {

        /** Whether it matters more than luck would make it seem. */
        public boolean isClear() {
            return importance > luck;
        }
    }

    /**
     * The effects on a metric's contrast, most important first.
     *
     * @throws IllegalStateException if pieces are not done yet
     */
    public List<Effect> effects(Metric metric) {
        Scenario scenario = contrast().experiment().scenario();
        int steps = assumptions.size();
        double[][] found = new double[steps][orders.size()];
        double[][] errors = new double[steps][orders.size()];
        for (int t = 0; t < orders.size(); t++) {
            int first = t * (steps + 1);
            for (int s = 0; s < steps; s++) {
                int i = orders.get(t)[s];
                PairedComparison change =
                        PairedComparison.of(metric, differences(metric, first + s), differences(metric, first + s + 1));
                double direction = upwards.get(t)[i] ? STEP : -STEP;
                found[i][t] = change.difference() / direction;
                errors[i][t] = change.standardError() / STEP;
            }
        }
        double beyondLuck = MEAN_SIZE * (1 + 2 * SPREAD_OF_SIZE / StrictMath.sqrt(orders.size()));
        List<Effect> effects = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            double[] sizes = found[i].clone();
            for (int t = 0; t < sizes.length; t++) {
                sizes[t] = Math.abs(sizes[t]);
            }
            Spread spread = Spread.of(found[i]);
            effects.add(new Effect(
                    assumptions.get(i),
                    UncertainRange.of(scenario, assumptions.get(i)),
                    Spread.of(sizes).mean(),
                    spread.mean(),
                    spread.deviation(),
                    Spread.of(errors[i]).mean() * beyondLuck));
        }
        effects.sort(Comparator.comparingDouble(Effect::importance).reversed());
        return List.copyOf(effects);
    }
}
