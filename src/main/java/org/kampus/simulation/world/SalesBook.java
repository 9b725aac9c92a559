package org.kampus.simulation.world;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/** Sales under way, by the numbers of the clients. */
public final class SalesBook {

    /** Qualified leads waiting for a seller, first come, first served. */
    public final ArrayDeque<Integer> waiting = new ArrayDeque<>();

    /** Clients in sale; those that no longer are leave the list at the end of the week. */
    public final List<Integer> open = new ArrayList<>();

    /** New clients not handed over yet; those that were leave the list at the end of the week. */
    public final List<Integer> withSeller = new ArrayList<>();

    SalesBook() {}

    SalesBook copy() {
        SalesBook copy = new SalesBook();
        copy.waiting.addAll(waiting);
        copy.open.addAll(open);
        copy.withSeller.addAll(withSeller);
        return copy;
    }
}
