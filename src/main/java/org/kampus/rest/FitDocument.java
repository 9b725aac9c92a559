package org.kampus.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kampus.application.company.HistoryFitRun;
import org.kampus.company.fit.BackTest;
import org.kampus.company.fit.DropoutModel;
import org.kampus.company.fit.Estimate;
import org.kampus.company.fit.FitEstimates;
import org.kampus.company.fit.FitReport;
import org.kampus.company.fit.FittedModel;
import org.kampus.company.fit.HistoryReplay;
import org.kampus.company.fit.PurchaseModel;
import org.kampus.simulation.Simulator;

/**
 * How far a fit is, and what it found.
 *
 * @param state queued, running, done, cancelled or failed
 * @param position place among those that wait, from 1; 0 unless it waits
 * @param progress share that is done, 0 to 1
 * @param result what it found; absent unless it is done
 */
public record FitDocument(
        String state,
        int position,
        double progress,
        @Nullable Result result) {

    /**
     * What a fit found.
     *
     * @param level how far it may be trusted
     * @param reasons why not further
     * @param clients clients seen
     * @param orders orders seen
     * @param weeks weeks of the window
     * @param fittedClients clients the models were fitted to, drawn by lot if there are very many; numbers of clients are told for
     *     all, model, forecasts and frequencies for these; 0 if nothing was fitted
     * @param estimates absent if it stopped before
     * @param model the model chosen
     * @param ladder all models fitted
     * @param beside models of leaving right after an order, for comparison; none unless all clients are one cohort
     * @param backTest the last weeks, foreseen from those before
     * @param frequency clients by the number of their orders
     * @param tracking clients that ordered, by quarter of thirteen weeks
     * @param engineVersion rules of the world
     * @param seed of all that was drawn
     */
    public record Result(
            String level,
            List<Reason> reasons,
            int clients,
            long orders,
            double weeks,
            int fittedClients,
            @Nullable Estimates estimates,
            @Nullable Model model,
            @Nullable List<Model> ladder,
            @Nullable List<Dropout> beside,
            @Nullable Tested backTest,
            @Nullable List<Compared> frequency,
            @Nullable List<Compared> tracking,
            String engineVersion,
            long seed) {}

    /**
     * Why not further.
     *
     * @param code the reason
     * @param have what there is
     * @param need what is needed, or the most there may be
     */
    public record Reason(String code, double have, double need) {}

    /**
     * A value with an interval.
     *
     * @param value the value
     * @param low lower end; absent if unknown
     * @param high upper end; absent if unknown
     */
    public record Value(
            double value, @Nullable Double low, @Nullable Double high) {

        static @Nullable Value of(Estimate estimate) {
            return Double.isFinite(estimate.value())
                    ? new Value(estimate.value(), finite(estimate.low()), finite(estimate.high()))
                    : null;
        }
    }

    /**
     * The figures.
     *
     * @param ordersPerWeek orders a week of an average client that stays
     * @param orderRateShape how alike clients are in that
     * @param regularity stages of a gap
     * @param retention12 share of today's clients still there in a year; absent if it must not be told
     * @param retentionAtLeast lower bound of it if losses do not show
     * @param activeClients clients still there at the end
     * @param losses clients lost within the window
     * @param newPerWeek newcomers a week
     * @param orderValue mean value of an order
     * @param walletSpread standard deviation between clients of the logarithm of an order's value
     * @param valueLaw by which a client's own values are trusted in forecasts
     * @param rateValueCorrelation whether clients that order often order dearly
     * @param largestShare largest share of the sales of one client
     * @param season factor of each month, January first; absent if unknown
     * @param trendPerYear growth of the rate of clients that stay
     * @param trendP probability of so much by chance
     */
    public record Estimates(
            @Nullable Value ordersPerWeek,
            @Nullable Value orderRateShape,
            int regularity,
            @Nullable Value retention12,
            @Nullable Double retentionAtLeast,
            @Nullable Value activeClients,
            double losses,
            @Nullable Value newPerWeek,
            @Nullable Value orderValue,
            @Nullable Value walletSpread,
            String valueLaw,
            double rateValueCorrelation,
            double largestShare,
            @Nullable List<Double> season,
            double trendPerYear,
            double trendP) {}

    /**
     * A model.
     *
     * @param lifetime how clients leave
     * @param regularity stages of a gap
     * @param trial whether some newcomers leave at once
     * @param ordersPerWeek orders a week of an average client that stays
     * @param rateShape shape of the gamma law of the rates
     * @param hazard mean hazard of leaving a week
     * @param hazardShape shape of the gamma law of the hazards; absent if they are all the same
     * @param trialLoss share of newcomers that leave at once
     * @param logLikelihood how likely it makes the orders
     * @param bic Schwarz's criterion
     * @param atBoundary parameters that would have gone further had they been let: findings, not estimates
     */
    public record Model(
            String lifetime,
            int regularity,
            boolean trial,
            double ordersPerWeek,
            double rateShape,
            double hazard,
            @Nullable Double hazardShape,
            double trialLoss,
            double logLikelihood,
            double bic,
            List<String> atBoundary) {

        static Model of(FittedModel fitted) {
            PurchaseModel model = fitted.model();
            return new Model(
                    JsonBody.key(model.form().lifetime()),
                    model.form().regularity(),
                    model.form().trial(),
                    model.ordersPerWeek(),
                    model.rateShape(),
                    model.hazard(),
                    finite(model.hazardShape()),
                    model.trialLoss(),
                    fitted.logLikelihood(),
                    fitted.bic(),
                    model.atBoundary().stream().map(JsonBody::key).toList());
        }
    }

    /**
     * A model by which clients leave right after an order.
     *
     * @param after afterRepeats or afterEach: whether the first order can be the last
     * @param rateShape shape of the gamma law of the rates
     * @param rateScale its inverse scale, weeks
     * @param a first parameter of the beta law of leaving
     * @param b its second
     * @param logLikelihood how likely it makes the orders
     * @param bic Schwarz's criterion
     */
    public record Dropout(
            String after, double rateShape, double rateScale, double a, double b, double logLikelihood, double bic) {

        static Dropout of(DropoutModel model) {
            return new Dropout(
                    JsonBody.key(model.form()),
                    model.rateShape(),
                    model.rateScale(),
                    model.a(),
                    model.b(),
                    model.logLikelihood(),
                    model.bic());
        }
    }

    /**
     * Something foreseen, and what there was.
     *
     * @param expected the mean
     * @param low one in twenty lies below
     * @param high one in twenty lies above
     * @param actual what there was
     */
    public record Foreseen(double expected, double low, double high, double actual) {

        static Foreseen of(Estimate band, double actual) {
            return new Foreseen(band.value(), band.low(), band.high(), actual);
        }
    }

    /**
     * The back-test.
     *
     * @param until day up to which orders were known
     * @param weeks weeks foreseen
     * @param orders orders
     * @param buyers clients that bought
     * @param revenue sales
     * @param naive orders as a year before, or as the weeks before
     * @param passed whether it is near enough
     */
    public record Tested(
            String until,
            int weeks,
            Foreseen orders,
            Foreseen buyers,
            Foreseen revenue,
            double naive,
            boolean passed) {}

    /**
     * A class or a quarter.
     *
     * @param from smallest number of orders, or number of the quarter
     * @param foreseen what the model has, and what there was
     */
    public record Compared(int from, Foreseen foreseen) {

        static List<Compared> of(List<HistoryReplay.Compared> all) {
            return all.stream()
                    .map(each -> new Compared(each.from(), Foreseen.of(each.expected(), each.found())))
                    .toList();
        }
    }

    static FitDocument of(HistoryFitRun run) {
        FitReport report = run.report();
        return new FitDocument(
                JsonBody.key(run.state()), run.position(), run.share(), report == null ? null : result(report));
    }

    private static Result result(FitReport report) {
        FitReport.Found found = report.found();
        List<Reason> reasons = new ArrayList<>();
        report.reasons()
                .forEach(reason -> reasons.add(new Reason(JsonBody.key(reason.why()), reason.have(), reason.need())));
        return new Result(
                JsonBody.key(report.level()),
                reasons,
                report.clients(),
                report.orders(),
                report.weeks(),
                report.drawn(),
                found == null ? null : estimates(report, found.estimates()),
                found == null ? null : Model.of(found.model()),
                found == null ? null : found.ladder().stream().map(Model::of).toList(),
                found == null
                        ? null
                        : found.dropouts().stream().map(Dropout::of).toList(),
                found == null ? null : tested(found.backTest()),
                found == null ? null : Compared.of(found.replay().frequency()),
                found == null ? null : Compared.of(found.replay().quarters()),
                Simulator.ENGINE_VERSION,
                report.seed());
    }

    private static Estimates estimates(FitReport report, FitEstimates found) {
        return new Estimates(
                Value.of(found.ordersPerWeek()),
                Value.of(found.rateShape()),
                found.regularity(),
                report.retention().map(Value::of).orElse(null),
                finite(found.retentionAtLeast()),
                Value.of(found.activeClients()),
                found.losses(),
                Value.of(found.newPerWeek()),
                Value.of(found.orderValue()),
                Value.of(found.valueSpread()),
                JsonBody.key(found.valueLaw()),
                found.rateValueCorrelation(),
                found.largestShare(),
                found.season().isEmpty() ? null : found.season(),
                found.trend().perYear(),
                found.trend().p());
    }

    private static Tested tested(BackTest test) {
        return new Tested(
                LocalDate.ofEpochDay(test.from()).toString(),
                test.weeks(),
                Foreseen.of(test.orders(), test.ordersFound()),
                Foreseen.of(test.buyers(), test.buyersFound()),
                Foreseen.of(test.revenue(), test.revenueFound()),
                test.naive(),
                test.passed());
    }

    private static @Nullable Double finite(double value) {
        return Double.isFinite(value) ? value : null;
    }
}
