package org.kampus.application.lab;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * How far an experiment is now.
 *
 * @param id the experiment
 * @param state how far it is
 * @param position place among those that wait, from 1; 0 unless it waits
 * @param share share of the runs that are done, 0 to 1
 * @param remaining expected time to the result; empty unless it runs, and at its very beginning
 * @param failure what went wrong, for people; empty unless it failed
 */
public record ExperimentStatus(
        UUID id, ExperimentState state, int position, double share, Optional<Duration> remaining, String failure) {}
