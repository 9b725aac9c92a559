package org.kampus.insight.counterfactual;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kampus.insight.Highlight;
import org.kampus.insight.QuarterHighlights;
import org.kampus.insight.Scorecard;
import org.kampus.organisation.Decision;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.PlanChange;
import org.kampus.simulation.SimulationRun;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.simulation.api.SimulationInput;

/**
 * What the decisions of one quarter did to a whole game: the game played again with the same luck, those decisions taken out of
 * this plan and of all later ones. Later decisions stay, and win where they touch the same; limits are not checked.
 *
 * @param quarter number of the quarter
 * @param decisions what was decided for it, at least one
 * @param actual scores at the game's end as they are: profit of all quarters, the others of the last
 * @param without the same without these decisions
 * @param mechanism the figures of the quarter that differ most with and without the decisions, of those that do not speak against
 *     what came of it: first with, then without
 */
public record QuarterEffect(
        int quarter, List<Decision> decisions, Scorecard actual, Scorecard without, Optional<Highlight> mechanism) {

    /** An effect on a score below this share of what it stands for is not worth calling a turn. */
    private static final double WORTH_A_WORD = 0.01;

    /** A figure that differs by less than this share of what is remarkable explains nothing. */
    private static final double WORTH_TELLING = 0.2;

    /** Figures by which decisions reach the scores. */
    private static final Set<Highlight.Kind> MECHANISMS = EnumSet.of(
            Highlight.Kind.ORDER_WAIT_CHANGED,
            Highlight.Kind.TOUCHES_CHANGED,
            Highlight.Kind.WALLET_CHANGED,
            Highlight.Kind.WORK_MOVED);

    /** Copies the list. */
    public QuarterEffect {
        decisions = List.copyOf(decisions);
    }

    /** By how much the decisions moved a score. */
    public double on(Score score) {
        return score.of(actual) - score.of(without);
    }

    /**
     * The effects of all quarters for which something was decided, in their order.
     *
     * @param input the game
     * @param actual its quarters
     */
    public static List<QuarterEffect> of(SimulationInput input, List<QuarterResult> actual, Patience patience) {
        List<OperatingPlan> plans = input.plans().subList(0, actual.size());
        SimulationInput played = new SimulationInput(input.scenario(), input.seed(), plans, input.events());
        SimulationRun run = SimulationRun.ofFigures(played);
        List<SimulationRun> without = new ArrayList<>();
        List<Integer> decided = new ArrayList<>();
        for (int quarter = 1; quarter <= plans.size(); quarter++) {
            run.playToQuarter(quarter);
            if (!QuarterOpening.decisions(played, quarter).isEmpty()) {
                decided.add(quarter);
                without.add(
                        run.branch(PlanChange.carriedOn(plans, quarter - 1, QuarterOpening.before(played, quarter))));
            }
        }
        return new Pieces(decided.size(), patience).work(decided.size(), n -> {
            int quarter = decided.get(n);
            SimulationRun branch = without.get(n);
            branch.playToEnd();
            List<QuarterResult> other = branch.quarters();
            Scorecard end = LuckBand.atTheEnd(actual);
            Scorecard otherEnd = LuckBand.atTheEnd(other);
            Highlight.Tone against = end.profit() < otherEnd.profit() ? Highlight.Tone.GOOD : Highlight.Tone.BAD;
            return new QuarterEffect(
                    quarter,
                    QuarterOpening.decisions(played, quarter),
                    end,
                    otherEnd,
                    mechanism(actual.get(quarter - 1), other.get(quarter - 1), against));
        });
    }

    /** What went the other way than the result cannot be how it came about. */
    private static Optional<Highlight> mechanism(QuarterResult actual, QuarterResult other, Highlight.Tone against) {
        return QuarterHighlights.changes(actual, other).stream()
                .filter(highlight -> MECHANISMS.contains(highlight.kind())
                        && highlight.tone() != against
                        && highlight.weight() >= WORTH_TELLING)
                .findFirst();
    }

    /**
     * The turning points of a game: the largest effects on a score, whatever their sign, by time. A quarter without decisions is
     * never one, nor is one whose decisions hardly moved the score.
     *
     * @param effects of the quarters
     * @param worth what the score is compared with, in its unit: revenue of the game for profit, else its own value or 1
     * @param count how many at most
     */
    public static List<QuarterEffect> turningPoints(List<QuarterEffect> effects, Score score, double worth, int count) {
        return effects.stream()
                .filter(effect -> Math.abs(effect.on(score)) >= WORTH_A_WORD * Math.abs(worth))
                .sorted(Comparator.comparingDouble((QuarterEffect effect) -> -Math.abs(effect.on(score))))
                .limit(count)
                .sorted(Comparator.comparingInt(QuarterEffect::quarter))
                .toList();
    }

    /**
     * The score by which a game's turns are told: profit, or the value of the client base if no quarter's decisions moved profit.
     *
     * @param revenue of the game
     */
    public static Score turnedBy(List<QuarterEffect> effects, double revenue) {
        boolean moved = !turningPoints(effects, Score.PROFIT, revenue, 1).isEmpty();
        return moved || ofBase(effects, 1).isEmpty() ? Score.PROFIT : Score.CLIENT_BASE_VALUE;
    }

    /** The turning points by that score. */
    public static List<QuarterEffect> turningPoints(List<QuarterEffect> effects, double revenue, int count) {
        return turnedBy(effects, revenue) == Score.PROFIT
                ? turningPoints(effects, Score.PROFIT, revenue, count)
                : ofBase(effects, count);
    }

    private static List<QuarterEffect> ofBase(List<QuarterEffect> effects, int count) {
        return effects.isEmpty()
                ? List.of()
                : turningPoints(
                        effects,
                        Score.CLIENT_BASE_VALUE,
                        effects.getFirst().actual().clientBaseValue(),
                        count);
    }
}
