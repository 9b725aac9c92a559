package org.kampus.simulation;

/** The digest of one fixed run. It changes only when the world's rules change, never by accident. */
final class GoldenDigest {

    static final String EXPECTED = "dc1d9fe6779ae4cf3a13c76a69507bac71f1d02fc67c5fae40a198a6c3946295";

    private GoldenDigest() {}
}
