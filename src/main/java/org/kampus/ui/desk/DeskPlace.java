package org.kampus.ui.desk;

import org.kampus.application.GameView;

/** An entry of the desk's navigation. */
public enum DeskPlace {
    BRIEFING("briefing", ""),
    STRUCTURE("structure", "structure"),
    RULES("rules", "rules"),
    RESULTS("results", "quarter"),
    HISTORY("history", "history"),
    SUMMARY("summary", "summary");

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
    boolean open(GameView game) {
        return switch (this) {
            case BRIEFING, STRUCTURE, RULES -> true;
            case RESULTS, HISTORY -> !game.played().isEmpty();
            case SUMMARY -> game.finished();
        };
    }

    /** Address of the place for a game, without a leading slash. */
    String address(GameView game) {
        String base = "play/" + game.id();
        if (this == RESULTS) {
            return base + "/" + path + "/" + Math.max(1, game.played().size());
        }
        return path.isEmpty() ? base : base + "/" + path;
    }
}
