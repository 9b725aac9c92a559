package org.kampus.simulation.equation;

import static org.kampus.organisation.OrganisationParameter.BEARABLE_LOAD;
import static org.kampus.organisation.OrganisationParameter.GROWTH_PATH_HOURS;
import static org.kampus.organisation.OrganisationParameter.QUITS_PER_YEAR;
import static org.kampus.organisation.OrganisationParameter.QUIT_DISLIKE;
import static org.kampus.organisation.OrganisationParameter.QUIT_DISLIKE_REFERENCE;
import static org.kampus.organisation.OrganisationParameter.QUIT_GROWTH;
import static org.kampus.organisation.OrganisationParameter.QUIT_OVERLOAD;
import static org.kampus.organisation.OrganisationParameter.QUIT_OVERLOAD_REFERENCE;
import static org.kampus.organisation.OrganisationParameter.QUIT_PAY;
import static org.kampus.organisation.OrganisationParameter.QUIT_PULL;
import static org.kampus.organisation.OrganisationParameter.QUIT_VARIETY;
import static org.kampus.organisation.OrganisationParameter.QUIT_VARIETY_REFERENCE;

/**
 * What makes people resign: a rate a week of {@code q / 52 · exp(D)} with discontent
 *
 * <pre>D = a (o − o₀) + b (d − d₀) − c (v − v₀) − e g + p ln(m / w) + r b</pre>
 *
 * o overload, counted from {@code bearableLoad}, d share of disliked work, v variety (one minus the sum of squared shares
 * of experience), g training as a share of {@code growthPathHours}; each 0-1.
 * m is what the market pays for the work a person does, w the person's pay; b its breadth over trades, 0-1, by which the market pulls.
 *
 * <p>Source: signs from research on job demands and turnover, p from separations and wages (Bassier et al. 2022); other sizes assumed, see {@code docs/reference/model.md}.
 */
public final class Quitting {

    private static final double WEEKS_PER_YEAR = 52;

    private final Numbers numbers;

    /** The equation with the numbers of a case. */
    public Quitting(Numbers numbers) {
        this.numbers = numbers;
    }

    /**
     * Discontent: the logarithm of the factor on the usual rate.
     *
     * @param load hours used as a share of those available
     * @param disliked share of the hours spent on disliked work, 0-1
     * @param experience hours by family
     * @param training hours a month
     * @param underpaid pay of the market over the person's own
     * @param breadth of the work over trades, 0-1
     */
    public double discontent(
            double load, double disliked, double[] experience, double training, double underpaid, double breadth) {
        double bearable = numbers.get(BEARABLE_LOAD);
        double overload = Math.max(0, load - bearable) / Math.max(0.01, 1 - bearable);
        double growthPath = Math.min(1, training / numbers.get(GROWTH_PATH_HOURS));
        return numbers.get(QUIT_OVERLOAD) * (overload - numbers.get(QUIT_OVERLOAD_REFERENCE))
                + numbers.get(QUIT_DISLIKE) * (disliked - numbers.get(QUIT_DISLIKE_REFERENCE))
                - numbers.get(QUIT_VARIETY) * (variety(experience) - numbers.get(QUIT_VARIETY_REFERENCE))
                - numbers.get(QUIT_GROWTH) * growthPath
                + numbers.get(QUIT_PAY) * Elementary.log(underpaid)
                + numbers.get(QUIT_PULL) * breadth;
    }

    /**
     * What each reason adds to the discontent beyond what it would be without it, in this order: overload, disliked work, the same
     * work all the time, too little training, pay below the market's, a pull of the market. None is below zero.
     */
    public double[] reasons(
            double load, double disliked, double[] experience, double training, double underpaid, double breadth) {
        double bearable = numbers.get(BEARABLE_LOAD);
        double overload = Math.max(0, load - bearable) / Math.max(0.01, 1 - bearable);
        double growthPath = Math.min(1, training / numbers.get(GROWTH_PATH_HOURS));
        return new double[] {
            numbers.get(QUIT_OVERLOAD) * overload,
            numbers.get(QUIT_DISLIKE) * disliked,
            numbers.get(QUIT_VARIETY) * (1 - variety(experience)),
            numbers.get(QUIT_GROWTH) * (1 - growthPath),
            Math.max(0, numbers.get(QUIT_PAY) * Elementary.log(underpaid)),
            numbers.get(QUIT_PULL) * breadth
        };
    }

    /** One minus the sum of squared shares: 0 for a single family, towards 1 for many. */
    static double variety(double[] experience) {
        double all = 0;
        double squares = 0;
        for (double hours : experience) {
            all += hours;
            squares += hours * hours;
        }
        return all > 0 ? 1 - squares / (all * all) : 0;
    }

    /** Chance of resigning within a week, 0-1. */
    public double chance(double discontent) {
        double hazard = numbers.get(QUITS_PER_YEAR) / WEEKS_PER_YEAR * Elementary.exp(discontent);
        return 1 - Elementary.exp(-hazard);
    }

    /** How content people are, 0-1: a half at the references. */
    public static double morale(double discontent) {
        return 1 / (1 + Elementary.exp(discontent));
    }
}
