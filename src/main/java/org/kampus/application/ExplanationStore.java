package org.kampus.application;

import java.util.Optional;

/** Keeps explanations, so that they are there at once the next time. Every method is one short transaction of its own. */
public interface ExplanationStore {

    /** Keeps nothing. */
    ExplanationStore NONE = new ExplanationStore() {
        @Override
        public Optional<Object> find(Question question) {
            return Optional.empty();
        }

        @Override
        public void keep(Question question, Object answer) {
            // Found again when it is asked again.
        }
    };

    /**
     * What was asked.
     *
     * @param digest of the run, which names the version of the world too: an answer never serves another one
     * @param kind what kind of explanation
     * @param quarter quarter it is about; that up to which was played if it is about the game
     * @param about what else it is about: equal texts for equal questions
     */
    record Question(String digest, ExplanationKind kind, int quarter, String about) {}

    /** What was found before. */
    Optional<Object> find(Question question);

    /** Keeps what was found; nothing happens if it is kept already. */
    void keep(Question question, Object answer);
}
