package org.kampus.workshop;

import java.util.EnumMap;
import java.util.Map;
import org.kampus.insight.Figure;
import org.kampus.organisation.Keyed;
import org.kampus.simulation.api.QuarterResult;

/** A figure of a quarter that teams are compared by. */
public enum TeamFigure implements Keyed {
    /** Profit, thousand ₽. */
    PROFIT(Figure.PROFIT),
    /** Expected discounted gross profit of the client base at the end, thousand ₽. */
    CLIENT_BASE_VALUE(Figure.CLIENT_BASE_VALUE),
    /** Share of clients kept, raised to a year, 0-1. */
    RETENTION(Figure.RETENTION),
    /** Hours worked as a share of those available, 0-1. */
    LOAD(Figure.LOAD),
    /** Revenue, thousand ₽. */
    REVENUE(Figure.REVENUE),
    /** Clients that buy, at the end. */
    ACTIVE_CLIENTS(Figure.ACTIVE_CLIENTS),
    /** Clients won for the first time. */
    NEW_CLIENTS(Figure.NEW_CLIENTS),
    /** Clients that stopped buying. */
    STOPPED_BUYING(Figure.STOPPED_BUYING),
    /** Dormant clients won back. */
    WON_BACK(Figure.WON_BACK),
    /** Weeks from order to fulfilment, median. */
    ORDER_WAIT(Figure.ORDER_WAIT_MEDIAN, "orderWait"),
    /** Share of the fulfilled orders that took longer than the client tolerates, 0-1. */
    LATE_ORDERS(Figure.LATE_ORDERS),
    /** Share of the fulfilled orders that came when promised, 0-1; NaN without orders. */
    PROMISES_KEPT(Figure.PROMISES_KEPT),
    /** Our share of active clients' purchases at the end, 0-1. */
    SHARE_OF_WALLET(Figure.SHARE_OF_WALLET),
    /** Planned contacts per active client and month. */
    TOUCHES(Figure.TOUCHES);

    private final Figure figure;
    private final String key;

    TeamFigure(Figure figure) {
        this(figure, figure.key());
    }

    /** Under a name of its own, by which it is stored. */
    TeamFigure(Figure figure, String key) {
        this.figure = figure;
        this.key = key;
    }

    /** What it is. */
    public Figure figure() {
        return figure;
    }

    /** Name in texts, files and the programming interface. */
    @Override
    public String key() {
        return key;
    }

    /** The figure of a quarter; NaN where there is none. */
    public double of(QuarterResult quarter) {
        return figure.of(quarter);
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
