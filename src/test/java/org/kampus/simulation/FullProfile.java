package org.kampus.simulation;

/** Whether tests measure with many fates and write what they found: Maven's profile {@code facts}. */
final class FullProfile {

    /** Fates of a full run; 0 in the gate. */
    static final int FATES = Integer.getInteger("kampus.fates", 0);

    private FullProfile() {}

    static boolean isOn() {
        return FATES > 0;
    }
}
