package org.kampus.simulation;

/** The digest of one fixed run. It changes only when the world's rules change, never by accident. */
final class GoldenDigest {

    static final String EXPECTED = "4961db4c274abe7b870e5cde6b8e2050ae7b1ca5e6fb85a2e418214ea50610b6";

    private GoldenDigest() {}
}
