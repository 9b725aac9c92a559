package org.kampus.simulation.world;

import org.kampus.organisation.GovernanceShell;

/** The answers to the questions about key accounts that are in force; who is one is noted with the clients. */
public final class KeyAccountShell {

    /** The answers. */
    public GovernanceShell shell = GovernanceShell.UNDECIDED;

    /** Quarters begun so far, history included. */
    public int quarter;

    KeyAccountShell() {}

    KeyAccountShell copy() {
        KeyAccountShell copy = new KeyAccountShell();
        copy.shell = shell;
        copy.quarter = quarter;
        return copy;
    }
}
