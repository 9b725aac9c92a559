package org.kampus.simulation;

/** The digest of one fixed run. It changes only when the world's rules change, never by accident. */
final class GoldenDigest {

    static final String EXPECTED = "00f84c54d4538384984193b1b59f50a75d336229acb4faaf019e3c03038d75f2";

    private GoldenDigest() {}
}
