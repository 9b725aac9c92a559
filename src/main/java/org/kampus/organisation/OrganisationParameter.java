package org.kampus.organisation;

import org.kampus.market.Parameter;
import org.kampus.market.ParameterSet;

/** Parameters of people's work: hours, switching, liking, skill, turnover, costs. */
public enum OrganisationParameter implements Parameter {
    CONTRACT_HOURS("contractHours", "h/week", 40, 1, 60, "labour law"),
    OVERHEAD("overhead", "share", 0.25, 0, 0.8, "survey: meetings, planning, travel .15-.45"),
    CONTROL_OVERHEAD("controlOverhead", "share", 0.06, 0, 0.3, "assumed; hours that full control costs"),
    ABSENCE("absence", "share", 0.04, 0, 0.5, "assumed; illness and short leave"),
    SWITCHING_MINUTES(
            "switchingMinutes", "min", 10, 0, 60, "Mark et al. 2005: resuming work takes 2-23 minutes; weakly founded"),
    SWITCHING_CAP("switchingCap", "share", 0.25, 0, 0.9, "Rubinstein et al. 2001: at most 40 %"),
    PREFERENCE_WEIGHT("preferenceWeight", "", 2.0, 0, 10, "KC et al. 2020: sign; weight assumed within .5-3"),
    AVERSION("aversion", "", 0.6, 0, 1, "method: disliked tasks are put off; KC et al. 2020"),
    CHOICE_NOISE("choiceNoise", "", 0.25, 0, 3, "assumed; Gumbel scale of task choice"),
    AGE_WEIGHT("ageWeight", "", 0.5, 0, 10, "assumed; pull of work that is getting late"),
    AGE_MOST("ageMost", "allowances", 6, 0, 100, "assumed; beyond it work does not press more"),
    PRIORITY_PULL("priorityPull", "", 0.5, 0, 5, "assumed; pull of a task for a client that goes first"),
    STICKINESS("stickiness", "", 0.3, 0, 5, "assumed; pull to go on with the same kind of task"),
    PSYCHOTYPE_MATCH("psychotypeMatch", "probability", 0.85, 0.5, 1, "assumed; hiring accuracy"),
    PSYCHOTYPE_WEAKEST("psychotypeWeakest", "", 0.3, 0, 1, "assumed; nobody is quite indifferent"),
    SUITABILITY_SKILL("suitabilitySkill", "", 0.08, 0, 0.3, "extraversion and sales performance r .07-.15: small"),
    SKILL_FLOOR("skillFloor", "", 0.35, 0.1, 1, "survey: ramp of new sellers; within .3-.7"),
    LEARNING_HOURS("learningHours", "h", 600, 1, 10_000, "Leslie & Holloway 2006: shape; scale assumed"),
    EXPERIENCE_AT_START("experienceAtStart", "h", 2_000, 0, 20_000, "assumed; the same total for everybody"),
    EXPERIENCE_OF_HIRE("experienceOfHire", "h", 1_200, 0, 20_000, "assumed"),
    EXPERIENCE_TRANSFER("experienceTransfer", "share", 0.27, 0, 1, "Staats & Gino 2012; size assumed"),
    EXPERIENCE_TRANSFER_MOST(
            "experienceTransferMost",
            "h",
            1_200,
            0,
            20_000,
            "assumed; other work teaches the product and the company, which are soon known"),
    FORGETTING("forgettingPerWeek", "1/week", 0.003, 0, 0.1, "assumed within 0-.01"),
    TECHNICAL_CEILING("technicalCeiling", "", 0.6, 0.1, 1, "method: sellers cannot be brought to the level of experts"),
    TRAINING_FACTOR("trainingFactor", "h/h", 3, 0, 20, "assumed; an hour of training teaches like three hours of work"),
    TRAINING_COST("trainingCostPerHour", "thousand ₽/h", 1.0, 0, 100, "assumed"),
    RAMP_START("rampStart", "share", 0.4, 0.05, 1, "survey: ramp of new sellers"),
    RAMP_WEEKS("rampWeeks", "weeks", 16, 1, 104, "survey: 3-6 months"),
    RAMP_BREADTH(
            "rampBreadth",
            "share",
            0.5,
            0,
            3,
            "method: universals are hard to train; size assumed, so much longer for all trades"),
    RELEARNING(
            "relearning", "share", 1, 0, 1, "assumed; who gets duties never done before begins them like a newcomer"),
    CHANGE_TALK_WEEKS(
            "changeTalkWeeks",
            "weeks of pay",
            0.5,
            0,
            13,
            "assumed; talks, papers and lost time when all of a job changes"),
    PAY_MEMORY_WEEKS(
            "payMemoryWeeks", "weeks", 13, 1, 104, "assumed; work of about a quarter decides what pay is asked for"),
    PAY_RISE_WEEKS(
            "payRiseWeeks",
            "weeks",
            6,
            0.5,
            10_000,
            "assumed; half-life of being paid below the market, caught up in a quarter"),
    PAY_FALL_WEEKS(
            "payFallWeeks",
            "weeks",
            52,
            0.5,
            10_000,
            "wages hardly fall (Bewley 1999); half-life of being paid above the market"),
    PAY_BREADTH(
            "payBreadth",
            "share",
            1,
            0,
            1,
            "method: universals are paid for their breadth; part of the premium of a case"),
    COACHING_SKILL(
            "coachingSkill",
            "share",
            0.12,
            0,
            0.5,
            "survey: coached sellers perform up to 19 % better; size assumed below it"),
    COACHING_LEARNING(
            "coachingLearning", "share", 0.5, 0, 3, "assumed; work that is talked over teaches half as much again"),
    CONTROL_SATURATION(
            "controlSaturation", "share", 0.25, 0.02, 2, "assumed; control that has 63 % of the whole effect on work"),
    CONTROL_REFERENCE(
            "controlReference", "share", 0.5, 0, 1, "assumed; control at which skill and errors are as given"),
    QUITS_PER_YEAR("quitsPerYear", "1/year", 0.20, 0, 3, "survey: sales turnover of 20 % and more"),
    QUIT_OVERLOAD(
            "quitOverload", "", 0.8, 0, 5, "selling and service together raise stress (2010s survey of 217 sellers)"),
    QUIT_OVERLOAD_REFERENCE(
            "quitOverloadReference", "", 0.3, 0, 2, "assumed; overload at which people quit at the usual rate"),
    QUIT_DISLIKE("quitDislike", "", 0.5, 0, 5, "assumed"),
    QUIT_DISLIKE_REFERENCE(
            "quitDislikeReference",
            "share",
            0.1,
            0,
            1,
            "assumed; share of disliked hours at which people quit at the usual rate"),
    CLEAR_DISLIKE("clearDislike", "", 0.3, 0, 1, "assumed; dislike beyond which hours of a kind count as disliked"),
    QUIT_GROWTH("quitGrowth", "", 0.3, 0, 5, "assumed; a growth path keeps people"),
    GROWTH_PATH_HOURS(
            "growthPathHours", "h/month", 8, 0.5, 40, "assumed; training that people see as a full growth path"),
    QUIT_VARIETY("quitVariety", "", 0.2, 0, 5, "Staats & Gino 2012: variety keeps people"),
    QUIT_VARIETY_REFERENCE(
            "quitVarietyReference", "", 0.5, 0, 1, "assumed; variety at which people quit at the usual rate"),
    QUIT_PAY(
            "quitPay",
            "",
            2,
            0,
            10,
            "Bassier et al. 2022: elasticity of separations with respect to the own wage of 2 to 3"),
    QUIT_PULL("quitPull", "", 0.3, 0, 3, "method: universals are hard to keep, the market wants them; size assumed"),
    VACANCY_BREADTH(
            "vacancyBreadth",
            "share",
            0.5,
            0,
            3,
            "method: universals are hard to find; size assumed, so much longer for all trades"),
    VACANCY_WEEKS("vacancyWeeks", "weeks", 6, 0, 52, "survey: months to replace"),
    HIRING_COST_WEEKS("hiringCostWeeks", "weeks of pay", 6, 0, 52, "assumed"),
    LEAVING_COST_WEEKS(
            "leavingCostWeeks", "weeks of pay", 13, 0, 52, "labour law: two months of notice and a month of severance"),
    WORK_VARIATION("workVariation", "cv", 0.6, 0, 3, "assumed; spread of the time single tasks take"),
    ERROR_RATE("errorRate", "share", 0.03, 0, 0.5, "survey: keying errors 1-4 %"),
    ERROR_SKILL_EFFECT(
            "errorSkillEffect", "", 3, 0, 15, "assumed; beginners err two to four times as often as practised people"),
    ERROR_SKILL_REFERENCE(
            "errorSkillReference", "", 0.9, 0.1, 1.2, "assumed; skill at which the error rate is as given"),
    ERROR_DISCIPLINE(
            "errorDiscipline",
            "",
            0.8,
            0,
            5,
            "assumed; effect of control on the logarithm of the error rate, rules kept and checked"),
    PROBLEM_HOURS("problemHours", "h", 2.0, 0.05, 100, "survey: exceptions take 4-8 times a clean order"),
    QUALIFICATION_ACCURACY(
            "qualificationAccuracy", "", 0.85, 0, 1, "method: written portrait of the client; size assumed"),
    DOSSIER_PER_DOCUMENT("dossierPerDocument", "", 0.15, 0, 1, "assumed; how fast paperwork fills the client dossier"),
    DISCOUNT_RATE("discountRatePerYear", "1/year", 0.15, 0, 1, "assumed; for the value of the client base"),
    SERVICE_STEEPNESS("serviceSteepness", "", 1.5, 0.5, 5, "model; exponent of the waiting-quality curve"),
    MANAGER_SPAN("managerSpan", "people", 8, 3, 20, "survey: 5-10 people to a manager"),
    MANAGER_PAY(
            "managerPayPerWeek",
            "thousand ₽",
            60,
            0,
            1000,
            "assumed; with all charges, a manager who does nothing but control"),
    TIME_STUDY_COST(
            "timeStudyCostPerPerson",
            "thousand ₽",
            6,
            0,
            200,
            "assumed; observing a person for a week and writing it up"),
    REPORT_NOISE("reportNoise", "cv", 0.5, 0, 2, "assumed; error of reported hours when nobody keeps records"),
    PLANT_CAPACITY(
            "plantCapacityPerWeek",
            "thousand ₽/week",
            0,
            0,
            10000000,
            "scenario; value of orders the plant can make; 0 = no plant that could be full"),
    EXTRA_CAPACITY_COST(
            "extraCapacityCost", "share of value", 0.15, 0, 1, "assumed; what hired capacity costs more than the own"),
    LATE_PENALTY("latePenaltyPerWeek", "share of value", 0.005, 0, 0.1, "usual contracts: 0.1 % a day; within 0-3.5 %"),
    OVERSIZED_WEEKS(
            "oversizedWeeks",
            "weeks",
            4,
            0.1,
            104,
            "assumed; an order that would keep the whole plant busy for longer is made and paid for in lots"),
    OVERSIZED_TERM(
            "oversizedTerm",
            "share",
            0.5,
            0.05,
            3,
            "case of the oversized object, which was to be built twice as fast as the plant can make it"),
    REWORK("reworkShare", "share of value", 0.12, 0, 0.5, "case of the oversized object; within 0-.3"),
    EXPERT_OWN_WORK(
            "expertOwnWork",
            "share",
            0.5,
            0,
            0.95,
            "assumed; share of an expert department's time that its own work takes"),
    EXPERT_WORK_SHAPE(
            "expertWorkShape", "", 2, 0.1, 100, "assumed; some days hardly any own work, some days nothing else"),
    EXPERT_PATIENCE_DAYS(
            "expertPatienceDays",
            "days",
            5,
            0,
            260,
            "assumed; a week of its own work may wait for sales, whatever was agreed"),
    EXPERT_DELAY_WEEKS(
            "expertDelayWeeks",
            "weeks",
            0.6,
            0,
            6,
            "assumed within .2-3; a request to another department has to find its way"),
    EXPERT_BONUS("expertBonus", "share of pay", 0.1, 0, 1, "assumed; bonus that ties experts to the deals of sales"),
    HYBRID_INSIDE(
            "hybridInside", "share", 0.34, 0, 1, "method: minimal own support; share of the experts who stay inside"),
    OUTSIDE_EXPERT_LEARNING(
            "expertLearning",
            "",
            1.0,
            0,
            5,
            "method: competence accumulates in a department; hours of own work that teach"),
    VALUE_CHAIN_SCALE(
            "valueChainScale",
            "thousand ₽",
            6000,
            10,
            1000000,
            "assumed; investment that closes 63 % of the gap in one group of needs"),
    VALUE_CHAIN_WEEKS("valueChainWeeks", "weeks", 26, 0, 208, "method: long; time until an investment begins to show"),
    KEY_TEAM_HOURS("keyTeamHours", "", 1.6, 1, 5, "assumed; hours of a touch by a team over those of one manager"),
    KEY_TEAM_BOND("keyTeamBond", "", 1.8, 1, 5, "multiplexity of ties; size assumed"),
    KEY_TEAM_SHELTER(
            "keyTeamShelter",
            "share",
            0.5,
            0,
            1,
            "assumed; part of a bond that survives with the rest of a team when one leaves"),
    KEY_DRIFT(
            "keyDrift",
            "probability",
            0.3,
            0,
            1,
            "assumed; that a practice nobody decided on has come about with a key account"),
    KEY_BUDGET_DRIFT(
            "keyBudgetDrift",
            "h/month",
            1.0,
            0,
            20,
            "assumed; hours a month spent on a key account where nobody set a budget, mean"),
    KEY_CONCESSION_DRIFT(
            "keyConcessionDrift", "share", 0.05, 0, 0.3, "assumed; mean concession where nobody has limited it"),
    KEY_CONCESSION_MOST(
            "keyConcessionMost",
            "share of price",
            0.5,
            0,
            0.9,
            "assumed; nobody gives more away, even without a limit"),
    KEY_CONCESSION_SPREAD(
            "keyConcessionSpread", "sd of ln", 0.7, 0, 2, "assumed; spread of concessions over key accounts"),
    KEY_GAP_CONCESSION(
            "keyGapConcession",
            "share of price",
            0.4,
            0,
            2,
            "method: below 75 % coverage the decision of a key account is bought at each deal; size assumed"),
    KEY_PROFIT_RESTRAINT(
            "keyProfitRestraint", "", 0.6, 0, 1, "assumed; concessions of a manager judged by profit against others"),
    KEY_EXCEPTION_DAYS(
            "keyExceptionDays", "days", 4, 0, 60, "assumed; wait for a decision where nobody knows who decides, mean"),
    KEY_PROTOCOL_DAYS("keyProtocolDays", "days", 2, 0, 60, "assumed; wait for a decision by protocol"),
    KEY_FORMALITY_DAYS(
            "keyFormalityDays",
            "days",
            0.1,
            0,
            5,
            "no free benefit of formalisation (Homburg et al. 2002): delay per exception and decided question"),
    KEY_GENEROSITY(
            "keyGenerosity",
            "share of value",
            0.03,
            0,
            0.5,
            "assumed; what a manager gives away to settle an exception alone"),
    KEY_KPI_PULL("keyKpiPull", "", 0.3, 0, 2, "assumed; urgency that the figure one is judged by adds to its work"),
    KEY_EXCLUSIVE_COST(
            "keyExclusiveCost", "share of value", 0.02, 0, 0.3, "assumed; what products made for one client cost more"),
    DISAPPOINTMENT_MEMORY(
            "disappointmentMemory",
            "share kept/week",
            0.96,
            0,
            1,
            "assumed; fading of single disappointments in the causes of a departure"),
    ROTATED_SHARE(
            "rotatedShare", "share", 0.33, 0, 1, "assumed; part of the base that changes hands in a reorganisation"),
    THIN_BASE(
            "thinBase", "share of average", 0.5, 0, 1, "assumed; a position that keeps less gets clients from others"),
    FULL_BASE("fullBase", "share of average", 0.8, 0, 1, "assumed; up to which a thin base is filled"),
    LOAD_MEMORY("loadMemory", "share kept/week", 0.9, 0, 1, "assumed; how long a load is felt"),
    BEARABLE_LOAD("bearableLoad", "share", 0.85, 0.1, 1, "assumed; load above which people feel overloaded"),
    CLEAR_PROFILE(
            "clearProfile",
            "",
            1.0,
            0,
            5,
            "assumed; net liking of the duties of a role beyond which it clearly wants hunters, or farmers"),
    DILIGENCE_EFFECT("diligenceEffect", "", 0.3, 0, 2, "assumed; dislike of documents that little diligence adds"),
    ORDER_GIVE_UP("orderGiveUp", "tolerances", 5, 1, 100, "assumed; waiting after which a client buys elsewhere"),
    LEAD_GIVE_UP("leadGiveUp", "half-lives", 6, 1, 100, "assumed; age at which nobody asks for a lead any more"),
    HANDOVER_GIVE_UP(
            "handoverGiveUp",
            "allowances",
            8,
            1,
            100,
            "assumed; waiting after which a client changes hands with what was done"),
    HANDOVER_BY_GIVER(
            "handoverByGiver",
            "share",
            0.5,
            0,
            1,
            "assumed; half of a gradual handover if the receiver never gets to it"),
    FORGOTTEN_WORK_WEEKS(
            "forgottenWorkWeeks",
            "weeks",
            26,
            1,
            520,
            "assumed; after which paperwork and repairs nobody did are forgotten"),
    ORDER_HOURS_PER_DAY(
            "orderHoursPerDay", "h/day", 6, 1, 24, "assumed; what a client thinks is done of its order in a day"),
    SHORTEST_STAGE_DAYS(
            "shortestStageDays", "days", 5, 0.1, 60, "assumed; nobody takes a stage of a sale for late within a week"),
    PAPERWORK_ALLOWANCE("paperworkAllowance", "weeks", 1, 0.1, 52, "assumed; until papers are late"),
    PAPERWORK_PATIENCE("paperworkPatience", "allowances", 3, 0.1, 50, "assumed; age of papers that begins to annoy"),
    CARE_ALLOWANCE("careAllowance", "weeks", 4, 0.1, 52, "assumed; until a touch is late"),
    GROWTH_ALLOWANCE("growthAllowance", "weeks", 8, 0.1, 52, "assumed; until growth work is late"),
    HANDOVER_ALLOWANCE("handoverAllowance", "weeks", 2, 0.1, 52, "assumed; until a handover is late"),
    GROWTH_MEMORY_MONTHS("growthMemoryMonths", "months", 3, 0.5, 24, "assumed; how long growth work is remembered"),
    GROWTH_TASK_HOURS("growthTaskHours", "h", 1, 0.1, 40, "assumed; growth work is done in sittings of an hour"),
    ASSORTMENT_SHARE(
            "assortmentShare",
            "share",
            0.3,
            0,
            1,
            "assumed; part of the growth hours that goes into further categories"),
    URGENCY_QUALIFICATION(
            "urgencyQualification", "", 0.3, -1, 3, "assumed within .3; urgency to somebody who goes by the rules"),
    URGENCY_NEW_SALE("urgencyNewSale", "", 0.6, -1, 3, "assumed within .3; urgency to somebody who goes by the rules"),
    URGENCY_HANDOVER("urgencyHandover", "", 0.9, -1, 3, "assumed within .3; urgency to somebody who goes by the rules"),
    URGENCY_ORDERS("urgencyOrders", "", 1, -1, 3, "assumed within .3; urgency to somebody who goes by the rules"),
    URGENCY_DOCUMENTS(
            "urgencyDocuments", "", 0.7, -1, 3, "assumed within .3; urgency to somebody who goes by the rules"),
    URGENCY_CARE("urgencyCare", "", 0.15, -1, 3, "assumed within .3; urgency to somebody who goes by the rules"),
    URGENCY_GROWTH("urgencyGrowth", "", 0, -1, 3, "assumed within .3; urgency to somebody who goes by the rules"),
    URGENCY_REACTIVATION(
            "urgencyReactivation", "", 0, -1, 3, "assumed within .3; urgency to somebody who goes by the rules"),
    URGENCY_EXCEPTIONS(
            "urgencyExceptions", "", 1, -1, 3, "assumed within .3; urgency to somebody who goes by the rules"),
    URGENCY_SUPPORT("urgencySupport", "", 1, -1, 3, "assumed within .3; urgency to somebody who goes by the rules"),
    HUNTER_LIKING_QUALIFICATION(
            "hunterLikingQualification",
            "",
            0.2,
            -1,
            1,
            "method: what people of the hunter type like to do; within .3"),
    HUNTER_LIKING_NEW_SALE(
            "hunterLikingNewSale", "", 0.8, -1, 1, "method: what people of the hunter type like to do; within .3"),
    HUNTER_LIKING_HANDOVER(
            "hunterLikingHandover", "", -0.2, -1, 1, "method: what people of the hunter type like to do; within .3"),
    HUNTER_LIKING_ORDERS(
            "hunterLikingOrders", "", -0.6, -1, 1, "method: what people of the hunter type like to do; within .3"),
    HUNTER_LIKING_DOCUMENTS(
            "hunterLikingDocuments", "", -0.9, -1, 1, "method: what people of the hunter type like to do; within .3"),
    HUNTER_LIKING_CARE(
            "hunterLikingCare", "", -0.3, -1, 1, "method: what people of the hunter type like to do; within .3"),
    HUNTER_LIKING_GROWTH(
            "hunterLikingGrowth", "", 0.3, -1, 1, "method: what people of the hunter type like to do; within .3"),
    HUNTER_LIKING_REACTIVATION(
            "hunterLikingReactivation", "", 0.3, -1, 1, "method: what people of the hunter type like to do; within .3"),
    HUNTER_LIKING_EXCEPTIONS(
            "hunterLikingExceptions", "", -0.5, -1, 1, "method: what people of the hunter type like to do; within .3"),
    HUNTER_LIKING_SUPPORT(
            "hunterLikingSupport", "", 0, -1, 1, "method: what people of the hunter type like to do; within .3"),
    FARMER_LIKING_QUALIFICATION(
            "farmerLikingQualification",
            "",
            -0.5,
            -1,
            1,
            "method: what people of the farmer type like to do; within .3"),
    FARMER_LIKING_NEW_SALE(
            "farmerLikingNewSale", "", -0.8, -1, 1, "method: what people of the farmer type like to do; within .3"),
    FARMER_LIKING_HANDOVER(
            "farmerLikingHandover", "", 0.2, -1, 1, "method: what people of the farmer type like to do; within .3"),
    FARMER_LIKING_ORDERS(
            "farmerLikingOrders", "", 0.4, -1, 1, "method: what people of the farmer type like to do; within .3"),
    FARMER_LIKING_DOCUMENTS(
            "farmerLikingDocuments", "", 0.2, -1, 1, "method: what people of the farmer type like to do; within .3"),
    FARMER_LIKING_CARE(
            "farmerLikingCare", "", 0.7, -1, 1, "method: what people of the farmer type like to do; within .3"),
    FARMER_LIKING_GROWTH(
            "farmerLikingGrowth", "", -0.2, -1, 1, "method: what people of the farmer type like to do; within .3"),
    FARMER_LIKING_REACTIVATION(
            "farmerLikingReactivation",
            "",
            -0.1,
            -1,
            1,
            "method: what people of the farmer type like to do; within .3"),
    FARMER_LIKING_EXCEPTIONS(
            "farmerLikingExceptions", "", 0.1, -1, 1, "method: what people of the farmer type like to do; within .3"),
    FARMER_LIKING_SUPPORT(
            "farmerLikingSupport", "", 0, -1, 1, "method: what people of the farmer type like to do; within .3"),
    WEB_SHOP_COST(
            "webShopPerWeekThousand",
            "thousand ₽/week",
            18,
            0,
            100_000,
            "assumed; licence, and somebody who keeps goods and prices up to date");

    private final Facts facts;
    private final double standard;

    OrganisationParameter(String key, String unit, double standard, double min, double max, String source) {
        this.facts = new Facts(key, unit, min, max, source);
        this.standard = standard;
    }

    /** How urgent a family is to somebody who goes by the rules. */
    public static OrganisationParameter urgency(TaskFamily family) {
        return values()[URGENCY_QUALIFICATION.ordinal() + family.ordinal()];
    }

    /** How much a born hunter likes a family. */
    public static OrganisationParameter hunterLiking(TaskFamily family) {
        return values()[HUNTER_LIKING_QUALIFICATION.ordinal() + family.ordinal()];
    }

    /** How much a born farmer likes a family. */
    public static OrganisationParameter farmerLiking(TaskFamily family) {
        return values()[FARMER_LIKING_QUALIFICATION.ordinal() + family.ordinal()];
    }

    /** The default value. */
    public double standard() {
        return standard;
    }

    /** All defaults. */
    public static ParameterSet<OrganisationParameter> defaults() {
        return ParameterSet.of(OrganisationParameter.class, OrganisationParameter::standard);
    }

    @Override
    public Facts facts() {
        return facts;
    }
}
