package org.kampus.ui.lab;

/** An entry of the navigation within an experiment. */
enum LabPlace {
    EXPERIMENT("experiment", "", false),
    LUCK("luck", "luck", true),
    SENSITIVITY("sensitivity", "sensitivity", true),
    SEARCH("search", "search", false),
    ASSUMPTIONS("assumptions", "assumptions", false),
    REPORT("report", "report", true);

    private final String key;
    private final String path;
    private final boolean needsResult;

    LabPlace(String key, String path, boolean needsResult) {
        this.key = key;
        this.path = path;
        this.needsResult = needsResult;
    }

    /** Last part of text keys. */
    String key() {
        return key;
    }

    /** Last part of the address. */
    String path() {
        return path;
    }

    /** Whether there is something to show. */
    boolean open(OpenExperiment experiment) {
        boolean variants = !experiment.order().variants().isEmpty();
        return (!needsResult || experiment.result() != null) && (this != SENSITIVITY || variants);
    }
}
