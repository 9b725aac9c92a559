package org.kampus.organisation;

/**
 * When and how a seller hands a new client over to the person who keeps it.
 *
 * @param condition what must have happened
 * @param afterSales for {@link Condition#AFTER_SALES}: number of sales, 1 or more
 * @param afterVolume for {@link Condition#AFTER_VOLUME}: purchases since the first deal, thousand ₽
 * @param afterWeeks for {@link Condition#AFTER_WEEKS}: weeks since the first deal
 * @param manner how the client is handed over
 * @param requiredDossier how complete our dossier on the client must be first, 0-1
 */
public record HandoverRule(
        Condition condition,
        int afterSales,
        double afterVolume,
        double afterWeeks,
        Manner manner,
        double requiredDossier) {

    /** At once after the first deal, with a prepared speech. */
    public static final HandoverRule STANDARD = new HandoverRule(Condition.FIRST_DEAL, 1, Manner.SCRIPT);

    /** The event after which a client is handed over. */
    public enum Condition implements Keyed {
        /** At once after the first deal. */
        FIRST_DEAL("firstDeal"),
        /** After a number of sales. */
        AFTER_SALES("afterSales"),
        /** After the client has bought for a certain amount. */
        AFTER_VOLUME("afterVolume"),
        /** After a time. */
        AFTER_WEEKS("afterWeeks"),
        /** When the first order, the solution chosen, is delivered. */
        SOLUTION_REALISED("solutionRealised"),
        /** Only when difficulties with the client arise: an error, or lasting dissatisfaction. */
        DIFFICULTIES("difficulties");

        private final String key;

        Condition(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    /** How a client is handed over. */
    public enum Manner implements Keyed {
        /** A prepared speech: short, keeps little of the bond. */
        SCRIPT("script"),
        /** Joint work of both for some time: costs hours, keeps most of the bond. */
        GRADUAL("gradual");

        private final String key;

        Manner(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    /** Checks the ranges. */
    public HandoverRule {
        Ranges.check("afterSales", afterSales, 1, 1000);
        Ranges.check("afterVolume", afterVolume, 0, 10_000_000);
        Ranges.check("afterWeeks", afterWeeks, 0, 520);
        Ranges.check("requiredDossier", requiredDossier, 0, 1);
    }

    /** A rule with the usual volume and time, and no demands on the dossier. */
    public HandoverRule(Condition condition, int afterSales, Manner manner) {
        this(condition, afterSales, 500, 13, manner, 0);
    }

    /** A copy with another condition. */
    public HandoverRule withCondition(Condition value) {
        return new HandoverRule(value, afterSales, afterVolume, afterWeeks, manner, requiredDossier);
    }

    /** A copy with another number of sales. */
    public HandoverRule withAfterSales(int value) {
        return new HandoverRule(condition, value, afterVolume, afterWeeks, manner, requiredDossier);
    }

    /** A copy with another volume, thousand ₽. */
    public HandoverRule withAfterVolume(double value) {
        return new HandoverRule(condition, afterSales, value, afterWeeks, manner, requiredDossier);
    }

    /** A copy with another time, weeks. */
    public HandoverRule withAfterWeeks(double value) {
        return new HandoverRule(condition, afterSales, afterVolume, value, manner, requiredDossier);
    }

    /** A copy with another manner. */
    public HandoverRule withManner(Manner value) {
        return new HandoverRule(condition, afterSales, afterVolume, afterWeeks, value, requiredDossier);
    }

    /** A copy with another demand on the dossier, 0-1. */
    public HandoverRule withRequiredDossier(double value) {
        return new HandoverRule(condition, afterSales, afterVolume, afterWeeks, manner, value);
    }
}
