package org.kampus.simulation;

/** The digest of one fixed run. It changes only when the world's rules change, never by accident. */
final class GoldenDigest {

    static final String EXPECTED = "c0633cfff2442e52dacc23ed5401980b695e62e64f21b23fddb7833176ef032b";

    private GoldenDigest() {}
}
