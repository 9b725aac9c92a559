package org.kampus.workshop;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.kampus.insight.ClientBalance;
import org.kampus.insight.KeyFigures;
import org.kampus.insight.Scorecard;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.api.QuarterResult;

/** A figure of a quarter that teams are compared by. */
public enum TeamFigure {
    /** Profit, thousand ₽. */
    PROFIT("profit", QuarterResult::profit),
    /** Expected discounted gross profit of the client base at the end, thousand ₽. */
    CLIENT_BASE_VALUE("clientBaseValue", q -> q.last(Measure.CLIENT_BASE_VALUE)),
    /** Share of clients kept, raised to a year, 0-1. */
    RETENTION("retention", QuarterResult::yearlyRetention),
    /** Hours worked as a share of those available, 0-1. */
    LOAD("load", q -> Scorecard.of(q).load()),
    /** Revenue, thousand ₽. */
    REVENUE("revenue", QuarterResult::revenue),
    /** Clients that buy, at the end. */
    ACTIVE_CLIENTS("activeClients", q -> ClientBalance.of(q).closing()),
    /** Clients won for the first time. */
    NEW_CLIENTS("newClients", q -> ClientBalance.of(q).won()),
    /** Clients that stopped buying. */
    STOPPED_BUYING("stoppedBuying", q -> ClientBalance.of(q).stopped()),
    /** Dormant clients won back. */
    WON_BACK("wonBack", q -> ClientBalance.of(q).wonBack()),
    /** Weeks from order to fulfilment, median. */
    ORDER_WAIT("orderWait", QuarterResult::orderWaitMedian),
    /** Share of the fulfilled orders that took longer than the client tolerates, 0-1. */
    LATE_ORDERS("lateOrders", q -> KeyFigures.of(q).lateShare()),
    /** Share of the fulfilled orders that came when promised, 0-1; NaN without orders. */
    PROMISES_KEPT("promisesKept", q -> KeyFigures.of(q).promisesKept()),
    /** Our share of active clients' purchases at the end, 0-1. */
    SHARE_OF_WALLET("shareOfWallet", q -> q.last(Measure.SHARE_OF_WALLET)),
    /** Planned contacts per active client and month. */
    TOUCHES("touches", q -> KeyFigures.of(q).touchesPerClientMonth());

    private final String key;
    private final ToDoubleFunction<QuarterResult> reader;

    TeamFigure(String key, ToDoubleFunction<QuarterResult> reader) {
        this.key = key;
        this.reader = reader;
    }

    /** Name in texts, files and the programming interface. */
    public String key() {
        return key;
    }

    /** The figure of a quarter; NaN where there is none. */
    public double of(QuarterResult quarter) {
        return reader.applyAsDouble(quarter);
    }

    /** All figures of a quarter. */
    public static Map<TeamFigure, Double> all(QuarterResult quarter) {
        Map<TeamFigure, Double> figures = new EnumMap<>(TeamFigure.class);
        for (TeamFigure figure : values()) {
            figures.put(figure, figure.of(quarter));
        }
        return figures;
    }
}
