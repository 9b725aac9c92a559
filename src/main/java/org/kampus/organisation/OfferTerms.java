package org.kampus.organisation;

/**
 * What sellers offer besides the product.
 *
 * @param promisedLeadTime promised lead time as a share of what clients tolerate: below 1 promises more than
 *     that, which wins deals and disappoints if it is not kept; 0.4-1.5
 * @param discount reduction of the price for everybody, share 0-0.2
 * @param volumePush how much more than they need clients are talked into at each order, share 0-1; the next
 *     order comes the later
 */
public record OfferTerms(double promisedLeadTime, double discount, double volumePush) {

    /** Nothing special: the tolerated lead time, the full price, as much as is needed. */
    public static final OfferTerms STANDARD = new OfferTerms(1, 0);

    /** Checks the ranges. */
    public OfferTerms {
        Ranges.check("promisedLeadTime", promisedLeadTime, 0.4, 1.5);
        Ranges.check("discount", discount, 0, 0.2);
        Ranges.check("volumePush", volumePush, 0, 1);
    }

    /** Terms without pushing volume. */
    public OfferTerms(double promisedLeadTime, double discount) {
        this(promisedLeadTime, discount, 0);
    }

    /** A copy with another promise. */
    public OfferTerms withPromisedLeadTime(double value) {
        return new OfferTerms(value, discount, volumePush);
    }

    /** A copy with another discount. */
    public OfferTerms withDiscount(double value) {
        return new OfferTerms(promisedLeadTime, value, volumePush);
    }

    /** A copy that pushes volume more or less. */
    public OfferTerms withVolumePush(double value) {
        return new OfferTerms(promisedLeadTime, discount, value);
    }
}
