package org.kampus.simulation;

/** The digest of one fixed run. It changes only when the world's rules change, never by accident. */
final class GoldenDigest {

    static final String EXPECTED = "e6e7fc9dd0f5a4632df9573b62b4235e032ec458a04fb93e479757fd27a2282d";

    private GoldenDigest() {}
}
