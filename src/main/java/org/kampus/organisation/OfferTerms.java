package org.kampus.organisation;

/**
 * What sellers offer besides the product.
 *
 * @param promisedLeadTime promised lead time as a share of what clients tolerate: below 1 promises more than
 *     that, which wins deals and disappoints if it is not kept; 0.4-1.5
 * @param discount reduction of the price of the main line for everybody, share -0.3 to 0.3; below 0 a price above the
 *     market's
 * @param secondLineDiscount the same of the second line
 * @param customSurcharge what clients pay more whose needs our offer covers badly, share 0-0.3
 * @param volumePush how much more than they need clients are talked into at each order, share 0-1; the next
 *     order comes the later
 */
public record OfferTerms(
        double promisedLeadTime,
        double discount,
        double secondLineDiscount,
        double customSurcharge,
        double volumePush) {

    /** Nothing special: the tolerated lead time, the full price, as much as is needed. */
    public static final OfferTerms STANDARD = new OfferTerms(1, 0);

    /** Checks the ranges. */
    public OfferTerms {
        Ranges.check("promisedLeadTime", promisedLeadTime, 0.4, 1.5);
        Ranges.check("discount", discount, -0.3, 0.3);
        Ranges.check("secondLineDiscount", secondLineDiscount, -0.3, 0.3);
        Ranges.check("customSurcharge", customSurcharge, 0, 0.3);
        Ranges.check("volumePush", volumePush, 0, 1);
    }

    /** Terms without pushing volume, at the market's price for everything else. */
    public OfferTerms(double promisedLeadTime, double discount) {
        this(promisedLeadTime, discount, 0, 0, 0);
    }

    /** Reduction of the price of a line, 0 for the main one; share, below 0 a price above the market's. */
    public double discountOf(int line) {
        return line == 0 ? discount : secondLineDiscount;
    }

    /** A copy with another promise. */
    public OfferTerms withPromisedLeadTime(double value) {
        return new OfferTerms(value, discount, secondLineDiscount, customSurcharge, volumePush);
    }

    /** A copy with another discount. */
    public OfferTerms withDiscount(double value) {
        return new OfferTerms(promisedLeadTime, value, secondLineDiscount, customSurcharge, volumePush);
    }

    /** A copy with another discount on the second line. */
    public OfferTerms withSecondLineDiscount(double value) {
        return new OfferTerms(promisedLeadTime, discount, value, customSurcharge, volumePush);
    }

    /** A copy with another surcharge for custom work. */
    public OfferTerms withCustomSurcharge(double value) {
        return new OfferTerms(promisedLeadTime, discount, secondLineDiscount, value, volumePush);
    }

    /** A copy that pushes volume more or less. */
    public OfferTerms withVolumePush(double value) {
        return new OfferTerms(promisedLeadTime, discount, secondLineDiscount, customSurcharge, value);
    }
}
