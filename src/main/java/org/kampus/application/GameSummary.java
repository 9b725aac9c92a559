package org.kampus.application;

import java.time.Instant;
import java.util.UUID;
import org.kampus.scenario.LocalizedText;

/**
 * One line of a player's list of games.
 *
 * @param id the game
 * @param scenarioId its case
 * @param title title of the case
 * @param nextQuarter the quarter to play next, from 1
 * @param quarters quarters of the case
 * @param finished whether all of them are played
 * @param updatedAt time of the last change
 */
public record GameSummary(
        UUID id,
        String scenarioId,
        LocalizedText title,
        int nextQuarter,
        int quarters,
        boolean finished,
        Instant updatedAt) {}
