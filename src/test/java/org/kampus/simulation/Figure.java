package org.kampus.simulation;

/** Something that one run tells as one number. */
interface Figure {

    /** How tables call it: the constant's name in words. */
    default String words() {
        return toString().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
