package org.kampus.simulation;

/** The digest of one fixed run. It changes only when the world's rules change, never by accident. */
final class GoldenDigest {

    static final String EXPECTED = "9878d90d650fafbdc42b58bba6b41dd5beb20d5d0929820008101919b2b318f0";

    private GoldenDigest() {}
}
