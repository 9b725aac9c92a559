package org.kampus.simulation;

/** The digest of one fixed run. It changes only when the world's rules change, never by accident. */
final class GoldenDigest {

    static final String EXPECTED = "d13397e58ce90d1cc6d1812cfba77957f86b0f0c2cf58556e628290d4ac2921e";

    private GoldenDigest() {}
}
