package org.kampus.insight.counterfactual;

import java.util.Optional;
import org.kampus.market.MarketEvent;
import org.kampus.organisation.Decision;

/**
 * What one thing has to do with the difference of a score between two quarters.
 *
 * @param kind what kind of thing
 * @param decision the decision, for {@link Kind#DECISION}
 * @param event what happened from outside, for {@link Kind#EVENT}
 * @param value in the unit of the score
 * @param error standard error of the value, where it is a mean over fates or over orders of deciding; else 0
 */
public record Contribution(
        Kind kind, Optional<Decision> decision, Optional<MarketEvent> event, double value, double error) {

    /** Kinds of contributions; together they make the whole difference. */
    public enum Kind {
        /** Where the old plan was leading on average, without what happened from outside. */
        MOMENTUM("momentum"),
        /** The real fate of the old plan against that average. */
        LUCK("luck"),
        /** A decision of the quarter. */
        DECISION("change"),
        /** Something that happened from outside. */
        EVENT("event");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** Name in texts and in the programming interface. */
        public String key() {
            return key;
        }
    }

    static Contribution momentum(double value, double error) {
        return new Contribution(Kind.MOMENTUM, Optional.empty(), Optional.empty(), value, error);
    }

    static Contribution luck(double value, double error) {
        return new Contribution(Kind.LUCK, Optional.empty(), Optional.empty(), value, error);
    }

    static Contribution of(Decision decision, double value, double error) {
        return new Contribution(Kind.DECISION, Optional.of(decision), Optional.empty(), value, error);
    }

    static Contribution of(MarketEvent event, double value, double error) {
        return new Contribution(Kind.EVENT, Optional.empty(), Optional.of(event), value, error);
    }
}
