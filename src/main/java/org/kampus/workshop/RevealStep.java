package org.kampus.workshop;

/** How much of a round's standings everybody may see; each step adds to those before it. */
public enum RevealStep {
    /** Nothing: every team knows its own results only. */
    NOTHING,
    /** The load of people. */
    LOAD,
    /** Retention too. */
    RETENTION,
    /** The value of the client base too. */
    CLIENT_BASE_VALUE,
    /** Profit too: all four scores. */
    PROFIT;

    /** The step after this one; the last one stays. */
    public RevealStep next() {
        return this == PROFIT ? PROFIT : values()[ordinal() + 1];
    }
}
