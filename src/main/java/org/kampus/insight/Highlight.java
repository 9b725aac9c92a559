package org.kampus.insight;

import java.util.List;
import java.util.Optional;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.simulation.api.DepartureCause;

/**
 * Something that stands out in a quarter, with the figures that show it. It states what was measured,
 * not what caused it; only {@link Kind#STOPPED_BY_CAUSE} names causes, as the engine recorded them.
 *
 * @param kind what stands out
 * @param tone whether that is welcome
 * @param role the role concerned, if any
 * @param function the function concerned, if any
 * @param cause the cause concerned, if any
 * @param figures the evidence, in the order the kind gives
 * @param weight how far beyond the remarkable, see {@link QuarterHighlights}; 1 is just remarkable
 */
public record Highlight(
        Kind kind,
        Tone tone,
        Optional<Role> role,
        Optional<SalesFunction> function,
        Optional<DepartureCause> cause,
        List<Double> figures,
        double weight) {

    /** Whether a highlight is welcome. */
    public enum Tone {
        GOOD,
        BAD,
        NEUTRAL
    }

    /** Highlights of one theme are not shown side by side. */
    public enum Theme {
        STOPPED,
        PEOPLE,
        WORK,
        ORDERS,
        CARE,
        MONEY,
        RETENTION
    }

    /** What can stand out. Money is in thousand ₽, shares go from 0 to 1. */
    public enum Kind {
        /**
         * What clients that stopped buying had ordered in the year before, as far as this cause bears it; clients with it
         * as the main cause that could be influenced, clients that stopped; what all of them had ordered, and as far as
         * their own reasons bear it.
         */
        STOPPED_BY_CAUSE(Theme.STOPPED),
        /** Hours asked as a share of hours available: now, last quarter. */
        ROLE_OVERLOADED(Theme.PEOPLE),
        /** Hours used as a share of hours available: now, last quarter. */
        ROLE_IDLE(Theme.PEOPLE),
        /**
         * People who resigned, people employed at the end, clients they had in charge, what those had ordered in the year
         * before, and how many of them stopped buying at once.
         */
        PEOPLE_QUIT(Theme.PEOPLE),
        /** Tasks waiting at the end, at the start, weeks of work they are at the present pace. */
        QUEUE_GREW(Theme.WORK),
        /** Hours a week the role spends on the function: now, last quarter. */
        WORK_MOVED(Theme.WORK),
        /** Median weeks from order to fulfilment: now, last quarter; late share: now, last quarter. */
        ORDER_WAIT_CHANGED(Theme.ORDERS),
        /** Touches per client and month: now, last quarter. */
        TOUCHES_CHANGED(Theme.CARE),
        /** Share of wallet: now, last quarter. */
        WALLET_CHANGED(Theme.CARE),
        /** Profit of the quarter: now, last quarter. */
        PROFIT_CHANGED(Theme.MONEY),
        /** Value of the client base: now, last quarter. */
        BASE_VALUE_CHANGED(Theme.MONEY),
        /** Yearly retention: now, last quarter; clients kept of those of the start: now; last quarter. */
        RETENTION_CHANGED(Theme.RETENTION),
        /** Clients that broke off at a handover, handovers. */
        HANDOVER_BREAK_OFFS(Theme.STOPPED);

        private final Theme theme;

        Kind(Theme theme) {
            this.theme = theme;
        }

        /** What it is about. */
        public Theme theme() {
            return theme;
        }
    }

    /** Copies the figures. */
    public Highlight {
        figures = List.copyOf(figures);
    }
}
