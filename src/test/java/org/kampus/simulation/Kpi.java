package org.kampus.simulation;

import java.util.function.ToDoubleFunction;

/** Key figures of a whole run, for comparisons in tests. */
enum Kpi implements Figure, ToDoubleFunction<SimulationResult> {
    /** Thousand roubles over all quarters. */
    REVENUE(r -> r.quarters().stream().mapToDouble(QuarterResult::revenue).sum()),
    /** Thousand roubles over all quarters. */
    PROFIT(r -> r.quarters().stream().mapToDouble(QuarterResult::profit).sum()),
    /** Share of clients kept a year, over all quarters. */
    RETENTION(r -> {
        double kept = 0;
        for (QuarterResult quarter : r.quarters()) {
            kept += StrictMath.log((quarter.keptToEnd() + 0.5) / (quarter.activeAtStart() + 0.5));
        }
        return StrictMath.exp(kept * 4 / r.quarters().size());
    }),
    /** Touches per active client and month. */
    TOUCHES(r -> {
        double clientWeeks = weekly(r, Measure.ACTIVE_CLIENTS);
        return weekly(r, Measure.TOUCHES) / Math.max(1, clientWeeks) * World.WEEKS_PER_MONTH;
    }),
    /** Mean share of wallet. */
    SHARE_OF_WALLET(r -> weekly(r, Measure.SHARE_OF_WALLET) / (13 * r.quarters().size())),
    /** New clients. */
    NEW_CLIENTS(r -> weekly(r, Measure.SALES_WON)),
    /** Share of the decided sales that were won. */
    WIN_RATE(r -> {
        double won = weekly(r, Measure.SALES_WON);
        return won / Math.max(1, won + weekly(r, Measure.SALES_LOST));
    }),
    /** Active clients at the end. */
    ACTIVE_CLIENTS(r -> r.quarters().getLast().last(Measure.ACTIVE_CLIENTS)),
    /** Share of the new clients that ordered again within half a year, mean over the quarters that tell. */
    SECOND_ORDERS(r -> r.quarters().stream()
            .mapToDouble(QuarterResult::secondToFirst)
            .filter(ratio -> !Double.isNaN(ratio))
            .average()
            .orElse(0.5)),
    /** Clients that broke off because they were handed over. */
    BREAK_OFFS(r -> weekly(r, Measure.HANDOVER_BREAK_OFFS)),
    /** Mean weeks from order to fulfilment. */
    ORDER_WAIT(r -> weekly(r, Measure.ORDER_WAIT_SUM) / Math.max(1, weekly(r, Measure.ORDERS_DELIVERED))),
    /** Mean satisfaction of active clients. */
    SATISFACTION(r -> weekly(r, Measure.SATISFACTION) / (13 * r.quarters().size())),
    /** Orders fulfilled. */
    ORDERS(r -> weekly(r, Measure.ORDERS_DELIVERED));

    private final ToDoubleFunction<SimulationResult> figure;

    Kpi(ToDoubleFunction<SimulationResult> figure) {
        this.figure = figure;
    }

    private static double weekly(SimulationResult result, Measure measure) {
        return result.quarters().stream().mapToDouble(q -> q.sum(measure)).sum();
    }

    @Override
    public double applyAsDouble(SimulationResult result) {
        return figure.applyAsDouble(result);
    }
}
