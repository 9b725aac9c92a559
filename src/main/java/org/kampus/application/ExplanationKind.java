package org.kampus.application;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import org.kampus.insight.counterfactual.CompanyWithout;
import org.kampus.insight.counterfactual.DepartureExplanation;
import org.kampus.insight.counterfactual.Lead;
import org.kampus.insight.counterfactual.LuckBand;
import org.kampus.insight.counterfactual.LuckPath;
import org.kampus.insight.counterfactual.QuarterEffect;
import org.kampus.insight.counterfactual.ResignationExplanation;
import org.kampus.insight.counterfactual.ScoreBridge;
import org.kampus.insight.counterfactual.StaysOf;
import org.kampus.insight.counterfactual.YearAhead;
import org.kampus.insight.debrief.Closeness;

/** What can be asked about a run. */
public enum ExplanationKind {
    /** What made a quarter's scores. */
    BRIDGES(ScoreBridge.class, true),
    /** What each decision of a quarter earns in a year. */
    YEARS(YearAhead.class, true),
    /** A quarter among other fates. */
    QUARTER_LUCK(LuckBand.class, true),
    /** What would have kept all that stopped buying in a quarter. */
    STOPPED(StoppedExplanation.class, false),
    /** What would have kept one client. */
    CLIENT(DepartureExplanation.class, false),
    /** In how many fates a client stays. */
    FATES(StaysOf.class, false),
    /** What the decisions of each quarter did to the game. */
    EFFECTS(QuarterEffect.class, true),
    /** A game among other fates. */
    LUCK(LuckPath.class, false),
    /** What the company would have kept in a quarter. */
    COMPANY(CompanyWithout.class, true),
    /** Why people resigned in a quarter, and what it cost. */
    RESIGNATIONS(ResignationExplanation.class, true),
    /** Why one game is ahead of another. */
    LEAD(Lead.class, false),
    /** How close a game came to the best plan found. */
    CLOSENESS(Closeness.class, false);

    private final Type answer;

    ExplanationKind(Class<?> part, boolean list) {
        this.answer = list ? new ListOf(part) : part;
    }

    /** Type of the answer. */
    public Type answer() {
        return answer;
    }

    /** The type of a list. */
    private record ListOf(Class<?> part) implements ParameterizedType {

        @Override
        public Type[] getActualTypeArguments() {
            return new Type[] {part};
        }

        @Override
        public Type getRawType() {
            return List.class;
        }

        @Override
        public @org.jspecify.annotations.Nullable Type getOwnerType() {
            return null;
        }
    }
}
