package org.kampus.simulation.equation;

/**
 * How completely a person keeps records: {@code c + (1 − c) min(1, max(0, d + min(0, ℓ)))}, c control, d diligence, ℓ liking of
 * documents: as control demands, beyond it as far as the person likes to. Everything from 0 to 1 but ℓ.
 *
 * <p>Source: method; form assumed.
 */
public final class RecordKeeping {

    private RecordKeeping() {}

    /** The completeness, 0-1. */
    public static double completeness(double control, double diligence, double likingOfDocuments) {
        double willing = Math.max(0, diligence + Math.min(0, likingOfDocuments));
        return control + (1 - control) * Math.min(1, willing);
    }
}
