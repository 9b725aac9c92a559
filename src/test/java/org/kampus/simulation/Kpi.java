package org.kampus.simulation;

import java.util.function.ToDoubleFunction;
import org.kampus.insight.Scorecard;
import org.kampus.simulation.api.AccountProfile;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.simulation.api.RoleMeasure;
import org.kampus.simulation.api.SimulationResult;
import org.kampus.simulation.api.WeekReport;
import org.kampus.simulation.world.World;

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
    ORDERS(r -> weekly(r, Measure.ORDERS_DELIVERED)),
    /** Leads that arrived. */
    LEADS(r -> weekly(r, Measure.LEADS)),
    /** Share of the hours available that was lost to changing between kinds of work. */
    SWITCHING(r -> {
        double lost = 0;
        double available = 0;
        for (QuarterResult quarter : r.quarters()) {
            for (WeekReport week : quarter.weeks()) {
                for (org.kampus.organisation.Role role : org.kampus.organisation.Role.values()) {
                    lost += week.get(RoleMeasure.HOURS_SWITCHING, role);
                    available += week.get(RoleMeasure.HOURS_AVAILABLE, role);
                }
            }
        }
        return lost / Math.max(1, available);
    }),
    /** Gross profit as a share of revenue. */
    MARGIN(r -> weekly(r, Measure.GROSS_PROFIT)
            / Math.max(1, weekly(r, Measure.REVENUE_NEW) + weekly(r, Measure.REVENUE_EXISTING))),
    /** Gross profit with key accounts as a share of revenue with them. */
    KEY_ACCOUNT_MARGIN(
            r -> weekly(r, Measure.KEY_ACCOUNT_GROSS_PROFIT) / Math.max(1, weekly(r, Measure.KEY_ACCOUNT_REVENUE))),
    /** Spread of the concessions granted to key accounts in the last quarter, standard deviation of the shares. */
    CONCESSION_SPREAD(r -> {
        double[] granted = r.quarters().getLast().accounts().stream()
                .mapToDouble(AccountProfile::concession)
                .filter(share -> share > 0)
                .toArray();
        return granted.length < 2 ? 0 : Sample.of(granted).deviation();
    }),
    /** Attacks of rivals on clients. */
    RIVAL_ATTACKS(r -> weekly(r, Measure.RIVAL_ATTACKS)),
    /** People who quit. */
    QUITS(r -> weekly(r, Measure.QUITS)),
    /** Clients won back, per client that stopped buying. */
    WON_BACK(r -> weekly(r, Measure.WON_BACK) / Math.max(1, weekly(r, Measure.WENT_DORMANT))),
    /** Paid for covering clients' needs better, thousand roubles over all quarters. */
    INVESTMENT(r -> weekly(r, Measure.INVESTMENT)),
    /** Mean bond with the person in charge at the end. */
    PERSON_BOND(r -> r.quarters().getLast().last(Measure.PERSON_BOND)),
    /** Revenue of an order, thousand roubles. */
    AVERAGE_CHECK(r -> r.quarters().stream().mapToDouble(QuarterResult::revenue).sum()
            / Math.max(1, weekly(r, Measure.ORDERS_DELIVERED))),
    /** Bond with the company at the end. */
    FIRM_BOND(r -> r.quarters().getLast().last(Measure.FIRM_BOND)),
    /** Share of people's hours that is worked. */
    LOAD(r -> r.quarters().stream()
            .mapToDouble(q -> Scorecard.of(q).load())
            .average()
            .orElseThrow()),
    /** Share of revenue from clients won more than a year ago. */
    REPEAT_REVENUE(r -> weekly(r, Measure.REVENUE_EXISTING)
            / Math.max(1, weekly(r, Measure.REVENUE_NEW) + weekly(r, Measure.REVENUE_EXISTING)));

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
