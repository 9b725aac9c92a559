package org.kampus.application.lab;

/** Something the lab does not do, with the value that is too much and what is allowed. */
public final class LabRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why the lab refuses. */
    public enum Reason {
        /** More client-weeks than one experiment may have. */
        TOO_MUCH_WORK("tooMuchWork"),
        /** A single run has more client-weeks than the server plays, see {@link org.kampus.lab.RunSize}. */
        RUN_TOO_LARGE("runTooLarge"),
        /** The caller has too many experiments on their way. */
        TOO_MANY_OF_CALLER("tooManyOfCaller"),
        /** Everybody together has too many experiments on their way. */
        TOO_MANY_IN_ALL("tooManyInAll"),
        /** The caller used this key for another order. */
        KEY_OF_ANOTHER_ORDER("keyOfAnotherOrder"),
        /** What is not a draft any more cannot be changed; a copy of it can. */
        NOT_A_DRAFT("notADraft"),
        /** The draft was changed meanwhile, for example in another tab. */
        CHANGED_MEANWHILE("changedMeanwhile"),
        /** The experiment has no result. */
        NO_RESULT("noResult"),
        /** An assumption that the case does not have, or a value outside its range. */
        BAD_ASSUMPTION("badAssumption");

        private final String key;

        Reason(String key) {
            this.key = key;
        }

        /** Name in texts and in the programming interface. */
        public String key() {
            return key;
        }
    }

    private final Reason reason;
    private final double value;
    private final double limit;

    LabRefusal(Reason reason, double value, double limit, String message) {
        super(message);
        this.reason = reason;
        this.value = value;
        this.limit = limit;
    }

    LabRefusal(Reason reason, String message) {
        this(reason, Double.NaN, Double.NaN, message);
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** The value that is too much; NaN where there is none. */
    public double value() {
        return value;
    }

    /** What is allowed; NaN where there is no limit. */
    public double limit() {
        return limit;
    }
}
