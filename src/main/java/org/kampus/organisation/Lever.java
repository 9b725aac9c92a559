package org.kampus.organisation;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.kampus.market.ClientClass;

/**
 * A rule a player can set besides the structure board. Every lever reads and writes one value of the
 * plan as a number: a choice by its position in {@link #choices()}, a switch as 0 or 1.
 */
public enum Lever {
    HANDOVER_CONDITION(
            "handoverCondition",
            Kind.CHOICE,
            "",
            0,
            1,
            1,
            List.of("firstDeal", "afterSales"),
            p -> p.handover().condition().ordinal(),
            (p, v) -> p.withHandover(new HandoverRule(
                    HandoverRule.Condition.values()[(int) v],
                    p.handover().afterSales(),
                    p.handover().manner()))),
    HANDOVER_AFTER_SALES(
            "handoverAfterSales",
            Kind.WHOLE_NUMBER,
            "sales",
            1,
            10,
            1,
            List.of(),
            p -> p.handover().afterSales(),
            (p, v) -> p.withHandover(new HandoverRule(
                    p.handover().condition(), (int) v, p.handover().manner()))),
    HANDOVER_MANNER(
            "handoverManner",
            Kind.CHOICE,
            "",
            0,
            1,
            1,
            List.of("script", "gradual"),
            p -> p.handover().manner().ordinal(),
            (p, v) -> p.withHandover(new HandoverRule(
                    p.handover().condition(), p.handover().afterSales(), HandoverRule.Manner.values()[(int) v]))),
    TOUCHES_A(ClientClass.A, true),
    TOUCHES_B(ClientClass.B, true),
    TOUCHES_C(ClientClass.C, true),
    TOUCHES_D(ClientClass.D, true),
    GROWTH_HOURS_A(ClientClass.A, false),
    GROWTH_HOURS_B(ClientClass.B, false),
    GROWTH_HOURS_C(ClientClass.C, false),
    GROWTH_HOURS_D(ClientClass.D, false),
    MINIMUM_FIT(
            "minimumFit",
            Kind.SHARE,
            "%",
            0,
            1,
            0.05,
            List.of(),
            OperatingPlan::minimumFit,
            OperatingPlan::withMinimumFit),
    TRAINING_HOURS(
            "trainingHoursPerMonth",
            Kind.NUMBER,
            "h/person/month",
            0,
            40,
            1,
            List.of(),
            OperatingPlan::trainingHoursPerMonth,
            OperatingPlan::withTrainingHoursPerMonth),
    CONTROL("control", Kind.SHARE, "%", 0, 1, 0.1, List.of(), OperatingPlan::control, OperatingPlan::withControl),
    OPEN_SALES_LIMIT(
            "openSalesLimit",
            Kind.WHOLE_NUMBER,
            "sales/seller",
            0,
            50,
            1,
            List.of(),
            OperatingPlan::openSalesLimit,
            (p, v) -> p.withOpenSalesLimit((int) v)),
    PROMISED_LEAD_TIME(
            "promisedLeadTime",
            Kind.SHARE,
            "%",
            0.4,
            1.5,
            0.1,
            List.of(),
            p -> p.terms().promisedLeadTime(),
            (p, v) -> p.withTerms(new OfferTerms(v, p.terms().discount()))),
    DISCOUNT(
            "discount",
            Kind.SHARE,
            "%",
            0,
            0.2,
            0.01,
            List.of(),
            p -> p.terms().discount(),
            (p, v) -> p.withTerms(new OfferTerms(p.terms().promisedLeadTime(), v))),
    ORDERS_SHARED(
            "ordersShared",
            Kind.SWITCH,
            "",
            0,
            1,
            1,
            List.of("no", "yes"),
            p -> p.ordersShared() ? 1 : 0,
            (p, v) -> p.withOrdersShared(v != 0));

    /** What a lever's value is. */
    public enum Kind {
        /** Any number in steps. */
        NUMBER,
        /** A whole number. */
        WHOLE_NUMBER,
        /** A share, shown in per cent. */
        SHARE,
        /** One of several named choices. */
        CHOICE,
        /** Yes or no. */
        SWITCH
    }

    private interface Change {
        OperatingPlan apply(OperatingPlan plan, double value);
    }

    private final String key;
    private final Kind kind;
    private final String unit;
    private final double min;
    private final double max;
    private final double step;
    private final List<String> choices;
    private final ToDoubleFunction<OperatingPlan> reader;
    private final Change change;

    Lever(
            String key,
            Kind kind,
            String unit,
            double min,
            double max,
            double step,
            List<String> choices,
            ToDoubleFunction<OperatingPlan> reader,
            Change change) {
        this.key = key;
        this.kind = kind;
        this.unit = unit;
        this.min = min;
        this.max = max;
        this.step = step;
        this.choices = choices;
        this.reader = reader;
        this.change = change;
    }

    Lever(ClientClass clientClass, boolean touches) {
        this(
                (touches ? "touches" : "growthHours") + clientClass,
                Kind.NUMBER,
                touches ? "touches/client/month" : "h/client/month",
                0,
                touches ? 12 : 8,
                touches ? 0.5 : 0.1,
                List.of(),
                p -> touches ? p.care().touches(clientClass) : p.care().growthHours(clientClass),
                (p, v) -> p.withCare(
                        touches
                                ? p.care().withTouches(clientClass, v)
                                : p.care().withGrowthHours(clientClass, v)));
    }

    /** Name in messages and texts. */
    public String key() {
        return key;
    }

    /** What the value is. */
    public Kind kind() {
        return kind;
    }

    /** Unit of the value, empty for choices and switches. */
    public String unit() {
        return unit;
    }

    /** Smallest value on the desk. */
    public double min() {
        return min;
    }

    /** Largest value on the desk. */
    public double max() {
        return max;
    }

    /** Step of the desk's control. */
    public double step() {
        return step;
    }

    /** Names of the choices, in the order of their values; empty for numbers. */
    public List<String> choices() {
        return choices;
    }

    /** The lever's value in a plan. */
    public double get(OperatingPlan plan) {
        return reader.applyAsDouble(plan);
    }

    /**
     * The plan with this lever set.
     *
     * @throws IllegalArgumentException if the value is outside {@link #min()} to {@link #max()}
     */
    public OperatingPlan set(OperatingPlan plan, double value) {
        if (!(value >= min && value <= max)) {
            throw new IllegalArgumentException(
                    "%s is %s but must lie between %s and %s".formatted(key, value, min, max));
        }
        return change.apply(plan, value);
    }
}
