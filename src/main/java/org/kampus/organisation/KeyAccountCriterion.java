package org.kampus.organisation;

/** A criterion by which key accounts are chosen; each client is scored 1 to 10 on it. */
public enum KeyAccountCriterion implements Keyed {
    /** Potential for partnership and history of the relationship: bonds and satisfaction. */
    PARTNERSHIP("partnership"),
    /** Length of the cooperation. */
    TENURE("tenure"),
    /** Average invoice. */
    INVOICE("invoice"),
    /** Fit of our offer to the client's needs. */
    FIT("fit"),
    /** Gross profit the client could bring if all its purchases came to us. */
    PROFIT_POTENTIAL("profitPotential"),
    /** Purchasing process: how soon the client pays. */
    PAYMENT_SPEED("paymentSpeed"),
    /** Values and culture: how easily people take to each other. */
    CULTURE("culture"),
    /** Solvency. */
    SOLVENCY("solvency"),
    /** Relations with others: how far the client's word about us carries. */
    INFLUENCE("influence"),
    /** Geography: how near the client is. */
    PROXIMITY("proximity");

    private final String key;

    KeyAccountCriterion(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
