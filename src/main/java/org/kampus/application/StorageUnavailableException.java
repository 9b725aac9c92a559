package org.kampus.application;

/**
 * What Kampus keeps cannot be read or written for the moment. Nothing of what was asked for has been kept; it can be
 * asked for again.
 */
public final class StorageUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What keeps it away. */
    public enum Trouble {
        /** The database does not answer, or not in time. */
        UNREACHABLE("unreachable"),
        /** There is no space left where the database writes. */
        FULL("full");

        private final String key;

        Trouble(String key) {
            this.key = key;
        }

        /** Name in texts and problems. */
        public String key() {
            return key;
        }
    }

    private final Trouble trouble;

    /** Carries what the database said. */
    public StorageUnavailableException(Trouble trouble, Throwable cause) {
        super("the database is " + trouble.key(), cause);
        this.trouble = trouble;
    }

    /** What keeps it away. */
    public Trouble trouble() {
        return trouble;
    }
}
