package org.kampus.organisation;

/**
 * What sellers offer besides the product.
 *
 * @param promisedLeadTime promised lead time as a share of what clients tolerate: below 1 promises more than
 *     that, which wins deals and disappoints if it is not kept; 0.4-1.5
 * @param discount reduction of the price for everybody, share 0-0.2
 */
public record OfferTerms(double promisedLeadTime, double discount) {

    /** Nothing special: the tolerated lead time and the full price. */
    public static final OfferTerms STANDARD = new OfferTerms(1, 0);

    /** Checks the ranges. */
    public OfferTerms {
        check("promisedLeadTime", promisedLeadTime, 0.4, 1.5);
        check("discount", discount, 0, 0.2);
    }

    private static void check(String name, double value, double min, double max) {
        if (!(value >= min && value <= max)) {
            throw new IllegalArgumentException(
                    "%s is %s but must lie between %s and %s".formatted(name, value, min, max));
        }
    }
}
