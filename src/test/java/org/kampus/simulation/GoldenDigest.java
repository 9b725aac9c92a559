package org.kampus.simulation;

/** The digest of one fixed run. It changes only when the world's rules change, never by accident. */
final class GoldenDigest {

    static final String EXPECTED = "ce8b2f0a97ee392ed7c3dee604f7e587870beba788bfc09bd6c148bd91109d93";

    private GoldenDigest() {}
}
