package org.kampus.scenario;

/**
 * A place in a file.
 *
 * @param line line, from 1
 * @param column column in characters, from 1
 */
record Position(int line, int column) {

    /** For problems of a file as a whole. */
    static final Position NOWHERE = new Position(0, 0);
}
