package org.kampus.simulation;

/** The digest of one fixed run. It changes only when the world's rules change, never by accident. */
final class GoldenDigest {

    static final String EXPECTED = "ea2efc20c3d63a799a6a1ee5810bea87b7b26a25a8d611262e5fe05bfac32b78";

    private GoldenDigest() {}
}
