package org.kampus.simulation;

/** The digest of one fixed run. It changes only when the world's rules change, never by accident. */
final class GoldenDigest {

    static final String EXPECTED = "220ca74b33069bd86d912ab8442d20f8f496a4dcb8d31cd52eaa67494f172739";

    private GoldenDigest() {}
}
