package org.kampus.market;

import java.util.Locale;

/**
 * Something that happens to the company from outside, at a set time.
 *
 * @param kind what happens
 * @param week week of the game in which it begins; 1 is the first week played, 0 and below belong to the history
 * @param weeks how long it lasts, weeks; of no meaning for kinds that happen at once
 * @param strength how strong it is, see {@link Kind}
 */
public record MarketEvent(Kind kind, int week, int weeks, double strength) {

    /** Earliest and latest week of the game. */
    public static final int FIRST_WEEK = -260;

    /** Latest week of the game. */
    public static final int LAST_WEEK = 520;

    /** What can happen; each with the meaning, range and default of its strength and its usual length. */
    public enum Kind {
        /** Somebody wants one order, at once. Strength: its value in years of the plant's whole capacity. */
        BIG_ORDER("bigOrder", 0.05, 5, 2, 1),
        /** A rival goes for clients of class A. Strength: share of them attacked a week. */
        RIVAL_ATTACK("rivalAttack", 0, 1, 0.3, 4),
        /** The longest-serving of those in charge of most clients leaves. Strength: how many leave so, one after the other. */
        MANAGER_LEAVES("managerLeaves", 1, 10, 1, 1),
        /** More leads than usual, or fewer. Strength: factor on their number. */
        LEAD_WAVE("leadWave", 0, 10, 2.5, 4),
        /** The plant loses capacity. Strength: share lost. */
        PLANT_FAILURE("plantFailure", 0, 1, 0.5, 4),
        /** Clients hold back orders, prospects put decisions off. Strength: share of orders that does not come. */
        BUDGET_FREEZE("budgetFreeze", 0, 1, 0.4, 13);

        private final String key;
        private final double min;
        private final double max;
        private final double usualStrength;
        private final int usualWeeks;

        Kind(String key, double min, double max, double usualStrength, int usualWeeks) {
            this.key = key;
            this.min = min;
            this.max = max;
            this.usualStrength = usualStrength;
            this.usualWeeks = usualWeeks;
        }

        /** Name in scenario files. */
        public String key() {
            return key;
        }

        /** Smallest strength. */
        public double min() {
            return min;
        }

        /** Largest strength. */
        public double max() {
            return max;
        }

        /** Strength if none is given. */
        public double usualStrength() {
            return usualStrength;
        }

        /** Weeks it lasts if nothing else is said. */
        public int usualWeeks() {
            return usualWeeks;
        }
    }

    /** Checks the ranges; a message names the value. */
    public MarketEvent {
        check("week", week, FIRST_WEEK, LAST_WEEK);
        check("weeks", weeks, 1, 104);
        check("strength of " + kind.key(), strength, kind.min(), kind.max());
    }

    /** An event of usual length and strength. */
    public static MarketEvent of(Kind kind, int week) {
        return new MarketEvent(kind, week, kind.usualWeeks(), kind.usualStrength());
    }

    /** Whether the event is going on in a week of the game. */
    public boolean covers(int gameWeek) {
        return gameWeek >= week && gameWeek < week + weeks;
    }

    private static void check(String name, double value, double min, double max) {
        if (!(value >= min && value <= max)) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%s is %s but must lie between %s and %s", name, value, min, max));
        }
    }
}
