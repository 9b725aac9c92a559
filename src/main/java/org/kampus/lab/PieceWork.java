package org.kampus.lab;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kampus.organisation.OperatingPlan;
import org.kampus.simulation.api.RunObserver;
import org.kampus.simulation.api.SimulationInput;

/**
 * Many runs: some histories, each with a case and a luck of its own, and each played under as many plans. What the
 * plans of a history have in common is played once. Starts no threads: any number of threads may take pieces and play
 * them, in any order, and the outcomes are the same. Safe for many threads.
 */
public abstract class PieceWork {

    private final int plansEach;
    private final AtomicReferenceArray<@Nullable Outcome> outcomes;
    private final AtomicInteger done = new AtomicInteger();
    private final ConcurrentMap<Integer, SharedHistory> histories = new ConcurrentHashMap<>();

    /** Pieces handed out, and histories whose beginning somebody is playing; guarded by this. */
    private final BitSet taken = new BitSet();

    private final BitSet beginning = new BitSet();
    private final BitSet begun = new BitSet();

    /**
     * Work of which nothing is done.
     *
     * @param histories how many
     * @param plansEach plans under which each is played; pieces come history by history
     */
    PieceWork(int histories, int plansEach) {
        this.plansEach = plansEach;
        this.outcomes = new AtomicReferenceArray<>(Math.multiplyExact(histories, plansEach));
    }

    /** What a piece is played with; those of a history differ in their plans only. */
    abstract SimulationInput input(int piece);

    /** Pieces of work in all. */
    public final int pieces() {
        return outcomes.length();
    }

    /** Pieces that are done. */
    public final int done() {
        return done.get();
    }

    /** Whether all pieces are done. */
    public final boolean isComplete() {
        return done() == pieces();
    }

    /**
     * The next piece nobody has taken yet and whose outcome is not known, or none. Those whose beginning is just being
     * played by somebody else are handed out late.
     */
    public final synchronized OptionalInt next() {
        int late = -1;
        for (int piece = taken.nextClearBit(0); piece < pieces(); piece = taken.nextClearBit(piece + 1)) {
            if (outcome(piece) != null) {
                taken.set(piece);
            } else if (!beginning.get(piece / plansEach)) {
                return take(piece);
            } else {
                late = late < 0 ? piece : late;
                piece = firstOf(piece / plansEach + 1) - 1;
            }
        }
        return late < 0 ? OptionalInt.empty() : take(late);
    }

    private OptionalInt take(int piece) {
        taken.set(piece);
        int history = piece / plansEach;
        beginning.set(history, !begun.get(history));
        return OptionalInt.of(piece);
    }

    /** From here on plans differ, so that others can go on. */
    private synchronized void begun(int history) {
        begun.set(history);
        beginning.clear(history);
    }

    private synchronized void begunNoMore(int history) {
        beginning.clear(history);
    }

    private int firstOf(int history) {
        return history * plansEach;
    }

    /** Takes over the outcome of a piece from other work, so that it need not be played. */
    final void know(int piece, Outcome outcome) {
        if (outcomes.getAndSet(piece, outcome) == null) {
            done.incrementAndGet();
        }
    }

    /**
     * Plays a piece and keeps its outcome.
     *
     * @param piece 0 to {@link #pieces()} - 1
     * @throws org.kampus.simulation.api.RunCancelled if the observer stopped it; the piece is then not done
     */
    public final Outcome play(int piece, RunObserver observer) {
        int history = piece / plansEach;
        SharedHistory shared = Objects.requireNonNull(
                histories.computeIfAbsent(history, number -> new SharedHistory(() -> begun(number))));
        try {
            Outcome outcome = Outcome.of(shared.play(input(piece), othersOf(piece), observer));
            know(piece, outcome);
            return outcome;
        } finally {
            begunNoMore(history);
            if (othersOf(piece).isEmpty()) {
                histories.remove(history);
            }
        }
    }

    /** The plans of the other pieces of its history that are still to be done. */
    private List<List<OperatingPlan>> othersOf(int piece) {
        int first = firstOf(piece / plansEach);
        return IntStream.range(first, first + plansEach)
                .filter(other -> other != piece && outcome(other) == null)
                .mapToObj(other -> input(other).plans())
                .toList();
    }

    /** The outcome of a piece, or null while it is not done. */
    final @Nullable Outcome outcome(int piece) {
        return outcomes.get(piece);
    }

    /**
     * The outcome of a piece that is done.
     *
     * @throws IllegalStateException if it is not
     */
    final Outcome finished(int piece) {
        Outcome outcome = outcomes.get(piece);
        if (outcome == null) {
            throw new IllegalStateException(
                    String.format(Locale.ROOT, "piece %d of %d is not done yet; %d are", piece, pieces(), done()));
        }
        return outcome;
    }
}
