package org.kampus.simulation;

/** The digest of one fixed run. It changes only when the world's rules change, never by accident. */
final class GoldenDigest {

    static final String EXPECTED = "f4e16fa281e1febf75a47a917ed5fb81e25b2441a9358ded210c7a08da269e15";

    private GoldenDigest() {}
}
