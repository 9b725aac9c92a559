package org.kampus.market;

/**
 * Parameters of a sale line, with one default per sale type. Sources: "method" is the sales-structure
 * method the cases come from; "survey" a practitioners' benchmark; "assumed" a value chosen by
 * calibration.
 */
public enum LineParameter implements Parameter {
    CLIENTS_AT_START(
            "clientsAtStart",
            "clients",
            1200,
            220,
            70,
            8,
            0,
            1_000_000,
            "assumed, scaled from market counts of the method"),
    PROSPECTS("prospects", "prospects", 40_000, 6_000, 1_200, 120, 0, 100_000_000, "assumed; finite market"),
    LEADS_PER_WEEK("leadsPerWeek", "leads/week", 25, 5, 1.6, 0.35, 0, 20_000, "assumed"),
    LEAD_DISPERSION("leadDispersion", "", 4, 4, 4, 4, 0.2, 1000, "assumed; shape of the negative binomial arrival"),
    ORDERS_PER_WEEK(
            "ordersPerWeek", "orders/client/week", 0.35, 0.20, 0.035, 0.0004, 0, 5, "method: frequency by sale type"),
    ORDER_RATE_SHAPE(
            "orderRateShape",
            "",
            2,
            2,
            2,
            1,
            0.2,
            100_000,
            "Gamma shape; 0.55-1.6 on public order data, B2B more regular"),
    ORDER_VALUE(
            "orderValueThousand",
            "thousand ₽",
            30,
            150,
            2_500,
            60_000,
            0.1,
            10_000_000,
            "assumed, low to very high by sale type"),
    WALLET_SPREAD(
            "walletSpread",
            "sd of ln",
            1.2,
            1.2,
            1.0,
            0.7,
            0,
            2,
            "computed on public order data: 0.7-1.5 for a top-20 % share of 55-79 %"),
    GROSS_MARGIN("grossMargin", "share", 0.15, 0.22, 0.25, 0.20, 0.01, 0.9, "assumed; low in transactional sales"),
    HOURS_PER_ORDER(
            "hoursPerOrder",
            "h",
            0.5,
            1.6,
            30,
            200,
            0.001,
            2_000,
            "survey: 10-20 minutes for a clean order, 4-8 times that with exceptions"),
    DOCUMENT_HOURS_PER_ORDER(
            "documentHoursPerOrder", "h", 0.2, 0.4, 4, 20, 0, 200, "method: about a fifth of a manager's time"),
    SUPPORT_HOURS_PER_ORDER("supportHoursPerOrder", "h", 0, 0.5, 12, 60, 0, 500, "assumed"),
    SUPPORT_SHARE_OF_ORDERS("supportShareOfOrders", "share", 0, 0.3, 1, 1, 0, 1, "assumed"),
    QUALIFY_HOURS_PER_LEAD("qualifyHoursPerLead", "h", 0.25, 0.5, 1, 2, 0.01, 20, "survey: 15-30 minutes"),
    SALE_HOURS("saleHours", "h", 2, 10, 45, 260, 0.1, 2_000, "method: 18 steps of the first sale; hours assumed"),
    SALE_CYCLE_WEEKS("saleCycleWeeks", "weeks", 1, 5, 20, 45, 0, 200, "survey: 14-30 days to 9-24 months"),
    WIN_RATE(
            "winRate",
            "share",
            0.33,
            0.33,
            0.30,
            0.25,
            0.01,
            0.95,
            "survey: 21 % mean, 25-35 % small deals, 8-15 % strategic"),
    LEAD_HALF_LIFE_WEEKS(
            "leadHalfLifeWeeks", "weeks", 0.3, 1, 3, 12, 0.02, 100, "survey: shape of response-time studies"),
    TIMELY_SHARE(
            "timelyShare", "share", 0.55, 0.60, 0.25, 0.10, 0, 1, "assumed; share of leads ready to decide at once"),
    WAITING_TOLERANCE_WEEKS(
            "waitingToleranceWeeks", "weeks", 0.5, 1.0, 3, 8, 0.05, 52, "survey: confirmation times; assumed"),
    HOURS_PER_TOUCH("hoursPerTouch", "h", 0.25, 0.6, 1.2, 1, 0.05, 8, "assumed"),
    GROWTH_HOURS_PER_MONTH(
            "growthHoursPerMonth",
            "h/client/month",
            0.15,
            1.0,
            2.0,
            0.15,
            0.01,
            20,
            "survey; reference effort of the share-of-wallet response"),
    WALLET_SHARE_MIN("walletShareMin", "share", 0.35, 0.25, 0.20, 0.9, 0, 1, "assumed"),
    WALLET_SHARE_MAX("walletShareMax", "share", 0.70, 0.85, 0.80, 1, 0, 1, "method: ceiling 1"),
    BASE_HAZARD(
            "baseHazardPerWeek",
            "1/week",
            0.0022,
            0.0015,
            0.0010,
            0.0012,
            0,
            0.1,
            "calibrated to sector churn of 8-19 % a year"),
    BOND_PER_SALE_HOUR(
            "bondPerSaleHour",
            "1/h",
            0.03,
            0.035,
            0.02,
            0.012,
            0,
            0.2,
            "calibrated: bond at the first deal about .06 / .4 / .7 / .9"),
    HANDOVER_HOURS_SCRIPT("handoverHoursScript", "h", 0.1, 0.3, 0.5, 1, 0, 20, "assumed"),
    HANDOVER_HOURS_GRADUAL(
            "handoverHoursGradual", "h", 2, 4, 14, 30, 0, 200, "method: joint work in the last phases; hours assumed"),
    STAGE_A(
            "stageA",
            "share",
            0.2,
            0.2,
            0.2,
            0.2,
            0,
            1,
            "18 steps of the method: 1-3; share of the hours of the first sale"),
    STAGE_B("stageB", "share", 0.2, 0.2, 0.2, 0.2, 0, 1, "18 steps: 4-6; share of the hours of the first sale"),
    STAGE_C("stageC", "share", 0.25, 0.25, 0.25, 0.25, 0, 1, "18 steps: 7-9; share of the hours of the first sale"),
    STAGE_D("stageD", "share", 0.2, 0.2, 0.2, 0.2, 0, 1, "18 steps: 10-12; share of the hours of the first sale"),
    STAGE_E("stageE", "share", 0.15, 0.15, 0.15, 0.15, 0, 1, "18 steps: 13-15; share of the hours of the first sale"),
    PROJECTS_PER_MAIN_CLIENT(
            "projectsPerMainClient",
            "orders/client/week",
            0,
            0,
            0,
            0,
            0,
            5,
            "scenario; orders of this second line that come from clients of the main line"),
    PRICE_SENSITIVITY(
            "priceSensitivity",
            "",
            1.6,
            1.0,
            0.7,
            0.25,
            0,
            5,
            "method: transactional clients are kept by price and terms, strategic ones are not; sizes assumed"),
    COMFORTABLE_CONTACTS(
            "comfortableContactsPerMonth",
            "contacts/client/month",
            3,
            6,
            8,
            8,
            0.1,
            100,
            "assumed; contacts on our initiative beyond which a client tires"),
    LEAD_PRICE(
            "leadPriceThousand",
            "thousand ₽",
            1,
            6,
            25,
            120,
            0,
            100_000,
            "survey: a lead costs the more the dearer the sale; sizes assumed"),
    PROJECT_COMPANION_SHARE(
            "projectCompanionShare",
            "share",
            0.1,
            0.1,
            0.1,
            0.05,
            0,
            1,
            "method: the account manager takes part in the talks of a project; hours assumed"),
    WEB_SHOP_USERS(
            "webShopUsers",
            "share",
            0.5,
            0.15,
            0,
            0,
            0,
            1,
            "assumed; share of clients whose people order by themselves: the simpler the goods, the more"),
    NEXT_NEED_HOURS(
            "nextNeedHours", "h", 0.1, 0.3, 0.8, 2, 0, 20, "method: the timeliness of repeat sales; hours assumed"),
    UPSELL_VALUE(
            "upsellValue",
            "share",
            0.08,
            0.05,
            0,
            0,
            0,
            1,
            "method: a desk that offers more raises the average check; size assumed, nothing where orders are projects"),
    UPSELL_HOURS("upsellHours", "share", 0.2, 0.15, 0, 0, 0, 2, "assumed; a few minutes of talk beside the order"),
    REFERENCE_HOURS(
            "referenceHours",
            "h",
            0.3,
            2,
            6,
            16,
            0,
            200,
            "18 steps of the method: 17 and 18, to prove the effect and to get a reference; hours assumed");

    private final Facts facts;
    private final double[] defaults;

    LineParameter(
            String key,
            String unit,
            double transactional,
            double mixed,
            double consultative,
            double strategic,
            double min,
            double max,
            String source) {
        this.facts = new Facts(key, unit, min, max, source);
        this.defaults = new double[] {transactional, mixed, consultative, strategic};
    }

    /** The default for a sale type, in this parameter's unit. */
    public double defaultFor(SaleType type) {
        return defaults[type.ordinal()];
    }

    /** All defaults of a sale type. */
    public static ParameterSet<LineParameter> defaults(SaleType type) {
        return ParameterSet.of(LineParameter.class, p -> p.defaultFor(type));
    }

    @Override
    public Facts facts() {
        return facts;
    }
}
