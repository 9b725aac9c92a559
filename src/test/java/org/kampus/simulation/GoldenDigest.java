package org.kampus.simulation;

/** The digest of one fixed run. It changes only when the world's rules change, never by accident. */
final class GoldenDigest {

    static final String EXPECTED = "564101198af8f8b33f4fc8182e9ef737c43fe8b665924e552f7eac7ee56953a7";

    private GoldenDigest() {}
}
