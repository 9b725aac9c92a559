package org.kampus.organisation;

/**
 * The answers of the strategists to the seven questions about work with key accounts. What is left
 * {@code UNDECIDED} decides itself: differently with every client, and rarely for the better.
 *
 * @param team 1: who works with a key account
 * @param exclusiveProducts 2: method - products and processes made for the key account
 * @param anticipation 2: method - finding out future needs before the client asks
 * @param growthGoals 2: method - a growth goal for every key account
 * @param authority 3: how far a manager may go with concessions
 * @param departments 4: what internal departments owe to key accounts
 * @param budget 5: hours of work per key account and month for the methods
 * @param exceptions 6: who decides in exceptional situations
 * @param kpi 7: by which figure the work with key accounts is judged
 */
public record GovernanceShell(
        Team team,
        Answer exclusiveProducts,
        Answer anticipation,
        Answer growthGoals,
        Authority authority,
        Departments departments,
        Budget budget,
        Exceptions exceptions,
        Kpi kpi) {

    /** Nothing decided: "historically so". */
    public static final GovernanceShell UNDECIDED = new GovernanceShell(
            Team.UNDECIDED,
            Answer.UNDECIDED,
            Answer.UNDECIDED,
            Answer.UNDECIDED,
            Authority.UNDECIDED,
            Departments.UNDECIDED,
            Budget.UNDECIDED,
            Exceptions.UNDECIDED,
            Kpi.UNDECIDED);

    /** A plain decision. */
    public enum Answer implements Keyed {
        /** Nobody has decided. */
        UNDECIDED("undecided"),
        /** No. */
        NO("no"),
        /** Yes. */
        YES("yes");

        private final String key;

        Answer(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    /** Who works with a key account. */
    public enum Team implements Keyed {
        /** Nobody has decided. */
        UNDECIDED("undecided"),
        /** One manager alone. */
        ONE_MANAGER("oneManager"),
        /** A team around the manager: more hours a touch, more ties with the company. */
        TEAM("team");

        private final String key;

        Team(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    /** The largest concession a manager may grant, as a share of the price. */
    public enum Authority implements Keyed {
        /** Nobody has decided. */
        UNDECIDED("undecided", 1),
        /** None at all. */
        NONE("none", 0),
        /** Up to 3 %. */
        THREE_PERCENT("upTo3", 0.03),
        /** Up to 6 %. */
        SIX_PERCENT("upTo6", 0.06),
        /** Up to 10 %. */
        TEN_PERCENT("upTo10", 0.10);

        private final String key;
        private final double cap;

        Authority(String key, double cap) {
            this.key = key;
            this.cap = cap;
        }

        @Override
        public String key() {
            return key;
        }

        /** Largest concession, share of the price. */
        public double cap() {
            return cap;
        }
    }

    /** What internal departments owe to key accounts. */
    public enum Departments implements Keyed {
        /** Nobody has decided. */
        UNDECIDED("undecided"),
        /** Nothing special. */
        SAME_FOR_ALL("sameForAll"),
        /** Tasks for key accounts go first everywhere. */
        KEY_ACCOUNTS_FIRST("keyAccountsFirst");

        private final String key;

        Departments(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    /** Hours per key account and month. */
    public enum Budget implements Keyed {
        /** Nobody has decided. */
        UNDECIDED("undecided", 0),
        /** Two hours. */
        TWO_HOURS("hours2", 2),
        /** Four hours. */
        FOUR_HOURS("hours4", 4),
        /** Eight hours. */
        EIGHT_HOURS("hours8", 8);

        private final String key;
        private final double hours;

        Budget(String key, double hours) {
            this.key = key;
            this.hours = hours;
        }

        @Override
        public String key() {
            return key;
        }

        /** Hours per key account and month. */
        public double hours() {
            return hours;
        }
    }

    /** Who decides in exceptional situations. */
    public enum Exceptions implements Keyed {
        /** Nobody has decided. */
        UNDECIDED("undecided"),
        /** The manager, at once and generously. */
        MANAGER("manager"),
        /** A committee by a protocol: later and by the rules. */
        PROTOCOL("protocol");

        private final String key;

        Exceptions(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    /** By which figure the work is judged. */
    public enum Kpi implements Keyed {
        /** Nobody has decided. */
        UNDECIDED("undecided"),
        /** Sales to key accounts. */
        SALES("sales"),
        /** Profit with key accounts. */
        PROFIT("profit"),
        /** Retention of key accounts. */
        RETENTION("retention");

        private final String key;

        Kpi(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    /** How many of the nine answers are decided. */
    public int decided() {
        int count = 0;
        for (Enum<?> answer : new Enum<?>[] {
            team, exclusiveProducts, anticipation, growthGoals, authority, departments, budget, exceptions, kpi
        }) {
            count += answer.ordinal() > 0 ? 1 : 0;
        }
        return count;
    }

    /** A copy with another people. */
    public GovernanceShell withTeam(Team value) {
        return new GovernanceShell(
                value, exclusiveProducts, anticipation, growthGoals, authority, departments, budget, exceptions, kpi);
    }

    /** A copy with another answer on exclusive products. */
    public GovernanceShell withExclusiveProducts(Answer value) {
        return new GovernanceShell(
                team, value, anticipation, growthGoals, authority, departments, budget, exceptions, kpi);
    }

    /** A copy with another answer on anticipating needs. */
    public GovernanceShell withAnticipation(Answer value) {
        return new GovernanceShell(
                team, exclusiveProducts, value, growthGoals, authority, departments, budget, exceptions, kpi);
    }

    /** A copy with another answer on growth goals. */
    public GovernanceShell withGrowthGoals(Answer value) {
        return new GovernanceShell(
                team, exclusiveProducts, anticipation, value, authority, departments, budget, exceptions, kpi);
    }

    /** A copy with another authority. */
    public GovernanceShell withAuthority(Authority value) {
        return new GovernanceShell(
                team, exclusiveProducts, anticipation, growthGoals, value, departments, budget, exceptions, kpi);
    }

    /** A copy with another obligations of departments. */
    public GovernanceShell withDepartments(Departments value) {
        return new GovernanceShell(
                team, exclusiveProducts, anticipation, growthGoals, authority, value, budget, exceptions, kpi);
    }

    /** A copy with another budget. */
    public GovernanceShell withBudget(Budget value) {
        return new GovernanceShell(
                team, exclusiveProducts, anticipation, growthGoals, authority, departments, value, exceptions, kpi);
    }

    /** A copy with another way with exceptions. */
    public GovernanceShell withExceptions(Exceptions value) {
        return new GovernanceShell(
                team, exclusiveProducts, anticipation, growthGoals, authority, departments, budget, value, kpi);
    }

    /** A copy with another figure. */
    public GovernanceShell withKpi(Kpi value) {
        return new GovernanceShell(
                team, exclusiveProducts, anticipation, growthGoals, authority, departments, budget, exceptions, value);
    }
}
