package org.kampus.application.cluster;

/**
 * What servers on one database tell one another. It arrives within milliseconds, in the order it was sent, or never: what
 * must not be missed is looked up in the database besides. Whoever is alone tells nobody.
 */
public interface Telegraph {

    /** Most characters of a text. */
    int LONGEST = 3_000;

    /** Takes what others have sent; must return quickly. */
    @FunctionalInterface
    interface Listener {

        /**
         * Called on a thread of the telegraph.
         *
         * @param node id of the server that sent it
         */
        void heard(String node, String text);
    }

    /**
     * Sends a text to the other servers; does not wait.
     *
     * @param subject a word that says who is to hear it
     * @param text at most {@link #LONGEST} characters
     */
    void send(String subject, String text);

    /** Lets somebody hear what others send about a subject; one listener for each. */
    void listen(String subject, Listener listener);

    /** The telegraph of a server that is alone. */
    Telegraph NONE = new Telegraph() {
        @Override
        public void send(String subject, String text) {
            // Nobody is there.
        }

        @Override
        public void listen(String subject, Listener listener) {
            // Nobody will ever say anything.
        }
    };
}
