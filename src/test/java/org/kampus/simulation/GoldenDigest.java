package org.kampus.simulation;

/** The digest of one fixed run. It changes only when the world's rules change, never by accident. */
final class GoldenDigest {

    static final String EXPECTED = "dfacb195279a08a3aa394faf610840a318535966ea8730f06e970d61738d30b1";

    private GoldenDigest() {}
}
