package org.kampus.insight.counterfactual;

import java.util.List;
import org.kampus.organisation.Decision;

/**
 * Why one team is ahead of another: the other's game, played again with some of the differences between their plans, in all
 * combinations. The parts add up to the whole lead.
 *
 * @param ahead profit of the game of the team that is ahead, thousand ₽
 * @param behind that of the other, thousand ₽
 * @param elsewhere what other luck and other events make of it, thousand ₽; 0 where both met the same
 * @param parts what the teams decided otherwise, by size
 */
public record Lead(double ahead, double behind, double elsewhere, List<Part> parts) {

    /** Copies the list. */
    public Lead {
        parts = List.copyOf(parts);
    }

    /**
     * One thing the teams decided otherwise.
     *
     * @param difference from the plan of the team behind to that of the team ahead, in the last round in which they differ
     * @param rounds in which they differ
     * @param value what it earned, thousand ₽
     * @param error standard error; 0 if exact
     */
    public record Part(Decision difference, List<Integer> rounds, double value, double error) {

        /** Copies the list. */
        public Part {
            rounds = List.copyOf(rounds);
        }
    }
}
