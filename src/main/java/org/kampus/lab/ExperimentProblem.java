package org.kampus.lab;

import java.util.Locale;

/** Something that keeps an experiment from being run, with the value that is wrong and what is allowed. */
public sealed interface ExperimentProblem {

    /** What is wrong and how to mend it, in English for programs and logs. */
    String message();

    /**
     * Too many variants.
     *
     * @param variants variants given
     * @param limit variants allowed
     */
    record TooManyVariants(int variants, int limit) implements ExperimentProblem {
        @Override
        public String message() {
            return String.format(
                    Locale.ROOT,
                    "there are %d variants but %d are allowed; maybe split the experiment",
                    variants,
                    limit);
        }
    }

    /**
     * A variant without a name, or with a longer one than can be shown.
     *
     * @param variant position of the variant, from 1
     * @param name the name
     * @param limit characters allowed
     */
    record BadName(int variant, String name, int limit) implements ExperimentProblem {
        @Override
        public String message() {
            return String.format(
                    Locale.ROOT,
                    "variant %d is called '%s' but must have a name of 1 to %d characters",
                    variant,
                    name,
                    limit);
        }
    }

    /**
     * Two variants of one name.
     *
     * @param variant position of the second of them, from 1
     * @param name the name
     */
    record SameName(int variant, String name) implements ExperimentProblem {
        @Override
        public String message() {
            return String.format(
                    Locale.ROOT,
                    "variant %d is called '%s' like another one; give each a name of its own",
                    variant,
                    name);
        }
    }

    /**
     * A number of quarters that cannot be played.
     *
     * @param quarters quarters given
     * @param limit most quarters
     */
    record BadHorizon(int quarters, int limit) implements ExperimentProblem {
        @Override
        public String message() {
            return String.format(Locale.ROOT, "quarters is %d but must lie between 1 and %d", quarters, limit);
        }
    }

    /**
     * A number of replications that gives no interval, or that is never done.
     *
     * @param replications replications given
     * @param least fewest replications
     * @param limit most replications
     */
    record BadReplications(int replications, int least, int limit) implements ExperimentProblem {
        @Override
        public String message() {
            return String.format(
                    Locale.ROOT, "replications is %d but must lie between %d and %d", replications, least, limit);
        }
    }

    /**
     * A plan that begins after the last quarter.
     *
     * @param variant position of the variant, from 1; 0 for the baseline
     * @param fromQuarter quarter it begins with
     * @param quarters quarters played
     */
    record BeginsTooLate(int variant, int fromQuarter, int quarters) implements ExperimentProblem {
        @Override
        public String message() {
            return String.format(
                    Locale.ROOT,
                    "a plan of %s begins with quarter %d but only %d are played; maybe play more quarters",
                    variant == 0 ? "the baseline" : "variant " + variant,
                    fromQuarter,
                    quarters);
        }
    }
}
