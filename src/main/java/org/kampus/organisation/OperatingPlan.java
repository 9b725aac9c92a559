package org.kampus.organisation;

/**
 * All decisions of one quarter.
 *
 * @param structure who does what, and how many people
 * @param handover when and how new clients are handed over
 * @param care touches and growth hours by client class
 * @param minimumFit qualification threshold: leads whose needs we cover less are refused; share 0-1
 * @param trainingHoursPerMonth hours of training per person and month
 * @param control intensity of plan, forecast, report and CRM discipline; 0-1
 * @param openSalesLimit how many sales one seller may have open at a time; 0 = no limit
 * @param ordersShared whether orders go to whoever is free instead of to the client's owner
 * @param terms promised lead time and discount
 */
public record OperatingPlan(
        SalesStructure structure,
        HandoverRule handover,
        CareNorms care,
        double minimumFit,
        double trainingHoursPerMonth,
        double control,
        int openSalesLimit,
        boolean ordersShared,
        OfferTerms terms) {

    /** Checks the ranges; a message names the decision and its value. */
    public OperatingPlan {
        check("minimumFit", minimumFit, 0, 1);
        check("trainingHoursPerMonth", trainingHoursPerMonth, 0, 40);
        check("control", control, 0, 1);
        check("openSalesLimit", openSalesLimit, 0, 1000);
    }

    private static void check(String name, double value, double min, double max) {
        if (!(value >= min && value <= max)) {
            throw new IllegalArgumentException(
                    "%s is %s but must lie between %s and %s".formatted(name, value, min, max));
        }
    }

    /** A copy with another structure. */
    public OperatingPlan withStructure(SalesStructure value) {
        return new OperatingPlan(
                value, handover, care, minimumFit, trainingHoursPerMonth, control, openSalesLimit, ordersShared, terms);
    }

    /** A copy with another handover rule. */
    public OperatingPlan withHandover(HandoverRule value) {
        return new OperatingPlan(
                structure,
                value,
                care,
                minimumFit,
                trainingHoursPerMonth,
                control,
                openSalesLimit,
                ordersShared,
                terms);
    }

    /** A copy with other care norms. */
    public OperatingPlan withCare(CareNorms value) {
        return new OperatingPlan(
                structure,
                handover,
                value,
                minimumFit,
                trainingHoursPerMonth,
                control,
                openSalesLimit,
                ordersShared,
                terms);
    }

    /** A copy with another qualification threshold. */
    public OperatingPlan withMinimumFit(double value) {
        return new OperatingPlan(
                structure, handover, care, value, trainingHoursPerMonth, control, openSalesLimit, ordersShared, terms);
    }

    /** A copy with other training hours. */
    public OperatingPlan withTrainingHoursPerMonth(double value) {
        return new OperatingPlan(
                structure, handover, care, minimumFit, value, control, openSalesLimit, ordersShared, terms);
    }

    /** A copy with another control intensity. */
    public OperatingPlan withControl(double value) {
        return new OperatingPlan(
                structure,
                handover,
                care,
                minimumFit,
                trainingHoursPerMonth,
                value,
                openSalesLimit,
                ordersShared,
                terms);
    }

    /** A copy with another limit of open sales per seller. */
    public OperatingPlan withOpenSalesLimit(int value) {
        return new OperatingPlan(
                structure, handover, care, minimumFit, trainingHoursPerMonth, control, value, ordersShared, terms);
    }

    /** A copy in which orders are shared or belong to the client's owner. */
    public OperatingPlan withOrdersShared(boolean value) {
        return new OperatingPlan(
                structure, handover, care, minimumFit, trainingHoursPerMonth, control, openSalesLimit, value, terms);
    }

    /** A copy with other terms. */
    public OperatingPlan withTerms(OfferTerms value) {
        return new OperatingPlan(
                structure,
                handover,
                care,
                minimumFit,
                trainingHoursPerMonth,
                control,
                openSalesLimit,
                ordersShared,
                value);
    }
}
