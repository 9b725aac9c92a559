package org.kampus.simulation;

/** The digest of one fixed run. It changes only when the world's rules change, never by accident. */
final class GoldenDigest {

    static final String EXPECTED = "50339318a1939db4fcc7e10bde940746b85d5624060b17fc5f69f65833d58a97";

    private GoldenDigest() {}
}
