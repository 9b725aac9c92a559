package org.kampus.application.workshop;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A round's timer as pages show it. A page counts down from {@link #left} by its own clock, so that a phone
 * whose clock is wrong shows the right time.
 *
 * @param left time left when this was told; null when there is no limit
 * @param paused whether it stands still
 * @param deadline when the round closes by itself; null while paused and without a limit
 */
public record TimeLeft(
        @Nullable Duration left, boolean paused, @Nullable Instant deadline) {}
