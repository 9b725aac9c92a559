package org.kampus.simulation;

/** The digest of one fixed run. It changes only when the world's rules change, never by accident. */
final class GoldenDigest {

    static final String EXPECTED = "a417d4de05059873e70ed4b7b61d5a72b9c5a301c8fe920b102a23d56d82598a";

    private GoldenDigest() {}
}
