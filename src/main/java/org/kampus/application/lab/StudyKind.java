package org.kampus.application.lab;

/** What can be asked further about an experiment that is done. An experiment has one study of each kind, the last. */
public enum StudyKind {
    /** One assumption after the other at the ends of its range, and where the conclusion turns. */
    SENSITIVITY("sensitivity", SensitivityResult.class),
    /** All assumptions moved together: which matter anywhere in their ranges. */
    SCREENING("screening", ScreeningResult.class),
    /** Plans of more profit and retention within a payroll. */
    SEARCH("search", SearchResult.class);

    private final String key;
    private final Class<? extends StudyResult> result;

    StudyKind(String key, Class<? extends StudyResult> result) {
        this.key = key;
        this.result = result;
    }

    /** Name in texts and addresses. */
    public String key() {
        return key;
    }

    /** What such a study brings. */
    public Class<? extends StudyResult> result() {
        return result;
    }
}
