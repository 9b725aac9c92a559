package org.kampus.simulation;

/** The digest of one fixed run. It changes only when the world's rules change, never by accident. */
final class GoldenDigest {

    static final String EXPECTED = "28f6491de6bf7496cad7d0151a47e4c5587ade0aef4958da9e1a69d6a079e10f";

    private GoldenDigest() {}
}
