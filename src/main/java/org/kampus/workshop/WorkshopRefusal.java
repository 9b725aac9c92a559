package org.kampus.workshop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Something the rules of a workshop do not allow now. Nothing was changed. Pages and the programming
 * interface find its words under {@code workshop.refusal.} and {@link Reason#key()}.
 */
public final class WorkshopRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why something was refused. */
    public enum Reason {
        /** The state does not allow it. Values: the state. */
        WRONG_STATE,
        /** Somebody else moved the workshop on. Values: the state now, the round now. */
        MOVED_ON,
        /** A name is taken. Values: the name. */
        NAME_TAKEN,
        /** A text is empty or too long. Values: what it is, its length, the most allowed. */
        TEXT_LENGTH,
        /** A number is outside its range. Values: what it is, its value, least, most. */
        OUT_OF_RANGE,
        /** There is no such team. Values: none. */
        NO_SUCH_TEAM,
        /** There is no such person. Values: none. */
        NO_SUCH_PERSON,
        /** The team is a robot. Values: its name. */
        ROBOT_TEAM,
        /** A team that has people cannot be removed. Values: its name, number of people. */
        TEAM_HAS_PEOPLE,
        /** There are too many teams or people. Values: what, the most allowed. */
        TOO_MANY,
        /** Nobody would play: no team at all. Values: none. */
        NO_TEAMS,
        /** Observers cannot decide. Values: none. */
        OBSERVER,
        /** The person is in no team yet. Values: none. */
        NO_TEAM_YET,
        /** The plan is submitted; withdraw it first. Values: none. */
        SUBMITTED,
        /** The plan changed since the caller saw it. Values: none. */
        PLAN_CHANGED,
        /** The mode asks for a prediction first. Values: none. */
        PREDICTION_MISSING,
        /** Everybody proposes first; the team decides afterwards. Values: none. */
        PROPOSE_FIRST,
        /** The team decides already; nothing is proposed any more. Values: none. */
        PROPOSALS_OVER,
        /** There is no round to undo. Values: none. */
        NOTHING_TO_UNDO,
        /** A decision is not open in this round. Values: keys of the decisions. */
        DECISION_CLOSED,
        /** Nickname and seat code do not belong together. Values: none. */
        WRONG_SEAT_CODE,
        /** The person was removed from the workshop by a trainer. Values: none. */
        REMOVED;

        /** Name in texts. */
        public String key() {
            StringBuilder key = new StringBuilder();
            for (String word : name().split("_")) {
                String lower = word.toLowerCase(Locale.ROOT);
                key.append(key.isEmpty() ? lower : Character.toUpperCase(lower.charAt(0)) + lower.substring(1));
            }
            return key.toString();
        }
    }

    private final Reason reason;
    private final transient List<Object> values;

    /** A refusal with the values its reason names. */
    public WorkshopRefusal(Reason reason, Object... values) {
        super(reason.key() + " " + Arrays.toString(values));
        this.reason = reason;
        this.values = List.of(values);
    }

    /**
     * Several refusals as one that is thrown: whoever asked learns everything at once.
     *
     * @param refusals at least one
     */
    public static WorkshopRefusal together(List<WorkshopRefusal> refusals) {
        WorkshopRefusal first = refusals.getFirst();
        refusals.stream().skip(1).forEach(first::addSuppressed);
        return first;
    }

    /** This refusal and those that were made together with it. */
    public List<WorkshopRefusal> all() {
        List<WorkshopRefusal> all = new ArrayList<>(List.of(this));
        for (Throwable other : getSuppressed()) {
            if (other instanceof WorkshopRefusal refusal) {
                all.addAll(refusal.all());
            }
        }
        return all;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** The values its reason names: texts, whole numbers, {@link RoundState}s. */
    public List<Object> values() {
        return values;
    }
}
