package org.kampus.application.lab;

import java.util.UUID;

/** There is no such experiment, or it is somebody else's. */
public final class NoSuchExperimentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Names the experiment. */
    public NoSuchExperimentException(UUID id) {
        super("there is no experiment " + id);
    }
}
