package org.kampus.insight.counterfactual;

/** What becomes of a client that stopped buying when a cause is taken away. */
public enum Outcome {
    /** It still buys {@link DepartureInquiry#WEEKS_BEYOND} weeks after the week in which it stopped, and never stopped between. */
    STAYS("stays"),
    /** It stops later. */
    LATER("later"),
    /** It stops all the same, in that week or before. */
    SAME("same");

    private final String key;

    Outcome(String key) {
        this.key = key;
    }

    /** Name in texts and in the programming interface. */
    public String key() {
        return key;
    }
}
