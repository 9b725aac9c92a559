package org.kampus.company.fit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kampus.company.fit.ModelForm.Lifetime;
import org.kampus.insight.counterfactual.Patience;

/**
 * Fits models by maximum likelihood. An order history shows only clients that ordered in its window, some of them clients of
 * old and some newcomers, and does not say which: the likelihood mixes both, each given that it was seen.
 */
final class ModelFitter {

    private static final double FINE = 1e-5;
    private static final double COARSE = 2e-3;
    private static final int HALVINGS = 40;

    private final PurchaseData data;
    private final double @Nullable [] weights;
    private final ModelTerms.Rule rule;

    ModelFitter(PurchaseData data) {
        this(data, null);
    }

    /**
     * Fits to clients drawn with repetition.
     *
     * @param weights how often each client was drawn, integrals taken less finely; null for once
     */
    ModelFitter(PurchaseData data, double @Nullable [] weights) {
        this.data = data;
        this.weights = weights;
        rule = weights == null ? ModelTerms.Rule.FINE : ModelTerms.Rule.COARSE;
    }

    /** Fits a form from several starts. */
    FittedModel fit(ModelForm form) {
        double rate = data.roughRate() * form.regularity();
        FittedModel best = null;
        for (double hazard : form.lifetime() == Lifetime.ENDLESS ? List.of(0.0) : List.of(0.003, 0.03)) {
            PurchaseModel start = new PurchaseModel(form, rate, 1, hazard, 1, form.trial() ? 0.2 : 0);
            FittedModel found = model(form, climb(form).once(start.point(), 0.5, FINE));
            if (best == null || found.logLikelihood() > best.logLikelihood()) {
                best = found;
            }
        }
        if (best == null) {
            throw new IllegalStateException("no start");
        }
        return model(form, climb(form).toTheTop(best.model().point(), 0.1, FINE));
    }

    /** Fits again from a neighbour, less exactly. */
    FittedModel refit(PurchaseModel from) {
        return model(from.form(), climb(from.form()).once(from.point(), 0.25, COARSE));
    }

    private Climb climb(ModelForm form) {
        return new Climb(
                PurchaseModel.lowest(form), PurchaseModel.highest(form), p -> value(PurchaseModel.at(form, p)));
    }

    private FittedModel model(ModelForm form, double[] point) {
        return at(PurchaseModel.at(form, point));
    }

    /**
     * Largest log-likelihood of the common hazard at a given hazard.
     *
     * @param from a model to start from
     */
    double profile(PurchaseModel from, double hazard) {
        ModelForm form = from.form();
        double[] point = {Math.log(from.stageRate()), Math.log(from.rateShape())};
        ModelForm endless = new ModelForm(Lifetime.ENDLESS, form.regularity());
        double[] best = new Climb(
                        PurchaseModel.lowest(endless),
                        PurchaseModel.highest(endless),
                        p -> value(withHazard(form, p, hazard)))
                .once(point, 0.25, COARSE);
        return value(withHazard(form, best, hazard));
    }

    private static PurchaseModel withHazard(ModelForm form, double[] point, double hazard) {
        return new PurchaseModel(form, Math.exp(point[0]), Math.exp(point[1]), hazard, Double.POSITIVE_INFINITY, 0);
    }

    private double value(PurchaseModel model) {
        return at(model).logLikelihood();
    }

    /** A model with its log-likelihood and the share of clients of old that fits it best. */
    FittedModel at(PurchaseModel model) {
        ModelTerms terms = new ModelTerms(data, model, rule);
        int n = data.clients();
        double all = 0;
        double sum = 0;
        if (data.cohort()) {
            for (int i = 0; i < n; i++) {
                double weight = weight(i);
                if (weight > 0) {
                    all += weight;
                    sum += weight * terms.logNew(i);
                }
            }
            return new FittedModel(model, sum, 0, 0, all, data.span());
        }
        double seen = terms.seen();
        double logSeen = Math.log(seen);
        double logSpan = Math.log(data.span());
        double[] ratio = new double[n];
        for (int i = 0; i < n; i++) {
            double weight = weight(i);
            if (weight > 0) {
                double newcomer = terms.logNew(i) - logSpan;
                ratio[i] = Math.exp(Math.clamp(terms.logOld(i) - logSeen - newcomer, -600, 600));
                all += weight;
                sum += weight * newcomer;
            }
        }
        double share = share(ratio);
        for (int i = 0; i < n; i++) {
            double weight = weight(i);
            if (weight > 0) {
                sum += weight * Math.log(1 + share * (ratio[i] - 1));
            }
        }
        return new FittedModel(model, sum, share, seen, all, data.span());
    }

    /** The share of clients of old at which the likelihood, which is concave in it, is largest. */
    private double share(double[] ratio) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            double slope = 0;
            for (int client = 0; client < ratio.length; client++) {
                slope += weight(client) * (ratio[client] - 1) / (1 + middle * (ratio[client] - 1));
            }
            if (slope > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    private double weight(int client) {
        return weights == null ? 1 : weights[client];
    }

    /** The models of the ladder, each fitted; the regularity is that of the best with a common hazard. */
    List<FittedModel> ladder(Patience patience) {
        FittedModel regular = null;
        for (int k = 1; k <= ModelForm.MOST_REGULAR; k++) {
            FittedModel found = fit(new ModelForm(Lifetime.COMMON_HAZARD, k));
            if (regular != null && found.logLikelihood() < regular.logLikelihood()) {
                break;
            }
            regular = found;
        }
        if (regular == null) {
            throw new IllegalStateException("no regularity");
        }
        FittedModel known = regular;
        List<ModelForm> forms = ModelForm.ladder(known.model().form().regularity()).stream()
                .filter(form -> !(form.trial() && data.cohort()))
                .toList();
        return patience.each(forms.size(), rung -> {
            ModelForm form = forms.get(rung);
            return form.equals(known.model().form()) ? known : fit(form);
        });
    }
}
