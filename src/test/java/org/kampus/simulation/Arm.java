package org.kampus.simulation;

import java.util.Map;

/** One side of a comparison: a world that can be played under any luck. */
interface Arm {

    /** How tables call it. */
    String name();

    /** What is played, whatever it is called: equal worlds need playing only once. */
    default Object world() {
        return this;
    }

    /** Plays it once and reads its figures. */
    Map<? extends Figure, Double> play(long seed);
}
