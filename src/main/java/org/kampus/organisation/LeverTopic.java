package org.kampus.organisation;

/** What a group of levers is about. A case names the topics that matter most in it. */
public enum LeverTopic implements Keyed {
    /** Touches and growth hours by class. */
    CARE("care"),
    /** Division of the base, and whose tasks go first. */
    BASE("base"),
    /** Which leads are taken. */
    SELECTION("selection"),
    /** When and how new clients are handed over. */
    HANDOVER("handover"),
    /** How many sales a seller may have open. */
    OPEN_SALES("openSales"),
    /** Training. */
    TRAINING("training"),
    /** Plans, reports, CRM discipline, and the time study. */
    CONTROL("control"),
    /** Who processes an order. */
    ORDERS("orders"),
    /** Promised lead time. */
    PROMISE("promise"),
    /** Discount and pushed volume. */
    PRICE("price"),
    /** Where experts sit and whom they serve first. */
    SUPPORT("support"),
    /** Which orders the plant takes, and its capacity. */
    PLANT("plant"),
    /** Investment into covering needs better. */
    VALUE_CHAIN("valueChain"),
    /** How many key accounts and how they are chosen. */
    KEY_ACCOUNTS("keyAccounts"),
    /** The seven questions about work with key accounts. */
    SHELL("shell");

    private final String key;

    LeverTopic(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
