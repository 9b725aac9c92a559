package org.kampus.application.run;

import org.kampus.organisation.Keyed;

/** What of a run may be explained besides. */
public enum Explained implements Keyed {
    /** What would have kept each client that stopped buying, and why people resigned. */
    DEPARTURES("departures"),
    /** What each decision earned. */
    DECISIONS("decisions"),
    /** Where the quarter stands among other fates. */
    LUCK("luck");

    private final String key;

    Explained(String key) {
        this.key = key;
    }

    /** Name in orders. */
    @Override
    public String key() {
        return key;
    }
}
