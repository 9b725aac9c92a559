package org.kampus.application;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.kampus.application.ExplanationStore.Question;

/** What a store keeps of explanations; without it they are found again, so that it may be away, and nobody waits for it. */
final class KeptExplanations {

    private static final Logger LOG = System.getLogger(KeptExplanations.class.getName());

    private final ExplanationStore store;

    KeptExplanations(ExplanationStore store) {
        this.store = store;
    }

    /** Whether anything is kept at all. */
    boolean isAnything() {
        return store != ExplanationStore.NONE;
    }

    /** What was found before; waits for the database. */
    Optional<Object> find(Question question) {
        try {
            return store.find(question);
        } catch (RuntimeException e) {
            LOG.log(Level.DEBUG, "Kept explanations cannot be read now", e);
            return Optional.empty();
        }
    }

    /** Keeps what was found, some time later. */
    void keep(Question question, Object found) {
        if (isAnything()) {
            aside(() -> {
                try {
                    store.keep(question, found);
                } catch (RuntimeException e) {
                    LOG.log(Level.DEBUG, "An explanation could not be kept; it is found again when asked again", e);
                }
            });
        }
    }

    /** Works on a thread of its own, which may wait for the database. */
    static void aside(Runnable work) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        Thread.ofVirtual().name("kept explanations").start(() -> {
            Thread.currentThread().setContextClassLoader(loader);
            work.run();
        });
    }
}
