package org.kampus.workshop;

/** Something a trainer lets happen to the market or the company. */
public enum SurpriseKind {
    /** A rival goes for the largest clients. */
    RIVAL_ATTACK("rivalAttack"),
    /** An account manager gives notice. */
    MANAGER_LEAVES("managerLeaves"),
    /** A client asks for an order many times the usual. */
    HUGE_ORDER("hugeOrder"),
    /** Clients stop spending for a while. */
    BUDGET_FREEZE("budgetFreeze"),
    /** Many more leads than usual. */
    LEAD_WAVE("leadWave"),
    /** The plant delivers less for a while. */
    PLANT_FAILURE("plantFailure");

    private final String key;

    SurpriseKind(String key) {
        this.key = key;
    }

    /** Name in texts and in the programming interface. */
    public String key() {
        return key;
    }
}
