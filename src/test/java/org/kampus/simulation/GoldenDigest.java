package org.kampus.simulation;

/** The digest of one fixed run. It changes only when the world's rules change, never by accident. */
final class GoldenDigest {

    static final String EXPECTED = "9f6f37e7d188e7c4986b279db1f45ca038769adbcfb9edb4485845ac08a9809a";

    private GoldenDigest() {}
}
