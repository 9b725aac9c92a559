package org.kampus.application.run;

import java.util.Locale;

/** So many runs are waiting that another one is not taken on. */
public final class ServerBusyException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int waiting;

    /**
     * Refuses a run.
     *
     * @param waiting runs that are under way or wait
     */
    public ServerBusyException(int waiting) {
        super(String.format(Locale.ROOT, "%d runs are under way or wait", waiting));
        this.waiting = waiting;
    }

    /** Runs that are under way or wait. */
    public int waiting() {
        return waiting;
    }
}
