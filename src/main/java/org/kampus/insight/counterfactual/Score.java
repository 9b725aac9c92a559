package org.kampus.insight.counterfactual;

import java.util.function.ToDoubleFunction;
import org.kampus.insight.Scorecard;

/** One of the four scores. */
public enum Score {
    /** Thousand ₽ in the quarter. */
    PROFIT("profit", Scorecard::profit),
    /** Thousand ₽ at the quarter's end. */
    CLIENT_BASE_VALUE("clientBaseValue", Scorecard::clientBaseValue),
    /** Raised to a year, 0-1. */
    RETENTION("retention", Scorecard::retention),
    /** Hours used as a share of those available, 0-1. */
    LOAD("load", Scorecard::load);

    private final String key;
    private final ToDoubleFunction<Scorecard> reader;

    Score(String key, ToDoubleFunction<Scorecard> reader) {
        this.key = key;
        this.reader = reader;
    }

    /** Name in texts and in the programming interface. */
    public String key() {
        return key;
    }

    /** Its value on a card. */
    public double of(Scorecard card) {
        return reader.applyAsDouble(card);
    }
}
