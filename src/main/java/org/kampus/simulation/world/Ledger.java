package org.kampus.simulation.world;

/** What orders were worth at list price since the beginning of the run, thousand ₽: nothing of it may get lost. */
public final class Ledger {

    /** Orders taken on. */
    public double placed;

    /** Of those, what was delivered. */
    public double delivered;

    /** Of those, what clients gave up waiting for. */
    public double cancelled;

    /** Of what was delivered, what clients paid for; the rest lies in their stores on trust. */
    public double paid;

    /** Of what was delivered, what clients sent back. */
    public double returned;

    /** Of what was delivered, what was never invoiced, and so never paid for. */
    public double neverBilled;

    Ledger() {}

    Ledger copy() {
        Ledger copy = new Ledger();
        copy.placed = placed;
        copy.delivered = delivered;
        copy.cancelled = cancelled;
        copy.paid = paid;
        copy.returned = returned;
        copy.neverBilled = neverBilled;
        return copy;
    }
}
