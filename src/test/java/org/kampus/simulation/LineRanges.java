package org.kampus.simulation;

import java.util.Map;
import org.kampus.market.LineParameter;
import org.kampus.market.SaleType;

/**
 * Ranges in which companies of a sale type lie, by the table of presets in the description of the model (surveys and the
 * method; sources stand with the parameters): low and high end for transactional, mixed, consultative and strategic sales.
 */
public final class LineRanges {

    private static final Map<LineParameter, double[][]> RANGES = Map.ofEntries(
            Map.entry(LineParameter.CLIENTS_AT_START, new double[][] {{300, 1500}, {20, 400}, {15, 160}, {3, 24}}),
            Map.entry(LineParameter.LEADS_PER_WEEK, new double[][] {{5, 60}, {0.5, 16}, {0.3, 5}, {0.1, 1}}),
            Map.entry(
                    LineParameter.ORDERS_PER_WEEK,
                    new double[][] {{0.23, 0.7}, {0.115, 0.35}, {0.01, 0.08}, {0.0002, 0.002}}),
            Map.entry(LineParameter.ORDER_VALUE, new double[][] {{10, 80}, {60, 400}, {800, 6_000}, {20_000, 200_000}}),
            Map.entry(LineParameter.GROSS_MARGIN, new double[][] {{0.1, 0.25}, {0.15, 0.35}, {0.2, 0.4}, {0.15, 0.4}}),
            Map.entry(LineParameter.HOURS_PER_ORDER, new double[][] {{0.3, 0.8}, {0.7, 4}, {12, 70}, {100, 600}}),
            Map.entry(LineParameter.DOCUMENT_HOURS_PER_ORDER, new double[][] {{0.1, 0.4}, {0.2, 1}, {2, 10}, {8, 60}}),
            Map.entry(LineParameter.SUPPORT_HOURS_PER_ORDER, new double[][] {{0, 0}, {0.2, 2}, {4, 30}, {20, 150}}),
            Map.entry(LineParameter.QUALIFY_HOURS_PER_LEAD, new double[][] {{0.1, 0.5}, {0.2, 1}, {0.5, 2}, {1, 6}}),
            Map.entry(LineParameter.SALE_HOURS, new double[][] {{0.7, 5}, {6, 30}, {25, 120}, {120, 600}}),
            Map.entry(LineParameter.SALE_CYCLE_WEEKS, new double[][] {{0.3, 3}, {2, 10}, {10, 40}, {26, 80}}),
            Map.entry(LineParameter.WIN_RATE, new double[][] {{0.18, 0.6}, {0.18, 0.5}, {0.15, 0.5}, {0.1, 0.4}}),
            Map.entry(LineParameter.WAITING_TOLERANCE_WEEKS, new double[][] {{0.25, 1}, {0.5, 2}, {1.5, 6}, {4, 16}}),
            Map.entry(
                    LineParameter.BASE_HAZARD,
                    new double[][] {{0.0012, 0.004}, {0.0008, 0.0025}, {0.0005, 0.002}, {0.0006, 0.002}}),
            Map.entry(LineParameter.WALLET_SPREAD, new double[][] {{0.7, 1.5}, {0.7, 1.5}, {0.7, 1.4}, {0.5, 1}}));

    private LineRanges() {}

    /** Parameters with a range. */
    public static Iterable<LineParameter> parameters() {
        return RANGES.keySet().stream().sorted().toList();
    }

    /** Low and high end of a parameter; its default twice if it has no range. */
    public static double[] of(LineParameter parameter, SaleType type) {
        double[][] ranges = RANGES.get(parameter);
        double usual = parameter.defaultFor(type);
        return ranges == null ? new double[] {usual, usual} : ranges[type.ordinal()].clone();
    }
}
