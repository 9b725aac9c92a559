package org.kampus.organisation;

/**
 * When and how a seller hands a new client over to the person who keeps it.
 *
 * @param condition what must have happened
 * @param afterSales for {@link Condition#AFTER_SALES}: number of sales, 1 or more
 * @param manner how the client is handed over
 */
public record HandoverRule(Condition condition, int afterSales, Manner manner) {

    /** The event after which a client is handed over. */
    public enum Condition {
        /** At once after the first deal. */
        FIRST_DEAL("firstDeal"),
        /** After a number of sales. */
        AFTER_SALES("afterSales");

        private final String key;

        Condition(String key) {
            this.key = key;
        }

        /** Name in scenario files and plans. */
        public String key() {
            return key;
        }
    }

    /** How a client is handed over. */
    public enum Manner {
        /** A prepared speech: short, keeps little of the bond. */
        SCRIPT("script"),
        /** Joint work of both for some time: costs hours, keeps most of the bond. */
        GRADUAL("gradual");

        private final String key;

        Manner(String key) {
            this.key = key;
        }

        /** Name in scenario files and plans. */
        public String key() {
            return key;
        }
    }

    /** Checks the number of sales. */
    public HandoverRule {
        if (afterSales < 1) {
            throw new IllegalArgumentException("afterSales is %d but must be at least 1".formatted(afterSales));
        }
    }

    /** Sales a client must have made before it is handed over. */
    public int salesBeforeHandover() {
        return condition == Condition.FIRST_DEAL ? 1 : afterSales;
    }
}
