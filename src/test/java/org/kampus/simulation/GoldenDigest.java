package org.kampus.simulation;

/** The digest of one fixed run. It changes only when the world's rules change, never by accident. */
final class GoldenDigest {

    static final String EXPECTED = "9e9ce635087bf11b8c61a0826f869b08e5539af29729a994f4be862c87dc0191";

    private GoldenDigest() {}
}
