package org.kampus.scenario;

/** How hard a case is to play. */
public enum Difficulty {
    EASY,
    MEDIUM,
    HARD
}
