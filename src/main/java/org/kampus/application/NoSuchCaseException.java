package org.kampus.application;

/** There is no playable case under this name. */
public final class NoSuchCaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String scenarioId;

    /** Names the case that was asked for. */
    public NoSuchCaseException(String scenarioId) {
        super("there is no playable case '" + scenarioId + "'");
        this.scenarioId = scenarioId;
    }

    /** The case that was asked for. */
    public String scenarioId() {
        return scenarioId;
    }
}
