package org.kampus.workshop;

/** How people get into teams. */
public enum Seating {
    /** Into the smallest team. */
    BALANCED,
    /** Everybody chooses a team when joining. */
    OWN_CHOICE,
    /** The trainer puts everybody into a team. */
    BY_TRAINER
}
