package org.kampus.company;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kampus.market.LineParameter;
import org.kampus.market.SaleLine;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.api.RunCancelled;

/**
 * Makes the simulated present of a case agree with what a company knows of itself: as many parameters of its main line are
 * moved as facts are wished, until the first decision meets them. Found by simulation, as every parameter moves every fact:
 * bonds and satisfaction multiply the base hazard, newcomers buy less than old clients, and so on.
 *
 * <p>Method: Broyden's secant method on logarithms, from a rough Jacobian, all trials on the same luck (Broyden 1965). The
 * same case and wishes give the same answer; the number of trials is bounded. Plain, without threads.
 */
public final class MatchToday {

    private static final int COARSE_TRIALS = 10;
    private static final int FINE_TRIALS = 9;
    private static final int COARSER = 6;
    private static final int FEWEST = 6;

    /** Largest step of a parameter in one trial, on the logarithm: a factor of two. */
    private static final double LONGEST_STEP = 0.7;

    /** In tolerances: a fact farther from its wish than this is given up, and the others go on without it. */
    private static final double OUT_OF_REACH = 2;

    private static final int MOST_GIVEN_UP = 1;

    /** Part of the tolerance within which the solver stops. */
    private static final double CLOSE_ENOUGH = 0.35;

    private final MovedLine moved;
    private final Map<CompanyFact, Double> wishes;
    private final List<CompanyFact> order;
    private final MatchProgress progress;
    private final boolean[] frozen;
    private final List<Trial> tried = new ArrayList<>();

    /**
     * A match to be found.
     *
     * @param scenario the case; its main line is changed, nothing else
     * @param wishes what the first decision shall show; facts left out are left to the case
     * @param movers parameters to be moved instead of the usual ones
     * @param progress is told how far it is and may stop it
     * @throws IllegalArgumentException if a wish is no positive number, or a share is not below 1
     */
    public MatchToday(
            Scenario scenario,
            Map<CompanyFact, Double> wishes,
            Map<CompanyFact, LineParameter> movers,
            MatchProgress progress) {
        this.wishes = new EnumMap<>(CompanyFact.class);
        this.wishes.putAll(wishes);
        this.progress = progress;
        wishes.forEach((fact, wish) -> {
            if (!(wish > 0) || !fact.relative() && !(wish < 1) || wish.isInfinite()) {
                throw new IllegalArgumentException(fact.key() + " is " + wish
                        + (fact.relative() ? " but must be a positive number" : " but must lie between 0 and 1"));
            }
        });
        this.order = List.copyOf(this.wishes.keySet());
        this.moved = new MovedLine(
                scenario,
                order.stream()
                        .map(fact -> movers.getOrDefault(fact, fact.mover()))
                        .toList(),
                wishes.get(CompanyFact.CLIENTS));
        this.frozen = new boolean[order.size()];
    }

    /** One try: where the parameters stood, and what came of it. */
    private record Trial(
            double[] point, Scenario scenario, Present present, double[] gap, double[] distances, double distance) {}

    /**
     * Finds the match.
     *
     * @throws RunCancelled if it was stopped
     */
    public MatchedPresent solve() {
        return solve(Present.replications(moved.at(moved.start())));
    }

    /** The same with so many replications at the end. */
    MatchedPresent solve(int fine) {
        int coarse = Math.max(FEWEST, fine / COARSER);
        Trial best = walk(moved.start(), coarse, order.isEmpty() ? 0 : COARSE_TRIALS);
        for (int given = 0; given < MOST_GIVEN_UP && best.distance() > OUT_OF_REACH; given++) {
            giveUp(best);
            best = walk(best.point(), coarse, COARSE_TRIALS);
        }
        best = walk(best.point(), fine, FINE_TRIALS);
        progress.told(1);
        return result(best);
    }

    /** The fact that is farthest from its wish moves nothing any more, so that the others are met as well as they can be. */
    private void giveUp(Trial best) {
        int farthest = -1;
        for (int i = 0; i < order.size(); i++) {
            if (!frozen[i] && (farthest < 0 || best.distances()[i] > best.distances()[farthest])) {
                farthest = i;
            }
        }
        if (farthest >= 0) {
            frozen[farthest] = true;
            int given = farthest;
            double nearest = tried.stream()
                    .mapToDouble(trial -> trial.distances()[given])
                    .min()
                    .orElse(0);
            // The least effort that comes about as near: what drowns people and helps nobody is not asked of them.
            tried.stream()
                    .filter(trial -> trial.distances()[given] <= nearest + 1)
                    .min(Comparator.comparingDouble(trial -> Math.abs(trial.point()[given] - moved.start()[given])))
                    .ifPresent(least -> best.point()[given] = least.point()[given]);
        }
    }

    private Trial walk(double[] from, int replications, int most) {
        double[][] jacobian = roughJacobian();
        Trial here = trial(from, replications);
        Trial best = here;
        for (int walked = 1; walked < most && best.distance() > CLOSE_ENOUGH; walked++) {
            double[] next = bounded(here.point(), step(jacobian, here));
            Trial there = trial(next, replications);
            update(jacobian, here, there);
            if (there.distance() < best.distance()) {
                best = there;
            }
            // A step that made everything much worse is not gone on from.
            here = there.distance() > 3 * best.distance() ? best : there;
        }
        return best;
    }

    /** The step to where the facts are as wished by the Jacobian; a parameter at its bound that would go beyond stays there. */
    private double[] step(double[][] jacobian, Trial here) {
        boolean[] fixed = frozen.clone();
        for (int rounds = 0; rounds <= fixed.length; rounds++) {
            double[] step = LinearEquations.solve(without(jacobian, fixed), negated(here.gap(), fixed));
            boolean inside = true;
            for (int i = 0; i < step.length; i++) {
                double room = step[i] > 0
                        ? Math.log(moved.most(i)) - here.point()[i]
                        : here.point()[i] - Math.log(moved.least(i));
                if (!fixed[i] && Math.abs(step[i]) > 1e-3 && room < 1e-3) {
                    fixed[i] = true;
                    inside = false;
                }
            }
            if (inside) {
                return step;
            }
        }
        return new double[fixed.length];
    }

    private static double[][] without(double[][] jacobian, boolean[] fixed) {
        double[][] left = new double[fixed.length][fixed.length];
        for (int i = 0; i < fixed.length; i++) {
            for (int j = 0; j < fixed.length; j++) {
                left[i][j] = fixed[i] || fixed[j] ? (i == j ? 1 : 0) : jacobian[i][j];
            }
        }
        return left;
    }

    private double[] bounded(double[] from, double[] step) {
        double longest = 0;
        for (double part : step) {
            longest = Math.max(longest, Math.abs(part));
        }
        double scale = longest > LONGEST_STEP ? LONGEST_STEP / longest : 1;
        double[] next = new double[from.length];
        for (int i = 0; i < from.length; i++) {
            next[i] = Math.clamp(from[i] + scale * step[i], Math.log(moved.least(i)), Math.log(moved.most(i)));
        }
        return next;
    }

    /** Broyden's update: the smallest change of the Jacobian that explains what the last step did. */
    private void update(double[][] jacobian, Trial here, Trial there) {
        int size = here.point().length;
        double[] step = new double[size];
        double length = 0;
        for (int i = 0; i < size; i++) {
            step[i] = there.point()[i] - here.point()[i];
            length += step[i] * step[i];
        }
        if (length < 1e-8) {
            return;
        }
        double[][] before = new double[size][];
        for (int i = 0; i < size; i++) {
            before[i] = jacobian[i].clone();
            if (frozen[i]) {
                continue;
            }
            double expected = 0;
            for (int j = 0; j < size; j++) {
                expected += jacobian[i][j] * step[j];
            }
            double missed = there.gap()[i] - here.gap()[i] - expected;
            for (int j = 0; j < size; j++) {
                jacobian[i][j] += missed * step[j] / length;
            }
        }
        // A parameter always moves its own fact upwards; a Jacobian that denies it has learnt from noise.
        for (int i = 0; i < size; i++) {
            if (!(jacobian[i][i] > 0.1 && jacobian[i][i] < 4)) {
                jacobian[i] = before[i];
            }
        }
    }

    private Trial trial(double[] point, int replications) {
        Scenario tuned = moved.at(point);
        int most = COARSE_TRIALS + FINE_TRIALS;
        double share = Math.min(0.97, (double) tried.size() / most);
        if (!progress.told(share)) {
            throw new RunCancelled();
        }
        Present present = Present.of(tuned, replications, (done, total) -> progress.told(share));
        double[] gap = new double[order.size()];
        double[] distances = new double[gap.length];
        double distance = 0;
        for (int i = 0; i < gap.length; i++) {
            CompanyFact fact = order.get(i);
            double wished = wishes.getOrDefault(fact, Double.NaN);
            double found = present.get(fact).map(Present.Spread::mean).orElse(fact.relative() ? 0.0 : 1 - 1e-6);
            distances[i] = fact.distance(wished, found);
            if (!frozen[i]) {
                gap[i] = fact.scaled(found) - fact.scaled(wished);
                distance = Math.max(distance, distances[i]);
            }
        }
        Trial trial = new Trial(point, tuned, present, gap, distances, distance);
        tried.add(trial);
        return trial;
    }

    private MatchedPresent result(Trial best) {
        Map<LineParameter, Double> parameters = new EnumMap<>(LineParameter.class);
        Map<CompanyFact, MatchedPresent.Matched> facts = new EnumMap<>(CompanyFact.class);
        Set<LineParameter> atBound = EnumSet.noneOf(LineParameter.class);
        SaleLine line = best.scenario().mainLine();
        for (int i = 0; i < order.size(); i++) {
            LineParameter mover = moved.mover(i);
            parameters.put(mover, line.get(mover));
            if (moved.atBound(i, line.get(mover))) {
                atBound.add(mover);
            }
            if (mover == LineParameter.LEADS_PER_WEEK) {
                parameters.put(LineParameter.WIN_RATE, line.get(LineParameter.WIN_RATE));
            }
        }
        for (CompanyFact fact : CompanyFact.values()) {
            best.present()
                    .get(fact)
                    .ifPresent(spread -> facts.put(fact, new MatchedPresent.Matched(wishes.get(fact), spread)));
        }
        return new MatchedPresent(
                best.scenario(), parameters, facts, atBound, best.present().replications());
    }

    /** What a parameter's logarithm does to the scaled facts, by rule of thumb; the steps correct it. */
    private double[][] roughJacobian() {
        int size = order.size();
        double[][] jacobian = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                jacobian[i][j] = rough(order.get(i), order.get(j));
            }
        }
        return jacobian;
    }

    private static double rough(CompanyFact fact, CompanyFact moved) {
        if (fact == moved) {
            return switch (fact) {
                case RETENTION -> 0.7;
                case CLIENTS, REPEAT_SHARE -> 0.85;
                default -> 1;
            };
        }
        return switch (moved) {
            case CLIENTS ->
                switch (fact) {
                    case RETENTION -> 0;
                    case REPEAT_SHARE -> -0.8;
                    default -> 0.85;
                };
            case REPEAT_SHARE -> fact == CompanyFact.RETENTION ? 0.1 : 0.15;
            case RETENTION -> fact == CompanyFact.REPEAT_SHARE ? 0.15 : -0.15;
            case ORDERS -> fact == CompanyFact.REVENUE ? 1 : 0;
            case REVENUE -> 0;
        };
    }

    private static double[] negated(double[] values, boolean[] fixed) {
        double[] negated = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            negated[i] = fixed[i] ? 0 : -values[i];
        }
        return negated;
    }
}
