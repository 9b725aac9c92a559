package org.kampus.company;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kampus.market.LineParameter;
import org.kampus.market.SaleLine;
import org.kampus.scenario.Scenario;

/** The main line of a case while parameters of it are moved: where they begin, how far they may go, what comes of a point. */
final class MovedLine {

    /** Least of a parameter as part of what is usual; the rest is bounded by its range. */
    private static final double FEW = 1e-4;

    /** How far leads may go from where they began, as a factor: more of them only drown those who sell. */
    private static final double MOST_LEADS = 5;

    /** Highest chance to win that is found beside leads; documented chances end there. */
    private static final double HIGHEST_WIN_RATE = 0.6;

    private final Scenario scenario;
    private final SaleLine line;
    private final List<LineParameter> movers;
    private final @Nullable Double clientsWished;

    /**
     * A line of which nothing was moved yet.
     *
     * @param movers parameters to be moved, by the coordinates of a point
     * @param clientsWished clients the first decision shall have; null if nobody said
     */
    MovedLine(Scenario scenario, List<LineParameter> movers, @Nullable Double clientsWished) {
        this.scenario = scenario;
        this.line = scenario.mainLine();
        this.movers = List.copyOf(movers);
        this.clientsWished = clientsWished;
    }

    LineParameter mover(int i) {
        return movers.get(i);
    }

    /** The point to begin at: logarithms of where the parameters begin. */
    double[] start() {
        return movers.stream().mapToDouble(mover -> Math.log(begin(mover))).toArray();
    }

    /** Where a parameter begins: where the case has it, clients and leads in proportion to the clients wished. */
    private double begin(LineParameter mover) {
        double value = line.get(mover);
        double begin = value > 0 ? value : mover.defaultFor(line.type());
        boolean grows = mover == LineParameter.CLIENTS_AT_START || mover == LineParameter.LEADS_PER_WEEK;
        if (clientsWished != null && value > 0 && grows) {
            begin *= clientsWished / Math.max(1, line.get(LineParameter.CLIENTS_AT_START));
        }
        return Math.clamp(begin, 1e-6, mover.max());
    }

    /** Least a parameter may come to. */
    double least(int i) {
        LineParameter mover = movers.get(i);
        return mover == LineParameter.LEADS_PER_WEEK
                ? begin(mover) / MOST_LEADS
                : Math.max(mover.min(), FEW * Math.max(FEW, mover.defaultFor(line.type())));
    }

    /** Most a parameter may come to. */
    double most(int i) {
        LineParameter mover = movers.get(i);
        return mover == LineParameter.LEADS_PER_WEEK ? Math.min(mover.max(), begin(mover) * MOST_LEADS) : mover.max();
    }

    /** Whether a value could go no further. */
    boolean atBound(int i, double value) {
        return value >= 0.99 * most(i) || value <= 1.01 * least(i);
    }

    /** The case with the parameters of a point, rounded as they are written into a file. */
    Scenario at(double[] point) {
        SaleLine moved = line;
        for (int i = 0; i < point.length; i++) {
            LineParameter mover = movers.get(i);
            double value = MatchedPresent.rounded(mover, Math.exp(point[i]));
            moved = moved.with(mover, Math.clamp(value, mover.min(), mover.max()));
            if (mover == LineParameter.LEADS_PER_WEEK) {
                moved = moved.with(LineParameter.WIN_RATE, winRate(Math.exp(point[i])));
            }
        }
        List<SaleLine> lines = new ArrayList<>(scenario.lines());
        lines.set(0, moved);
        return scenario.withLines(lines);
    }

    /** More newcomers come of more leads and of a better chance with each: the root of the factor of the leads. */
    private double winRate(double leads) {
        double before = line.get(LineParameter.WIN_RATE);
        double after = before * Math.sqrt(leads / begin(LineParameter.LEADS_PER_WEEK));
        double highest = Math.max(before, HIGHEST_WIN_RATE);
        return MatchedPresent.rounded(LineParameter.WIN_RATE, Math.clamp(after, LineParameter.WIN_RATE.min(), highest));
    }
}
