package org.kampus.application.debrief;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.kampus.application.Explaining;
import org.kampus.application.run.ServerBusyException;

/**
 * Debriefs that programs ask for: they wait a while, and ask again if it was not enough; what was begun goes on meanwhile. So many
 * at a time at most.
 */
@ApplicationScoped
public class DebriefDesk {

    private static final int AT_ONCE = 16;

    private final Map<String, Held> held = new HashMap<>();

    private record Held(Explaining<?> work, double[] share) {}

    /** Nothing is being worked out. */
    public DebriefDesk() {}

    /**
     * A debrief, as soon as it is there; or how far it is after a while.
     *
     * @param name what it is about: asked twice at a time it is worked out once
     * @param question asks for it
     * @param patience how long the caller waits
     * @throws ServerBusyException if too many are being worked out
     */
    @SuppressWarnings("unchecked") // A name has one kind of debrief.
    public <T> CompletionStage<Answer<T>> ask(String name, Supplier<Explaining<T>> question, Duration patience) {
        Held mine;
        synchronized (this) {
            Held known = held.get(name);
            if (known == null) {
                if (held.size() >= AT_ONCE) {
                    throw new ServerBusyException(held.size());
                }
                double[] share = new double[1];
                Explaining<T> asked = question.get();
                asked.onProgress(done -> share[0] = done);
                known = new Held(asked, share);
                held.put(name, known);
                Held put = known;
                asked.result().whenComplete((told, failure) -> forget(name, put));
            }
            mine = known;
        }
        CompletableFuture<T> result = ((CompletionStage<T>) mine.work().result())
                .toCompletableFuture()
                .copy();
        return result.thenApply(told -> new Answer<>(Optional.of(told), 1))
                .completeOnTimeout(
                        new Answer<>(Optional.empty(), mine.share()[0]), patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    private synchronized void forget(String name, Held done) {
        held.remove(name, done);
    }

    /**
     * What is there.
     *
     * @param told the debrief; empty while it is being worked out
     * @param share how much is done, 0-1
     */
    public record Answer<T>(Optional<T> told, double share) {}
}
