package org.kampus.application.learn;

import java.util.List;

/** Ready-made choices of lessons to give before a workshop. */
public enum LessonTemplate {
    /** What every room should have met, in half an hour. */
    HALF_AN_HOUR("halfAnHour", "luck-or-skill", "spare-hours", "half-the-time"),
    /** Whether and how to divide the work. */
    CONVEYOR("conveyor", "luck-or-skill", "conveyor-or-universals", "where-hours-go", "spare-hours"),
    /** Key accounts and those who know them. */
    KEY_ACCOUNTS("keyAccounts", "luck-or-skill", "whose-client", "key-is-not-large");

    private final String key;
    private final List<String> lessons;

    LessonTemplate(String key, String... lessons) {
        this.key = key;
        this.lessons = List.of(lessons);
    }

    /** Its name in keys of texts. */
    public String key() {
        return key;
    }

    /** Names of its lessons. */
    public List<String> lessons() {
        return lessons;
    }
}
