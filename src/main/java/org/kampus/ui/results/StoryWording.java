package org.kampus.ui.results;

import java.util.List;
import org.kampus.insight.ClientIncome;
import org.kampus.insight.StorySentence;
import org.kampus.ui.i18n.Figures;
import org.kampus.ui.i18n.Texts;

/** Says a client's story in sentences. */
public final class StoryWording {

    /** Less would be told as 0 weeks. */
    private static final double HARDLY_A_WEEK = 0.05;

    private final Texts texts;
    private final Figures figures;

    /** Words in one language. */
    public StoryWording(Texts texts) {
        this.texts = texts;
        this.figures = texts.figures();
    }

    /** One sentence. */
    public String say(StorySentence sentence) {
        String key = "story." + sentence.kind();
        List<Double> f = sentence.figures();
        return switch (sentence.kind()) {
            case OLD_CLIENT, NO_ORDERS, NO_TOUCHES -> texts.get(key);
            case WON, CAME_BACK, WRITTEN_OFF, STOPPED, WENT_WITH_OWNER -> texts.get(key, inWeek(f.getFirst()));
            case ORDERS -> texts.get(key, figures.whole(f.get(0)), figures.whole(f.get(1)), figures.weeks(f.get(2)));
            case TOUCHES, RIVALS ->
                f.get(1) < HARDLY_A_WEEK
                        ? texts.get(key + ".atTheEnd", figures.whole(f.get(0)))
                        : texts.get(key, figures.whole(f.get(0)), figures.weeks(f.get(1)));
            case HANDOVERS -> texts.get(key, figures.whole(f.get(0)), figures.percent(f.get(1)));
            case OWNER_LEFT -> texts.get(key, inWeek(f.get(0)), figures.percent(f.get(1)));
            case ERRORS -> texts.get(key, figures.whole(f.get(0)), figures.weeks(f.get(1)));
            case WIN_BACK_FAILED, CANCELLED -> texts.get(key, figures.whole(f.getFirst()));
            case ORDERED ->
                texts.count(
                        f.get(2) < ClientIncome.YEAR ? key + ".weeks" : key,
                        Math.round(f.get(0)),
                        figures.money(f.get(1)),
                        figures.weeks(f.get(2)));
            case OUTLOOK ->
                texts.count(
                        key,
                        Math.round(f.get(3)),
                        figures.money(f.get(0)),
                        figures.money(f.get(1)),
                        figures.money(f.get(2)));
            case NO_OUTLOOK -> texts.count(key, Math.round(f.getFirst()));
        };
    }

    private String inWeek(double week) {
        return new QuarterWording(texts).inWeek(week);
    }
}
