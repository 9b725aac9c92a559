package org.kampus.workshop;

/** How a team without people decides. */
public enum RobotStrategy {
    /** The textbook conveyor of the case's sale type, staffed by the work expected. */
    TEXTBOOK_CONVEYOR("textbookConveyor"),
    /** As many universal sellers as there were people. */
    ALL_UNIVERSALS("allUniversals"),
    /** The company goes on as it was. */
    NOTHING_CHANGES("nothingChanges"),
    /** The best plan a search over structures and headcounts has found. */
    BEST_FOUND("bestFound");

    private final String key;

    RobotStrategy(String key) {
        this.key = key;
    }

    /** Name in texts and in the programming interface. */
    public String key() {
        return key;
    }
}
