package org.kampus.organisation;

/** How a role takes part in a function. */
public enum Involvement {
    /** The role does not touch this function. */
    NONE("none"),
    /** The role takes this work when it has none of its own waiting. */
    HELPS("helps"),
    /** The function belongs to the role. */
    DOES("does");

    private final String key;

    Involvement(String key) {
        this.key = key;
    }

    /** Name in scenario files and plans. */
    public String key() {
        return key;
    }

    /** The next value when a cell of the structure board is clicked: none, does, helps, none. */
    public Involvement next() {
        return switch (this) {
            case NONE -> DOES;
            case DOES -> HELPS;
            case HELPS -> NONE;
        };
    }
}
