package org.kampus.organisation;

import java.util.function.Consumer;

/**
 * All decisions of one quarter.
 *
 * @param structure who does what, and how many people
 * @param handover when and how new clients are handed over
 * @param care touches and growth hours by client class
 * @param minimumFit qualification threshold: leads whose needs we cover less are refused; share 0-1
 * @param leadsBought leads that are paid for beside those that come by themselves, as a share of them; 0-2
 * @param trainingHoursPerMonth hours of training per person and month
 * @param control intensity of plan, forecast, report and CRM discipline; 0-1
 * @param openSalesLimit how many sales one seller may have open at a time; 0 = no limit
 * @param ordersShared whether orders go to whoever is free instead of to the client's owner
 * @param webShop whether clients may order in a shop on the web, where nobody keys anything in
 * @param timeStudy whether a time study of the quarter is paid for, so that real hours are seen instead of reported ones
 * @param terms what sellers offer besides the product
 * @param base how the client base is divided, and whose tasks go first
 * @param initiatives what people do of themselves for clients who already buy
 * @param support where experts sit and whose work goes first with them
 * @param orders which orders the plant takes on, and in which order
 * @param valueChain investment into covering needs better
 * @param keyAccounts key accounts: how many, how chosen, how worked with
 */
public record OperatingPlan(
        SalesStructure structure,
        HandoverRule handover,
        CareNorms care,
        double minimumFit,
        double leadsBought,
        double trainingHoursPerMonth,
        double control,
        int openSalesLimit,
        boolean ordersShared,
        boolean webShop,
        boolean timeStudy,
        OfferTerms terms,
        ClientBasePolicy base,
        Initiatives initiatives,
        SupportPolicy support,
        OrderAcceptance orders,
        ValueChain valueChain,
        KeyAccountProgramme keyAccounts) {

    /** Checks the ranges; a message names the decision and its value. */
    public OperatingPlan {
        Ranges.check("minimumFit", minimumFit, 0, 1);
        Ranges.check("leadsBought", leadsBought, 0, 2);
        Ranges.check("trainingHoursPerMonth", trainingHoursPerMonth, 0, 40);
        Ranges.check("control", control, 0, 1);
        Ranges.check("openSalesLimit", openSalesLimit, 0, 1000);
    }

    /** A structure with the documented default for every other decision. */
    public static OperatingPlan of(SalesStructure structure) {
        return new OperatingPlan(
                structure,
                HandoverRule.STANDARD,
                CareNorms.uniform(0, 0),
                0,
                0,
                0,
                0.5,
                0,
                false,
                false,
                false,
                OfferTerms.STANDARD,
                ClientBasePolicy.STANDARD,
                Initiatives.NONE,
                SupportPolicy.STANDARD,
                OrderAcceptance.STANDARD,
                ValueChain.STANDARD,
                KeyAccountProgramme.NONE);
    }

    /** A copy with another structure. */
    public OperatingPlan withStructure(SalesStructure value) {
        return copy(d -> d.structure = value);
    }

    /** A copy with another handover rule. */
    public OperatingPlan withHandover(HandoverRule value) {
        return copy(d -> d.handover = value);
    }

    /** A copy with another care norms. */
    public OperatingPlan withCare(CareNorms value) {
        return copy(d -> d.care = value);
    }

    /** A copy with another qualification threshold. */
    public OperatingPlan withMinimumFit(double value) {
        return copy(d -> d.minimumFit = value);
    }

    /** A copy with another share of leads that are paid for. */
    public OperatingPlan withLeadsBought(double value) {
        return copy(d -> d.leadsBought = value);
    }

    /** A copy with another number of training hours. */
    public OperatingPlan withTrainingHoursPerMonth(double value) {
        return copy(d -> d.trainingHoursPerMonth = value);
    }

    /** A copy with another control intensity. */
    public OperatingPlan withControl(double value) {
        return copy(d -> d.control = value);
    }

    /** A copy with another limit of open sales per seller. */
    public OperatingPlan withOpenSalesLimit(int value) {
        return copy(d -> d.openSalesLimit = value);
    }

    /** A copy with another way of sharing orders. */
    public OperatingPlan withOrdersShared(boolean value) {
        return copy(d -> d.ordersShared = value);
    }

    /** A copy with a shop on the web, or without. */
    public OperatingPlan withWebShop(boolean value) {
        return copy(d -> d.webShop = value);
    }

    /** A copy with another decision on the time study. */
    public OperatingPlan withTimeStudy(boolean value) {
        return copy(d -> d.timeStudy = value);
    }

    /** A copy with another terms. */
    public OperatingPlan withTerms(OfferTerms value) {
        return copy(d -> d.terms = value);
    }

    /** A copy with another policy of the client base. */
    public OperatingPlan withBase(ClientBasePolicy value) {
        return copy(d -> d.base = value);
    }

    /** A copy with other initiatives. */
    public OperatingPlan withInitiatives(Initiatives value) {
        return copy(d -> d.initiatives = value);
    }

    /** A copy with another support policy. */
    public OperatingPlan withSupport(SupportPolicy value) {
        return copy(d -> d.support = value);
    }

    /** A copy with another order acceptance. */
    public OperatingPlan withOrders(OrderAcceptance value) {
        return copy(d -> d.orders = value);
    }

    /** A copy with another value chain. */
    public OperatingPlan withValueChain(ValueChain value) {
        return copy(d -> d.valueChain = value);
    }

    /** A copy with another key account programme. */
    public OperatingPlan withKeyAccounts(KeyAccountProgramme value) {
        return copy(d -> d.keyAccounts = value);
    }

    private OperatingPlan copy(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.plan();
    }

    /** A plan in the making: records cannot copy themselves with one component changed. */
    private static final class Draft {

        private SalesStructure structure;
        private HandoverRule handover;
        private CareNorms care;
        private double minimumFit;
        private double leadsBought;
        private double trainingHoursPerMonth;
        private double control;
        private int openSalesLimit;
        private boolean ordersShared;
        private boolean webShop;
        private boolean timeStudy;
        private OfferTerms terms;
        private ClientBasePolicy base;
        private Initiatives initiatives;
        private SupportPolicy support;
        private OrderAcceptance orders;
        private ValueChain valueChain;
        private KeyAccountProgramme keyAccounts;

        Draft(OperatingPlan plan) {
            this.structure = plan.structure;
            this.handover = plan.handover;
            this.care = plan.care;
            this.minimumFit = plan.minimumFit;
            this.leadsBought = plan.leadsBought;
            this.trainingHoursPerMonth = plan.trainingHoursPerMonth;
            this.control = plan.control;
            this.openSalesLimit = plan.openSalesLimit;
            this.ordersShared = plan.ordersShared;
            this.webShop = plan.webShop;
            this.timeStudy = plan.timeStudy;
            this.terms = plan.terms;
            this.base = plan.base;
            this.initiatives = plan.initiatives;
            this.support = plan.support;
            this.orders = plan.orders;
            this.valueChain = plan.valueChain;
            this.keyAccounts = plan.keyAccounts;
        }

        OperatingPlan plan() {
            return new OperatingPlan(
                    structure,
                    handover,
                    care,
                    minimumFit,
                    leadsBought,
                    trainingHoursPerMonth,
                    control,
                    openSalesLimit,
                    ordersShared,
                    webShop,
                    timeStudy,
                    terms,
                    base,
                    initiatives,
                    support,
                    orders,
                    valueChain,
                    keyAccounts);
        }
    }
}
