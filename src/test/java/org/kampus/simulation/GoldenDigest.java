package org.kampus.simulation;

/** The digest of one fixed run. It changes only when the world's rules change, never by accident. */
final class GoldenDigest {

    static final String EXPECTED = "aee0a9b15ceea96d0ba44b8fd20df310551ee60fe40953e17f3ba7ebec433a2e";

    private GoldenDigest() {}
}
