package org.kampus.organisation;

/**
 * Where the technical experts sit and whose work goes first with them.
 *
 * @param location inside sales, in a department of their own, or both
 * @param priorityAgreement share of their own department's work that experts outside sales put behind
 *     requests of sales, 0-1; paid for by a bonus on their wages
 */
public record SupportPolicy(Location location, double priorityAgreement) {

    /** All experts inside sales. */
    public static final SupportPolicy STANDARD = new SupportPolicy(Location.INSIDE, 0);

    /** Where the experts sit. */
    public enum Location implements Keyed {
        /** Inside sales: at hand, and alone with what they know. */
        INSIDE("inside"),
        /** In a department of experts: with work of its own, and learning from all of it. */
        OUTSIDE("outside"),
        /** A few inside for quick answers, the rest in the department. */
        HYBRID("hybrid");

        private final String key;

        Location(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    /** Checks the range. */
    public SupportPolicy {
        Ranges.check("priorityAgreement", priorityAgreement, 0, 1);
    }

    /** A copy with another location. */
    public SupportPolicy withLocation(Location value) {
        return new SupportPolicy(value, priorityAgreement);
    }

    /** A copy with another agreement, 0-1. */
    public SupportPolicy withPriorityAgreement(double value) {
        return new SupportPolicy(location, value);
    }
}
