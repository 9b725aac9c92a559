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
    STICKINESS("stickiness", "", 0.3, 0, 5, "assumed; pull to go on with the same kind of task"),
    PSYCHOTYPE_MATCH("psychotypeMatch", "probability", 0.85, 0.5, 1, "assumed; hiring accuracy"),
    SUITABILITY_SKILL("suitabilitySkill", "", 0.08, 0, 0.3, "extraversion and sales performance r .07-.15: small"),
    SKILL_FLOOR("skillFloor", "", 0.5, 0.1, 1, "survey: ramp of new sellers"),
    LEARNING_HOURS("learningHours", "h", 600, 1, 10_000, "Leslie & Holloway 2006: shape; scale assumed"),
    EXPERIENCE_AT_START("experienceAtStart", "h", 2_000, 0, 20_000, "assumed; the same total for everybody"),
    EXPERIENCE_OF_HIRE("experienceOfHire", "h", 1_200, 0, 20_000, "assumed"),
    EXPERIENCE_TRANSFER("experienceTransfer", "share", 0.2, 0, 1, "Staats & Gino 2012; size assumed"),
    FORGETTING("forgettingPerWeek", "1/week", 0.003, 0, 0.1, "assumed within 0-.01"),
    TECHNICAL_CEILING("technicalCeiling", "", 0.6, 0.1, 1, "method: sellers cannot be brought to the level of experts"),
    TRAINING_FACTOR("trainingFactor", "h/h", 3, 0, 20, "assumed; an hour of training teaches like three hours of work"),
    TRAINING_COST("trainingCostPerHour", "thousand ₽/h", 1.0, 0, 100, "assumed"),
    RAMP_START("rampStart", "share", 0.4, 0.05, 1, "survey: ramp of new sellers"),
    RAMP_WEEKS("rampWeeks", "weeks", 16, 1, 104, "survey: 3-6 months"),
    QUITS_PER_YEAR("quitsPerYear", "1/year", 0.20, 0, 3, "survey: sales turnover of 20 % and more"),
    QUIT_OVERLOAD(
            "quitOverload", "", 0.8, 0, 5, "selling and service together raise stress (2010s survey of 217 sellers)"),
    QUIT_DISLIKE("quitDislike", "", 0.5, 0, 5, "assumed"),
    QUIT_GROWTH("quitGrowth", "", 0.3, 0, 5, "assumed; a growth path keeps people"),
    GROWTH_PATH_HOURS(
            "growthPathHours", "h/month", 8, 0.5, 40, "assumed; training that people see as a full growth path"),
    QUIT_VARIETY("quitVariety", "", 0.2, 0, 5, "Staats & Gino 2012: variety keeps people"),
    VACANCY_WEEKS("vacancyWeeks", "weeks", 6, 0, 52, "survey: months to replace"),
    HIRING_COST_WEEKS("hiringCostWeeks", "weeks of pay", 6, 0, 52, "assumed"),
    LEAVING_COST_WEEKS("leavingCostWeeks", "weeks of pay", 4, 0, 52, "assumed; severance"),
    WORK_VARIATION("workVariation", "cv", 0.6, 0, 3, "assumed; spread of the time single tasks take"),
    ERROR_RATE("errorRate", "share", 0.03, 0, 0.5, "survey: keying errors 1-4 %"),
    PROBLEM_HOURS("problemHours", "h", 2.0, 0.05, 100, "survey: exceptions take 4-8 times a clean order"),
    QUALIFICATION_ACCURACY(
            "qualificationAccuracy", "", 0.85, 0, 1, "method: written portrait of the client; size assumed"),
    DOSSIER_PER_DOCUMENT("dossierPerDocument", "", 0.15, 0, 1, "assumed; how fast paperwork fills the client dossier"),
    DISCOUNT_RATE("discountRatePerYear", "1/year", 0.15, 0, 1, "assumed; for the value of the client base"),
    SERVICE_STEEPNESS("serviceSteepness", "", 1.5, 0.5, 5, "model; exponent of the waiting-quality curve");

    private final Facts facts;
    private final double standard;

    OrganisationParameter(String key, String unit, double standard, double min, double max, String source) {
        this.facts = new Facts(key, unit, min, max, source);
        this.standard = standard;
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
