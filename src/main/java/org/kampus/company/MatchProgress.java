package org.kampus.company;

/** Is told how far a match is, on the thread that looks for it, and may stop it. */
@FunctionalInterface
public interface MatchProgress {

    /** Listens to nothing and never stops. */
    MatchProgress NONE = share -> true;

    /**
     * Told often; must return quickly.
     *
     * @param share expected share of the work that is done, 0 to 1
     * @return whether to go on
     */
    boolean told(double share);
}
