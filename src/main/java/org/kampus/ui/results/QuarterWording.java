package org.kampus.ui.results;

import org.kampus.scenario.Scenario;
import org.kampus.ui.i18n.Figures;
import org.kampus.ui.i18n.Texts;

/** Names quarters and weeks. Those before the player have no number of their own: they are counted back. */
public final class QuarterWording {

    private final Texts texts;
    private final Figures figures;

    /** Words in one language. */
    public QuarterWording(Texts texts) {
        this.texts = texts;
        this.figures = texts.figures();
    }

    /** A quarter of so many: quarter 3 of 8, the last quarter before you. */
    String title(int number, int quarters) {
        return number < 1 ? name(number) : texts.get("results.title", figures.whole(number), figures.whole(quarters));
    }

    /** A quarter: quarter 3, the last quarter before you. */
    public String name(int number) {
        if (number >= 1) {
            return texts.get("results.quarter", figures.whole(number));
        }
        return number == 0
                ? texts.get("results.quarter.lastBefore")
                : texts.count("results.quarter.before", back(number));
    }

    /** A quarter as a point of a chart: 3, 1 before you. */
    String point(int number) {
        return number >= 1 ? figures.whole(number) : texts.get("results.point.before", figures.whole(back(number)));
    }

    /** When something happened: in week 2 of quarter 1, 4 weeks before you. The first week played is 1. */
    String inWeek(double week) {
        int weeks = Scenario.WEEKS_PER_QUARTER;
        int index = (int) week - 1;
        return index < 0
                ? texts.count("results.weeksBefore", -index)
                : texts.get("results.inWeek", figures.whole(index % weeks + 1.0), figures.whole(index / weeks + 1.0));
    }

    private static int back(int number) {
        return 1 - number;
    }
}
