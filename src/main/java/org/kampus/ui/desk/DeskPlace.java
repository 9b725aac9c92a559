package org.kampus.ui.desk;

import org.kampus.organisation.Decision;
import org.kampus.organisation.PlanChange;
import org.kampus.scenario.ApplicableRules;
import org.kampus.ui.address.Addresses;

/** An entry of the desk's navigation. */
public enum DeskPlace {
    BRIEFING("briefing", ""),
    STRUCTURE("structure", Addresses.STRUCTURE),
    RULES("rules", Addresses.RULES),
    KEY_ACCOUNTS("keyAccounts", Addresses.KEY_ACCOUNTS),
    RESULTS("results", Addresses.QUARTER),
    HISTORY("history", Addresses.HISTORY),
    SUMMARY("summary", Addresses.SUMMARY),
    DEBRIEF("debrief", Addresses.DEBRIEF);

    private final String key;
    private final String path;

    DeskPlace(String key, String path) {
        this.key = key;
        this.path = path;
    }

    /** Last part of text keys. */
    public String key() {
        return key;
    }

    /** Whether the place has something to show for a game. */
    boolean open(GameState game) {
        return switch (this) {
            case BRIEFING, STRUCTURE, RULES -> true;
            case KEY_ACCOUNTS -> keyAccountsMatter(game);
            case RESULTS, HISTORY -> !game.played().isEmpty();
            case SUMMARY, DEBRIEF -> game.finished();
        };
    }

    /** Address of the place for a game, without a leading slash. */
    public String address(GameState game) {
        String base = game.address();
        if (this == RESULTS) {
            return game.quarterAddress(Math.max(1, game.played().size()));
        }
        return Addresses.within(base, path);
    }

    /** The place where a decision is made. */
    static DeskPlace of(Decision decision, GameState game) {
        if (decision.onBoard()) {
            return STRUCTURE;
        }
        boolean onKeyAccounts = switch (decision.changes().getFirst()) {
            case PlanChange.Rule rule ->
                ApplicableRules.needsKeyAccounts(rule.lever().topic());
            case PlanChange.KeyAccountScores scores -> true;
            case PlanChange.Headcount headcount -> false;
            case PlanChange.Duty duty -> false;
        };
        return onKeyAccounts && keyAccountsMatter(game) ? KEY_ACCOUNTS : RULES;
    }

    private static boolean keyAccountsMatter(GameState game) {
        return game.draft().keyAccounts().number() > 0
                || game.scenario().focus().stream().anyMatch(ApplicableRules::needsKeyAccounts);
    }
}
