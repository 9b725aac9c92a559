package org.kampus.simulation;

/** The digest of one fixed run. It changes only when the world's rules change, never by accident. */
final class GoldenDigest {

    static final String EXPECTED = "1dd39737ecb53e44918ac1bd0e0950bf29b64e6a775a703ef4102ad8d43bf148";

    private GoldenDigest() {}
}
