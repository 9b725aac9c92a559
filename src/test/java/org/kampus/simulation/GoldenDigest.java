package org.kampus.simulation;

/** The digest of one fixed run. It changes only when the world's rules change, never by accident. */
final class GoldenDigest {

    static final String EXPECTED = "c713cf033297374097b191dc0293e8e6193e148dfa88541221d3b78d1aa58d1c";

    private GoldenDigest() {}
}
