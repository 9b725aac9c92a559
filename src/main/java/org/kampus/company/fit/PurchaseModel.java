package org.kampus.company.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kampus.company.fit.ModelForm.Lifetime;

/**
 * When clients order and when they leave. Rates of order stages are gamma distributed over clients, gaps between a client's
 * orders are Erlang distributed, lifetimes exponential or, where hazards differ, Pareto (Schmittlein, Morrison and Colombo
 * 1987). Time is in weeks.
 *
 * @param form which of the parameters there are
 * @param stageRate mean stages a week of a client that stays; orders a week times the regularity
 * @param rateShape shape of the gamma law of the rates
 * @param hazard mean hazard of leaving a week; 0 if nobody leaves
 * @param hazardShape shape of the gamma law of the hazards; infinite if they are all the same
 * @param trialLoss share of newcomers that leave after the first order
 */
public record PurchaseModel(
        ModelForm form, double stageRate, double rateShape, double hazard, double hazardShape, double trialLoss) {

    private static final double BOX = 12;
    private static final double NEAR = 0.1;

    /** What is estimated. */
    public enum Parameter {
        /** Rate of orders. */
        ORDERS_PER_WEEK,
        /** Shape of its law. */
        RATE_SHAPE,
        /** Hazard of leaving. */
        HAZARD,
        /** Shape of its law. */
        HAZARD_SHAPE,
        /** Share that leaves after the first order. */
        TRIAL_LOSS
    }

    /** Orders a week of an average client that stays. */
    public double ordersPerWeek() {
        return stageRate / form.regularity();
    }

    /** Inverse scale of the gamma law of the stage rates. */
    public double rateScale() {
        return rateShape / stageRate;
    }

    /** Inverse scale of the gamma law of the hazards. */
    public double hazardScale() {
        return hazardShape / hazard;
    }

    /** Probability to stay for some weeks after having stayed for others. */
    public double survival(double age, double weeks) {
        return switch (form.lifetime()) {
            case ENDLESS -> 1;
            case COMMON_HAZARD -> Math.exp(-hazard * weeks);
            case MIXED_HAZARD -> Math.exp(-hazardShape * Math.log1p(weeks / (hazardScale() + age)));
        };
    }

    /** The parameters as an optimiser moves them: logarithms, the share as a logit. */
    double[] point() {
        double[] point = new double[form.parameters()];
        point[0] = Math.log(stageRate);
        point[1] = Math.log(rateShape);
        if (form.lifetime() != Lifetime.ENDLESS) {
            point[2] = Math.log(hazard);
        }
        if (form.lifetime() == Lifetime.MIXED_HAZARD) {
            point[3] = Math.log(hazardShape);
        }
        if (form.trial()) {
            point[point.length - 1] = Math.log(trialLoss / (1 - trialLoss));
        }
        return point;
    }

    /** Parameters that would have gone further had they been let: a finding, not an estimate. */
    public List<Parameter> atBoundary() {
        double[] point = point();
        double[] low = lowest(form);
        double[] high = highest(form);
        List<Parameter> there = new ArrayList<>();
        for (int i = 0; i < point.length; i++) {
            if (point[i] < low[i] + NEAR || point[i] > high[i] - NEAR) {
                there.add(form.trial() && i == point.length - 1 ? Parameter.TRIAL_LOSS : Parameter.values()[i]);
            }
        }
        return there;
    }

    /** The model at a point. */
    static PurchaseModel at(ModelForm form, double[] point) {
        boolean leaves = form.lifetime() != Lifetime.ENDLESS;
        boolean mixed = form.lifetime() == Lifetime.MIXED_HAZARD;
        return new PurchaseModel(
                form,
                Math.exp(point[0]),
                Math.exp(point[1]),
                leaves ? Math.exp(point[2]) : 0,
                mixed ? Math.exp(point[3]) : Double.POSITIVE_INFINITY,
                form.trial() ? 1 / (1 + Math.exp(-point[point.length - 1])) : 0);
    }

    /** Smallest values of {@link #point()}. */
    static double[] lowest(ModelForm form) {
        double[] bound = new double[form.parameters()];
        Arrays.fill(bound, -BOX);
        return bound;
    }

    /** Largest values of {@link #point()}. */
    static double[] highest(ModelForm form) {
        double[] bound = new double[form.parameters()];
        java.util.Arrays.fill(bound, BOX);
        bound[0] = 4;
        if (form.lifetime() != Lifetime.ENDLESS) {
            bound[2] = 1;
        }
        return bound;
    }
}
