package org.kampus.simulation;

/** The digest of one fixed run. It changes only when the world's rules change, never by accident. */
final class GoldenDigest {

    static final String EXPECTED = "f89927c596289ba5833847482ae014ae8e5c02f4f0f706c2c660b16879139d16";

    private GoldenDigest() {}
}
