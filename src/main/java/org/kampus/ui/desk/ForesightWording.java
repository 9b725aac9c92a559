package org.kampus.ui.desk;

import java.util.List;
import org.kampus.insight.Scorecard;
import org.kampus.insight.counterfactual.Score;
import org.kampus.insight.foresight.Foreseen;
import org.kampus.insight.foresight.Foresight;
import org.kampus.insight.foresight.Trend;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.ui.i18n.Figures;
import org.kampus.ui.i18n.Texts;

/** Words for what players expect of a quarter, and for what came. */
public final class ForesightWording {

    private final Texts texts;
    private final Figures figures;

    /** Words in a language. */
    public ForesightWording(Texts texts) {
        this.texts = texts;
        this.figures = texts.figures();
    }

    /** Which way, and how far. */
    String trend(Trend trend) {
        return texts.get("foresight.trend." + trend);
    }

    /** What a trend means in figures, seen from the quarter before. */
    String range(Score score, Trend trend, QuarterResult before) {
        double last = score.of(Scorecard.of(before));
        double near = Foresight.near(score, before);
        double far = Foresight.far(score, before);
        return switch (trend) {
            case MUCH_LOWER -> texts.get("foresight.below", value(score, last - far));
            case LOWER -> between(score, last - far, last - near);
            case SAME -> between(score, last - near, last + near);
            case HIGHER -> between(score, last + near, last + far);
            case MUCH_HIGHER -> texts.get("foresight.above", value(score, last + far));
        };
    }

    private String between(Score score, double low, double high) {
        return texts.get("foresight.between", value(score, low), value(score, high));
    }

    private String value(Score score, double value) {
        return score == Score.RETENTION ? figures.percent(Math.clamp(value, 0, 1)) : figures.money(value);
    }

    /** What was expected of a figure beside what came. */
    public String line(Foreseen foreseen) {
        double difference = foreseen.to() - foreseen.from();
        return texts.get(
                verdict(foreseen),
                texts.get("score." + foreseen.score().key()),
                trend(foreseen.said()),
                trend(foreseen.came()),
                value(foreseen.score(), foreseen.to()),
                foreseen.score() == Score.RETENTION ? figures.points(difference) : figures.moneyDifference(difference));
    }

    private static String verdict(Foreseen foreseen) {
        if (foreseen.isRightSize()) {
            return "foresight.line.right";
        }
        return foreseen.isRightWay() ? "foresight.line.way" : "foresight.line.wrong";
    }

    /** How well somebody foresaw over a game. */
    public String calibration(List<Foreseen> all) {
        Foreseen.Calibration calibration = Foreseen.Calibration.of(all);
        return texts.get(
                "foresight.calibration",
                figures.whole(calibration.said()),
                figures.whole(calibration.rightWay()),
                figures.whole(calibration.rightSize()),
                figures.whole(calibration.tooHopeful()),
                figures.whole(calibration.tooCareful()));
    }
}
