package org.kampus.lab;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.kampus.simulation.api.RunObserver;
import org.kampus.simulation.api.SimulationInput;

/**
 * Many independent runs. Starts no threads: any number of threads may take pieces and play them, in any
 * order, and the outcomes are the same. Safe for many threads.
 */
public abstract class PieceWork {

    private final AtomicReferenceArray<@Nullable Outcome> outcomes;
    private final AtomicInteger taken = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();

    PieceWork(int pieces) {
        this.outcomes = new AtomicReferenceArray<>(pieces);
    }

    /** What a piece is played with. */
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

    /** The next piece nobody has taken yet and whose outcome is not known, or none. */
    public final OptionalInt next() {
        int piece;
        do {
            piece = taken.getAndUpdate(n -> Math.min(n + 1, pieces()));
        } while (piece < pieces() && outcome(piece) != null);
        return piece < pieces() ? OptionalInt.of(piece) : OptionalInt.empty();
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
        Outcome outcome = Outcome.of(input(piece), observer);
        know(piece, outcome);
        return outcome;
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
