package org.kampus.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;

/** Counts the bodies that have begun to come and have not ended. */
@ApplicationScoped
public class UnfinishedBodies {

    /** Most of one network: those of a class on bad Wi-Fi, since pages send little and seldom. */
    static final int OF_NETWORK = 24;

    /** Most of everybody together; the server has 200 threads. */
    static final int IN_ALL = 96;

    private final Map<String, Integer> unfinished = new HashMap<>();
    private int inAll;

    /** What is to be done with a body. */
    enum Answer {
        /** It may come. */
        READ,
        /** This network has too many. */
        TOO_MANY_OF_CALLER,
        /** All together have too many. */
        TOO_MANY_IN_ALL
    }

    /** For the container. */
    public UnfinishedBodies() {}

    /** Counts a body that begins, if it may come; then {@link #end} has to follow. */
    synchronized Answer begin(String network) {
        if (unfinished.getOrDefault(network, 0) >= OF_NETWORK) {
            return Answer.TOO_MANY_OF_CALLER;
        }
        if (inAll >= IN_ALL) {
            return Answer.TOO_MANY_IN_ALL;
        }
        inAll++;
        unfinished.merge(network, 1, Integer::sum);
        return Answer.READ;
    }

    /** A body has ended, one way or the other. */
    synchronized void end(String network) {
        inAll--;
        unfinished.computeIfPresent(network, (key, count) -> count == 1 ? null : count - 1);
    }
}
