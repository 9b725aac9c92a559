package org.kampus.application.lab;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.kampus.application.SimulationQueue;
import org.kampus.lab.PieceWork;

/** Work that goes in stages: all pieces of one are played before the next is known. */
abstract class StagedJob extends LabJob {

    StagedJob(UUID id, String owner) {
        super(id, owner);
    }

    /** The next stage, once the one before is done; null when nothing is left. Called on a thread of simulations. */
    abstract @Nullable PieceWork nextStage();

    @Override
    final void work(SimulationQueue queue, int lanes, Runnable atEnd) {
        queue.submit(() -> stopped() ? Optional.<PieceWork>empty() : Optional.ofNullable(nextStage()))
                .outcome()
                .whenComplete((stage, failed) -> {
                    if (failed != null) {
                        fail(failed);
                    }
                    if (failed != null || stage.isEmpty()) {
                        atEnd.run();
                    } else {
                        play(stage.get(), queue, lanes, atEnd);
                    }
                });
    }

    private void play(PieceWork stage, SimulationQueue queue, int lanes, Runnable atEnd) {
        AtomicInteger open = new AtomicInteger(lanes);
        Runnable lane = () -> {
            if (open.decrementAndGet() == 0) {
                work(queue, lanes, atEnd);
            }
        };
        for (int i = 0; i < lanes; i++) {
            next(stage, queue, lane);
        }
    }

    private void next(PieceWork stage, SimulationQueue queue, Runnable atEnd) {
        OptionalInt piece = stopped() ? OptionalInt.empty() : stage.next();
        if (piece.isEmpty()) {
            atEnd.run();
            return;
        }
        queue.submit(() -> stage.play(piece.getAsInt(), observer())).outcome().whenComplete((outcome, failed) -> {
            if (failed != null) {
                fail(failed);
            }
            report();
            next(stage, queue, atEnd);
        });
    }
}
