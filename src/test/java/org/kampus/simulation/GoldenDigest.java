package org.kampus.simulation;

/** The digest of one fixed run. It changes only when the world's rules change, never by accident. */
final class GoldenDigest {

    static final String EXPECTED = "e9b565ad5c0522a20e44f692e619461f4002fad7a56694b6ab6cf2e81c9a1053";

    private GoldenDigest() {}
}
