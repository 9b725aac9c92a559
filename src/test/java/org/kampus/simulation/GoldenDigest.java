package org.kampus.simulation;

/** The digest of one fixed run. It changes only when the world's rules change, never by accident. */
final class GoldenDigest {

    static final String EXPECTED = "610902daf0c073480ed150a7da07586719533ce44101caa4900a7072cb0c8023";

    private GoldenDigest() {}
}
