package org.kampus.ui.lab;

import org.kampus.ui.address.Addresses;

/** An entry of the navigation within an experiment. */
enum LabPlace {
    EXPERIMENT("experiment", "", false),
    LUCK("luck", Addresses.LUCK, true),
    SENSITIVITY("sensitivity", Addresses.SENSITIVITY, true),
    SEARCH("search", Addresses.SEARCH, false),
    ASSUMPTIONS("assumptions", Addresses.ASSUMPTIONS, false),
    REPORT("report", Addresses.REPORT, true);

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
