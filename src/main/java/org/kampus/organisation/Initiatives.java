package org.kampus.organisation;

/**
 * What people do of themselves for clients who already buy, beside what comes to them. Each takes hours of those who have
 * them for it.
 *
 * @param callReduced whether whoever wins clients back calls those who order less than they used to
 * @param askNextNeed whether whoever keeps clients asks each of them for its next need, before the need is there
 * @param offerMore whether whoever takes an order offers something to go with it
 * @param askReferences whether whoever keeps clients proves to them what they gained, and asks them for a reference
 */
public record Initiatives(boolean callReduced, boolean askNextNeed, boolean offerMore, boolean askReferences) {

    /** People do what comes to them. */
    public static final Initiatives NONE = new Initiatives(false, false, false, false);

    /** A copy in which clients who order less are called, or are not. */
    public Initiatives withCallReduced(boolean value) {
        return new Initiatives(value, askNextNeed, offerMore, askReferences);
    }

    /** A copy in which clients are asked for their next need, or are not. */
    public Initiatives withAskNextNeed(boolean value) {
        return new Initiatives(callReduced, value, offerMore, askReferences);
    }

    /** A copy in which more is offered with each order, or is not. */
    public Initiatives withOfferMore(boolean value) {
        return new Initiatives(callReduced, askNextNeed, value, askReferences);
    }

    /** A copy in which clients are asked for references, or are not. */
    public Initiatives withAskReferences(boolean value) {
        return new Initiatives(callReduced, askNextNeed, offerMore, value);
    }
}
