package org.kampus.ui.results;

import java.util.List;
import org.kampus.insight.StorySentence;
import org.kampus.ui.i18n.Figures;
import org.kampus.ui.i18n.Texts;

/** Says a client's story in sentences. */
final class StoryWording {

    private final Texts texts;
    private final Figures figures;

    StoryWording(Texts texts) {
        this.texts = texts;
        this.figures = texts.figures();
    }

    String say(StorySentence sentence) {
        String key = "story." + sentence.kind();
        List<Double> f = sentence.figures();
        return switch (sentence.kind()) {
            case OLD_CLIENT, NO_ORDERS, NO_TOUCHES -> texts.get(key);
            case WON, CAME_BACK, WRITTEN_OFF -> texts.get(key, week(f.getFirst()));
            case ORDERS -> texts.get(key, figures.whole(f.get(0)), figures.whole(f.get(1)), figures.weeks(f.get(2)));
            case TOUCHES, RIVALS -> texts.get(key, figures.whole(f.get(0)), figures.weeks(f.get(1)));
            case HANDOVERS -> texts.get(key, figures.whole(f.get(0)), figures.percent(f.get(1)));
            case OWNER_LEFT -> texts.get(key, week(f.get(0)), figures.percent(f.get(1)));
            case ERRORS -> texts.get(key, figures.whole(f.get(0)), figures.weeks(f.get(1)));
            case STOPPED -> texts.get(key, week(f.get(0)), figures.money(f.get(1)));
            case WIN_BACK_FAILED, CANCELLED -> texts.get(key, figures.whole(f.getFirst()));
        };
    }

    /** A week of the game as quarter and week: the first week played is week 1 of quarter 1. */
    String week(double week) {
        int index = (int) week - 1;
        int weeks = org.kampus.scenario.Scenario.WEEKS_PER_QUARTER;
        return texts.get(
                "results.weekOfQuarter",
                figures.whole(Math.floorMod(index, weeks) + 1.0),
                figures.whole(Math.floorDiv(index, weeks) + 1.0));
    }
}
