package org.kampus.market;

/** Parameters of how clients behave: bonds, satisfaction, churn, growth, win-back, rivals. */
public enum ClientParameter implements Parameter {
    PERSON_BOND_DECAY(
            "personBondDecay",
            "1/week",
            0.02,
            0,
            0.2,
            "assumed within .005-.05; relationships drift without 2-8 h a month"),
    FIRM_BOND_DECAY("firmBondDecay", "1/week", 0.008, 0, 0.1, "assumed within .002-.02"),
    BOND_PER_TOUCH("bondPerTouch", "", 0.10, 0, 1, "calibrated within .03-.25"),
    FIRM_BOND_PER_CONTACT("firmBondPerContact", "", 0.035, 0, 1, "calibrated within .01-.1"),
    ORDER_AS_CONTACT("orderAsContact", "touches", 0.6, 0, 2, "method: frequency of fulfilment binds"),
    ORDER_BINDS_PERSON(
            "orderBindsPerson",
            "share",
            0.8,
            0,
            1,
            "method: whoever is the only contact owns the relationship; size assumed"),
    PERSON_BOND_EFFECT(
            "personBondEffect",
            "",
            1.6,
            0,
            5,
            "calibrated to the sales lost when a representative leaves (Shi et al. 2017)"),
    BOND_REFERENCE("bondReference", "", 0.5, 0, 1, "assumed; bond that neither keeps a client nor loosens it"),
    FIRM_BOND_EFFECT("firmBondEffect", "", 1.4, 0, 5, "calibrated; Palmatier et al. 2006"),
    SATISFACTION_EFFECT(
            "satisfactionEffect", "", 3.0, 0, 10, "Bolton et al. 2006; nonlinear satisfaction-retention link"),
    SATISFACTION_REFERENCE("satisfactionReference", "", 0.8, 0, 1, "assumed within .7-.9"),
    MISFIT_EFFECT("misfitEffect", "", 1.2, 0, 5, "Richards & Jones 2009; size assumed"),
    BREADTH_EFFECT("breadthEffect", "", 0.8, 0, 3, "method: barriers; size assumed"),
    ATTACK_EFFECT("attackEffect", "", 0.5, 0, 3, "method: the rival's active manager; size assumed"),
    ATTACKS_PER_YEAR("attacksPerYear", "attacks/client/year", 1.2, 0, 52, "assumed"),
    ATTACK_EXPOSURE("attackExposure", "", 1.5, 1, 3, "assumed; a bond of one half meets the usual number of attacks"),
    ATTACK_MEMORY_WEEKS("attackMemoryWeeks", "weeks", 6, 1, 52, "assumed; how long a rival's offer tempts"),
    ATTACK_EROSION(
            "attackErosion",
            "share of wallet",
            0.02,
            0,
            0.2,
            "method: the rival wins the first deal, then the client; size assumed"),
    SATISFACTION_LEARNING(
            "satisfactionLearning", "", 0.15, 0.01, 1, "Bolton et al. 2006: recent experience weighs most"),
    SATISFACTION_ASYMMETRY(
            "satisfactionAsymmetry", "", 1.5, 1, 5, "negative experience weighs more (Bolton et al. 2006)"),
    FIRST_IMPRESSION(
            "firstImpression",
            "",
            2.0,
            0,
            3,
            "assumed; how much more a newcomer learns from an experience, shared by the number of orders"),
    HANDOVER_KEPT_SCRIPT("handoverKeptScript", "share of bond", 0.15, 0, 1, "calibrated within 0-.4"),
    HANDOVER_KEPT_GRADUAL("handoverKeptGradual", "share of bond", 0.70, 0, 1, "calibrated within .5-.9"),
    HANDOVER_KEPT_QUIT(
            "handoverKeptQuit", "share of bond", 0.10, 0, 1, "calibrated to 13-18 % of sales lost (Shi et al. 2017)"),
    HANDOVER_KEPT_DOSSIER(
            "handoverKeptDossier",
            "share of bond",
            0.20,
            0,
            1,
            "survey: a CRM note carries about a fifth of the context"),
    HANDOVER_IRRITATION("handoverIrritation", "", 0.35, 0, 1, "method: sudden replacement irritates; size assumed"),
    HANDOVER_BREAK_OFF("handoverBreakOff", "", 0.32, 0, 2, "method: up to break-off; .15-.25 assumed"),
    FRESH_EYES("freshEyes", "", 0.10, 0, 1, "Schmitz et al. 2020: disruption can help resale"),
    FRESH_EYES_WEEKS("freshEyesWeeks", "weeks", 26, 1, 104, "Schmitz et al. 2020; length assumed"),
    GROWTH_EXPONENT(
            "growthExponent", "", 1.3, 0.5, 3, "ADBUDG (Little 1970); selling elasticity .34 (Albers et al. 2010)"),
    GROWTH_HALF_POINT("growthHalfPoint", "", 0.8, 0.1, 5, "ADBUDG half point, assumed within .3-2"),
    GROWTH_ADJUSTMENT("growthAdjustmentPerWeek", "1/week", 0.04, 0.001, 0.5, "assumed within .01-.08"),
    BREADTH_PER_HOUR("breadthPerHour", "1/h", 0.3, 0, 1, "assumed; categories won by an hour of range-extension work"),
    BREADTH_DECAY(
            "breadthDecay",
            "1/week",
            0.004,
            0,
            0.1,
            "assumed; a fifth of what a client takes falls out of its range within a year"),
    BREADTH_WALLET_WEIGHT(
            "breadthWalletWeight", "", 0.60, 0, 1, "assumed; part of the wallet only reachable with the full range"),
    FIT_NORM("fitNorm", "share", 0.75, 0.3, 1, "method: about 75 % of needs covered"),
    BASE_FIT_ALPHA("baseFitAlpha", "", 5, 0.2, 1000, "assumed; Beta distribution, mean .74"),
    BASE_FIT_BETA("baseFitBeta", "", 1.8, 0.2, 1000, "assumed"),
    LEAD_FIT_ALPHA("leadFitAlpha", "", 3, 0.2, 1000, "assumed; Beta distribution, mean .65"),
    LEAD_FIT_BETA("leadFitBeta", "", 1.6, 0.2, 1000, "assumed"),
    MISFIT_HOURS("misfitHours", "", 1.5, 0, 10, "case of the custom sensors; within .5-4"),
    MISFIT_ERRORS("misfitErrors", "", 2, 0, 10, "case of the custom sensors; within .5-4"),
    MISFIT_CONCESSION(
            "misfitConcession",
            "share of margin",
            0.5,
            0,
            3,
            "method: paying for the mismatch at every deal; size assumed"),
    MISFIT_WALLET(
            "misfitWallet",
            "share",
            0.5,
            0,
            1,
            "assumed; a client we do not fit at all can still buy half of its range from us"),
    REACTIVATION_CEILING(
            "reactivationCeiling",
            "share",
            0.60,
            0,
            1,
            "method: from 60 %; literature 20-40 % (Griffin & Lowenstein 2001)"),
    REACTIVATION_BASE("reactivationBase", "", 0.45, 0, 1, "Kumar et al. 2015: sign; size assumed"),
    REACTIVATION_PERSON_BOND(
            "reactivationPersonBond", "", 0.35, 0, 1, "Kumar et al. 2015: stronger first relationship; size assumed"),
    REACTIVATION_FIRM_BOND(
            "reactivationFirmBond", "", 0.35, 0, 1, "Kumar et al. 2015: stronger first relationship; size assumed"),
    REACTIVATION_OUR_FAULT("reactivationOurFault", "", 0.4, 0, 1, "Kumar et al. 2015: service leavers return less"),
    REACTIVATION_HALF_LIFE_WEEKS("reactivationHalfLifeWeeks", "weeks", 26, 1, 200, "assumed within 8-52"),
    REACTIVATION_HOURS("reactivationHours", "h", 1.0, 0.1, 40, "assumed within 1-8"),
    WON_BACK_SATISFACTION(
            "wonBackSatisfaction", "", 0.85, 0, 1, "assumed; whoever comes back was asked why it left, and heard"),
    REACTIVATION_PAUSE_WEEKS("reactivationPauseWeeks", "weeks", 8, 1, 104, "assumed; time between two attempts"),
    WRITTEN_OFF_AFTER_WEEKS(
            "writtenOffAfterWeeks", "weeks", 39, 4, 520, "assumed; a dormant client is written off after this time"),
    DECISION_WAIT_WEEKS("decisionWaitWeeks", "weeks", 30, 1, 300, "method: budgets may take years; mean assumed"),
    SALE_IDLE_LOSS(
            "saleIdleLoss", "1/week", 0.02, 0, 1, "assumed; growth of the loss hazard with each week without work"),
    GROWTH_DRIFT("growthDriftPerYear", "1/year", 0.0, -0.5, 0.5, "scenario; clients' own growth"),
    LARGEST_GROWTH(
            "largestGrowth",
            "",
            20,
            1,
            1000,
            "assumed; far beyond what a game sees, so that no client outgrows the market"),
    WIN_SKILL_EFFECT("winSkillEffect", "", 1.5, 0, 5, "assumed; log odds of winning per unit of the seller's skill"),
    WIN_FIT_EFFECT("winFitEffect", "", 2.0, 0, 10, "Richards & Jones 2009: sign; size assumed"),
    WIN_BOND_EFFECT("winBondEffect", "", 0.5, 0, 5, "assumed; log odds of winning per unit of bond"),
    WIN_PROMISE_EFFECT(
            "winPromiseEffect", "", 1.0, 0, 5, "method: the seller who over-promises sells once; size assumed"),
    WIN_DISCOUNT_EFFECT("winDiscountEffect", "", 6.0, 0, 20, "assumed; log odds of winning per unit of discount"),
    SOLUTION_DELAY_EFFECT(
            "solutionDelayEffect", "1/tolerance", 0.12, 0, 1, "survey of confirmation times; within .03-.4"),
    NEW_CLIENT_FIRM_BOND("newClientFirmBond", "", 0.05, 0, 1, "assumed"),
    NEW_CLIENT_SATISFACTION("newClientSatisfaction", "", 0.75, 0, 1, "assumed"),
    NEW_CLIENT_BREADTH("newClientBreadth", "", 0.2, 0, 1, "assumed"),
    BREADTH_REFERENCE("breadthReference", "", 0.4, 0, 1, "assumed; breadth that neither binds nor loosens"),
    TRIAL_HAZARD(
            "trialHazardPerGap",
            "1/order gap",
            0.09,
            0,
            2.5,
            "calibrated to .67-.80 second orders within a year; public order data 61-74 %"),
    NOTICE_GAPS(
            "noticeGaps", "order gaps", 2.5, 1, 20, "assumed; silence after which a client counts as dormant to us"),
    NOTICE_WEEKS("noticeWeeks", "weeks", 26, 1, 208, "assumed; half a year of silence is noticed with any client"),
    ORDER_SIZE_VARIATION("orderSizeVariation", "cv", 0.4, 0, 2, "assumed; spread of one client's order values"),
    BASE_BOND("baseBond", "", 0.5, 0, 1, "assumed; mean bond of the clients a company starts with"),
    BASE_BOND_SPREAD("baseBondSpread", "", 0.4, 0, 1, "assumed; width of the spread of those bonds"),
    BASE_BREADTH_MIN("baseBreadthMin", "", 0.2, 0, 1, "assumed; narrowest assortment at the start"),
    BASE_BREADTH_MAX("baseBreadthMax", "", 0.6, 0, 1, "assumed; widest assortment at the start"),
    BASE_DOSSIER("baseDossier", "", 0.4, 0, 1, "assumed; completeness of the dossiers at the start"),
    BASE_WEEKS_MIN("baseWeeksMin", "weeks", 30, 0, 1040, "assumed; shortest acquaintance at the start"),
    BASE_WEEKS_MAX("baseWeeksMax", "weeks", 260, 0, 1040, "assumed; five years"),
    BASE_SHARE_MAX(
            "baseShareMax",
            "share",
            0.5,
            0,
            1,
            "assumed; a company starts with much of its clients' purchases still to win"),
    FAILURE_QUALITY("failureQuality", "", 0.1, 0, 1, "assumed; satisfaction with an experience of total failure"),
    WIN_SKILL_REFERENCE(
            "winSkillReference", "", 0.9, 0, 2, "assumed; skill at which the chance of winning is that of the line"),
    WIN_BOND_REFERENCE(
            "winBondReference", "", 0.4, 0, 1, "assumed; bond at which the chance of winning is that of the line"),
    NO_EXPERT_WAIT("noExpertWait", "tolerances", 10, 0, 20, "assumed; what selling without any solution counts like"),
    PUSH_IRRITATION("pushIrritation", "", 0.6, 0, 2, "case of the overstocked client; size assumed"),
    PUSH_ON_TRUST(
            "pushOnTrust",
            "share",
            1,
            0,
            1,
            "assumed; goods shipped beyond demand are no sale yet (channel stuffing: Lai et al. 2011)"),
    PUSH_HOURS(
            "pushHours",
            "share",
            1,
            0,
            3,
            "assumed; an order's worth that was not asked for is work like one that was"),
    REPUTATION_INERTIA("reputationInertiaPerWeek", "1/week", 0.02, 0, 0.5, "assumed within .005-.05"),
    REPUTATION_REFERENCE(
            "reputationReference", "", 0.72, 0, 1, "assumed; mean satisfaction of clients that makes no talk"),
    REPUTATION_REACH(
            "reputationReach", "", 1.0, 0, 20, "assumed; how far satisfaction beside the reference moves reputation"),
    REPUTATION_LEADS("reputationLeads", "", 0.4, 0, 3, "Katz and Lazarsfeld 1955; size assumed"),
    REPUTATION_WIN("reputationWin", "", 0.4, 0, 3, "assumed; log odds of winning per unit of reputation"),
    REPUTATION_LEAVING("reputationLeaving", "", 0.6, 0, 5, "assumed; log hazard of leaving per unit of bad reputation"),
    SNUBBED_WEIGHT(
            "snubbedWeight",
            "clients",
            13,
            0,
            500,
            "assumed; a prospect whom nobody answered tells it for a quarter, as loudly as a client"),
    GROWTH_SPREAD("growthSpreadPerYear", "1/year", 0.0, 0, 1, "scenario; spread of clients' own growth"),
    INTEGRATION_EFFECT(
            "integrationEffect", "", 0.8, 0, 3, "method: a path made for the client is hard to leave; within 0-2"),
    INTEGRATION_PER_HOUR("integrationPerHour", "1/h", 0.03, 0, 1, "assumed; how fast common processes grow"),
    INTEGRATION_DECAY("integrationDecay", "1/week", 0.004, 0, 0.1, "assumed"),
    ANTICIPATION_PER_HOUR(
            "anticipationPerHour", "1/h", 0.04, 0, 1, "assumed; how fast we learn what a client will need"),
    ANTICIPATION_DECAY("anticipationDecay", "1/week", 0.01, 0, 0.2, "assumed"),
    ANTICIPATION_EFFECT(
            "anticipationEffect",
            "share of value",
            0.10,
            0,
            1,
            "method: anticipated needs raise the average deal; size assumed"),
    CONCESSION_EXPECTED(
            "concessionExpected", "share of price", 0.03, 0, 0.3, "assumed; what a key account expects to be granted"),
    DEAL_LOSS(
            "dealLoss",
            "",
            8,
            0,
            100,
            "method: the decision of a client below the norm is bought at each deal; size assumed"),
    CONCESSION_EFFECT(
            "concessionEffect",
            "",
            6.0,
            0,
            50,
            "assumed; log hazard of leaving per unit of price below or above what was expected"),
    NEED_CONCENTRATION(
            "needConcentration",
            "",
            2.0,
            0.1,
            100,
            "assumed; shape of the weights of needs: small = clients want one thing"),
    DISTANCE_EFFECT(
            "distanceEffect", "", 0.4, 0, 2, "assumed; how much longer a touch takes at the far end of the region"),
    CULTURE_EFFECT(
            "cultureEffect", "", 0.5, 0, 2, "assumed; how much faster bonds grow where people take to each other"),
    PAYMENT_WEEKS("paymentWeeks", "weeks", 4, 0, 52, "usual terms; clients pay between at once and twice as late"),
    BAD_DEBT("badDebt", "share of value", 0.004, 0, 0.1, "assumed; loss on invoices of clients of middling solvency"),
    INFLUENCE_SPREAD("influenceSpread", "", 1.5, 0, 5, "assumed; how far the words of clients differ in reach"),
    REFUSAL_QUALITY(
            "refusalQuality", "share", 0.5, 0, 1, "assumed; how a regular client finds an order refused as too big"),
    LASTING_DISSATISFACTION(
            "lastingDissatisfaction",
            "",
            0.5,
            0,
            1,
            "assumed; satisfaction below which difficulties with a client are plain"),
    PAPERS_BOND_LOSS(
            "papersBondLoss",
            "1/week",
            0.02,
            0,
            0.5,
            "assumed; how fast overdue papers wear the bond with the company"),
    PAPERS_WEIGHT("papersWeight", "", 0.4, 0, 3, "assumed; how a week without papers counts beside a whole order"),
    PAPERS_STOP_WEEKS(
            "papersStopWeeks", "weeks", 13, 1, 520, "assumed; a quarter without papers, and nobody orders any more"),
    GRUDGE(
            "grudge",
            "share",
            0.5,
            0,
            1,
            "assumed; part of the bond with the company lost for good by a repair never done"),
    UNADVISED_HOURS("unadvisedHours", "share", 0.25, 0, 3, "assumed; extra work on an order nobody gave advice on"),
    UNADVISED_ERRORS("unadvisedErrors", "share", 0.40, 0, 1, "assumed; errors added to orders nobody gave advice on"),
    UNADVISED_RETURNS(
            "unadvisedReturns", "share", 0.35, 0, 1, "assumed; orders without advice that turn out wrong and go back"),
    UNADVISED_QUALITY("unadvisedQuality", "", 0.3, 0, 1, "assumed; quality of goods that nobody helped to choose"),
    RETURN_COST("returnCost", "share of value", 0.10, 0, 1, "assumed; what taking goods back costs"),
    UNLED_HOURS("unledHours", "share", 0.3, 0, 3, "assumed; extra work on a project that nobody leads"),
    UNLED_ERRORS("unledErrors", "share", 0.25, 0, 1, "assumed; errors added to projects that nobody leads"),
    UNQUALIFIED_HOURS(
            "unqualifiedHours",
            "share",
            0.5,
            0,
            3,
            "assumed; extra work on a sale before which nobody asked for needs"),
    UNQUALIFIED_EFFECT(
            "unqualifiedEffect", "", 0.8, 0, 5, "assumed; log odds of winning lost where nobody asked for needs first"),
    STRANGER_EFFECT(
            "strangerEffect", "", 0.8, 0, 5, "assumed; log odds of winning lost where nobody made contact first"),
    OFFER_FRESH_WEEKS("offerFreshWeeks", "weeks", 4, 0, 104, "assumed; usual validity of an offer, and a little more"),
    OFFER_LIFE_WEEKS("offerLifeWeeks", "weeks", 13, 1, 520, "assumed; beyond validity, how fast an offer gets stale"),
    STALE_OFFER_EFFECT(
            "staleOfferEffect", "", 2.0, 0, 5, "assumed; log odds of winning lost by an offer that is quite stale"),
    RIVAL_DEFENCE(
            "rivalDefence",
            "",
            1.0,
            0,
            10,
            "method: the rival whose share we take defends it; attacks added where we have all we can get"),
    PRICE_LEAVING_EFFECT(
            "priceLeavingEffect", "", 5.0, 0, 30, "assumed; log hazard of leaving per share of the price we ask more"),
    PRICE_WALLET_EFFECT(
            "priceWalletEffect", "", 2.0, 0, 10, "assumed; share of the wallet within reach per share of the price"),
    PRICE_LOSS_AVERSION(
            "priceLossAversion",
            "",
            1.5,
            0,
            10,
            "Kalyanaram & Winer 1995: a rise weighs more than a cut; size assumed"),
    PRICE_DEAL_LOSS(
            "priceDealLoss",
            "",
            4.0,
            0,
            50,
            "assumed; orders that go elsewhere when a price has just risen, per share of the price"),
    USUAL_PRICE_WEEKS(
            "usualPriceWeeks", "weeks", 26, 1, 520, "assumed; how long clients remember what they used to pay"),
    RIVALS_FOLLOW("rivalsFollow", "share", 0.5, 0, 1, "assumed; part of a discount that rivals answer with their own"),
    RIVALS_FOLLOW_WEEKS("rivalsFollowWeeks", "weeks", 13, 1, 520, "assumed; how soon they do"),
    CUSTOM_WORK_MISFIT(
            "customWorkMisfit", "share of norm", 0.3, 0.01, 1, "assumed; misfit from which all work is custom work"),
    PROMISE_WEIGHT(
            "promiseWeight", "", 0.6, 0, 3, "assumed; how a promise kept or broken counts beside the order itself"),
    KEPT_PROMISE_QUALITY(
            "keptPromiseQuality", "", 0.85, 0, 1, "assumed; quality of a promise kept: it is taken for granted"),
    BROKEN_PROMISE_QUALITY(
            "brokenPromiseQuality", "", 0.5, 0, 1, "assumed; quality of a promise just broken; the later the worse"),
    REFUSED_QUALITY(
            "refusedQuality",
            "",
            0.5,
            0,
            1,
            "method: whoever learns to refuse sets expectations; how content a prospect talks of a refusal is assumed"),
    LEAD_PRICE_RISE(
            "leadPriceRise",
            "share",
            1.0,
            0,
            10,
            "assumed; how much dearer the last lead is where as many are bought as come by themselves"),
    PROJECT_MEDIATION(
            "projectMediation",
            "share",
            0.5,
            0,
            1,
            "method: the account manager neutralises conflicts of a project; part of a disappointment settled is assumed"),
    PROJECT_COMPANION_TOUCHES(
            "projectCompanionTouches",
            "touches",
            2.0,
            0,
            20,
            "assumed; what accompanying a project does for the bonds of a client"),
    WEB_ORDER_HOURS(
            "webOrderHours",
            "share",
            0.4,
            0,
            1,
            "survey: keying in and asking back make most of an order's minutes; what is left is assumed"),
    WEB_ORDER_CONTACT(
            "webOrderContact",
            "share",
            0.2,
            0,
            1,
            "method: communication binds; whoever orders without anybody is bound less, size assumed"),
    FADING_GAPS(
            "fadingGaps",
            "order gaps",
            0,
            0,
            20,
            "method: clients buy less often before they stop; 0: they stop at once"),
    FADING_WEEKS_MOST("fadingWeeksMost", "weeks", 26, 1, 104, "assumed; however rarely a client buys"),
    FADING_ORDERS(
            "fadingOrders", "share", 0.4, 0, 1, "assumed; part of its needs that a reduced client still brings us"),
    REDUCED_NOTICE_GAPS(
            "reducedNoticeGaps",
            "order gaps",
            1.5,
            0.1,
            20,
            "assumed; silence after which a client is called, earlier than where it counts as lost"),
    REDUCED_WIN_BACK(
            "reducedWinBack",
            "",
            1.6,
            0,
            5,
            "method: a reduced client is easier to win back than one who stopped; size assumed"),
    NEXT_NEED_PULL(
            "nextNeedPull",
            "share",
            0.12,
            0,
            1,
            "method: whoever asks in time is there before the rival; part of what others would have got of that order"),
    NEXT_NEED_FRESH_WEEKS(
            "nextNeedFreshWeeks", "weeks", 4, 0.1, 104, "assumed; how soon what was asked is out of date"),
    UPSELL_CONTACTS("upsellContacts", "contacts", 0.25, 0, 5, "assumed; how an offer at an order tires beside a touch"),
    REFERENCE_SATISFACTION(
            "referenceSatisfaction", "", 0.6, 0, 0.99, "assumed; satisfaction below which nobody recommends us"),
    REFERENCES_ENOUGH(
            "referencesEnough", "clients", 25, 1, 10_000, "assumed; references beyond which few listen to one more"),
    REFERENCE_LEADS("referenceLeads", "share", 0.1, 0, 5, "method: references bring clients; size assumed"),
    REFERENCE_WIN("referenceWin", "", 0.1, 0, 3, "method: references bring clients; log odds of winning, assumed"),
    REFERENCE_PAUSE_WEEKS("referencePauseWeeks", "weeks", 52, 1, 520, "assumed; nobody is asked twice a year"),
    EXPERT_CONTACT(
            "expertContact", "touches", 0, 0, 10, "method: experts bind clients by their contact; 0: not counted");

    private final Facts facts;
    private final double standard;

    ClientParameter(String key, String unit, double standard, double min, double max, String source) {
        this.facts = new Facts(key, unit, min, max, source);
        this.standard = standard;
    }

    /** The default value. */
    public double standard() {
        return standard;
    }

    /** All defaults. */
    public static ParameterSet<ClientParameter> defaults() {
        return ParameterSet.of(ClientParameter.class, ClientParameter::standard);
    }

    @Override
    public Facts facts() {
        return facts;
    }
}
