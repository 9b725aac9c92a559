package org.kampus.organisation;

/**
 * A group of needs of a client. How well an offer fits a client is the share of its needs our unique
 * selling points cover; a change of the value chain covers one group better.
 */
public enum ClientNeed implements Keyed {
    /** What is delivered: range, quality, made to measure. */
    PRODUCT("product"),
    /** How fast and how surely it is delivered. */
    DELIVERY("delivery"),
    /** Technical advice, installation, service. */
    SERVICE("service"),
    /** Prices, terms of payment, risk. */
    TERMS("terms");

    private final String key;

    ClientNeed(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
