package org.kampus.simulation;

/** The digest of one fixed run. It changes only when the world's rules change, never by accident. */
final class GoldenDigest {

    static final String EXPECTED = "e098669c0c49c63ecb237b20a54e347e2e4c1ebc837b4951358a3ab5f04989d5";

    private GoldenDigest() {}
}
