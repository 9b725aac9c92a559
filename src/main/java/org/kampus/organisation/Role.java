package org.kampus.organisation;

/** A job in the sales department. */
public enum Role {
    /** Qualifies leads before a seller spends time on them. */
    TELEMARKETER("telemarketer"),
    /** Wins new clients (development specialist, "hunter"). */
    HUNTER("hunter"),
    /** Keeps and grows regular clients ("farmer"). */
    ACCOUNT_MANAGER("accountManager"),
    /** Takes orders of many small clients (office sales). */
    ORDER_DESK("orderDesk"),
    /** Carries regular orders through the company. */
    OPERATIONS_CLERK("operationsClerk"),
    /** Delivers large orders that are projects of their own. */
    PROJECT_MANAGER("projectManager"),
    /** Technical expert: forms solutions, advises clients. */
    SUPPORT("support"),
    /** Prepares documents for the others. */
    BACK_OFFICE("backOffice"),
    /** One seller who does everything. */
    UNIVERSAL_SELLER("universalSeller");

    private final String key;

    Role(String key) {
        this.key = key;
    }

    /** Name in scenario files and plans. */
    public String key() {
        return key;
    }
}
