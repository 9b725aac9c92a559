package org.kampus.insight.counterfactual;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.kampus.insight.Scorecard;
import org.kampus.insight.Spread;
import org.kampus.market.MarketEvent;
import org.kampus.organisation.Decision;
import org.kampus.organisation.OperatingPlan;
import org.kampus.simulation.api.QuarterResult;

/**
 * What made a quarter's scores other than those of the quarter before: where the old plan was leading, luck, each decision,
 * each event from outside. Plans that come about by leaving decisions out are not held to limits.
 */
public final class QuarterBridges {

    /** Fates over which the old plan is averaged. */
    public static final int FATES = 100;

    private final QuarterOpening opening;
    private final List<Decision> decisions;
    private final List<MarketEvent> events;
    private final Pieces pieces;

    private QuarterBridges(QuarterOpening opening, Patience patience) {
        this.opening = opening;
        this.decisions = opening.decisions();
        this.events = opening.events();
        this.pieces = new Pieces(FATES + ShapleyValues.runs(decisions.size() + events.size()), patience);
    }

    /**
     * The ways of all four scores.
     *
     * @param opening the game at the beginning of the quarter
     * @param last what the quarter before brought
     * @return one for each {@link Score}, in their order
     */
    public static List<ScoreBridge> of(QuarterOpening opening, QuarterResult last, Patience patience) {
        return new QuarterBridges(opening, patience).build(Scorecard.of(last));
    }

    private List<ScoreBridge> build(Scorecard last) {
        int players = decisions.size() + events.size();
        ShapleyValues shares = new ShapleyValues(players, this::scores, pieces);
        double[] stayed = shares.worth(new BitSet());
        BitSet all = new BitSet();
        all.set(0, players);
        double[] now = shares.worth(all);
        List<double[]> fates = pieces.work(FATES, n -> scores(opening.before(), events, n + 1L));
        List<ScoreBridge> bridges = new ArrayList<>();
        for (Score score : Score.values()) {
            int m = score.ordinal();
            Spread momentum =
                    Spread.of(fates.stream().mapToDouble(fate -> fate[m]).toArray());
            double from = score.of(last);
            List<Contribution> parts = new ArrayList<>();
            parts.add(Contribution.momentum(momentum.mean() - from, momentum.error()));
            parts.add(Contribution.luck(stayed[m] - momentum.mean(), momentum.error()));
            for (int player = 0; player < players; player++) {
                parts.add(contribution(player, shares.value(player, m), shares.error(player, m)));
            }
            bridges.add(new ScoreBridge(score, from, now[m], parts));
        }
        return List.copyOf(bridges);
    }

    /** Of the players first decisions, then events. */
    private Contribution contribution(int player, double value, double error) {
        return player < decisions.size()
                ? Contribution.of(decisions.get(player), value, error)
                : Contribution.of(events.get(player - decisions.size()), value, error);
    }

    /** The real fate with some of the decisions and events. */
    private double[] scores(BitSet with) {
        OperatingPlan plan = opening.plan();
        for (int d = 0; d < decisions.size(); d++) {
            if (!with.get(d)) {
                plan = decisions.get(d).undo(plan);
            }
        }
        if (with.nextSetBit(0) < 0 || with.nextSetBit(0) >= decisions.size()) {
            plan = opening.before();
        }
        List<MarketEvent> without = new ArrayList<>();
        for (int e = 0; e < events.size(); e++) {
            if (!with.get(decisions.size() + e)) {
                without.add(events.get(e));
            }
        }
        return scores(plan, without, 0);
    }

    private double[] scores(OperatingPlan plan, List<MarketEvent> without, long fate) {
        Scorecard card = Scorecard.of(opening.play(plan, without, fate, 0).getFirst());
        double[] values = new double[Score.values().length];
        for (Score score : Score.values()) {
            values[score.ordinal()] = score.of(card);
        }
        return values;
    }
}
