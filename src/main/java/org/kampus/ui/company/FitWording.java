package org.kampus.ui.company;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.kampus.company.fit.BackTest;
import org.kampus.company.fit.DropoutModel;
import org.kampus.company.fit.Estimate;
import org.kampus.company.fit.FitEstimates;
import org.kampus.company.fit.FitReport;
import org.kampus.company.fit.FittedModel;
import org.kampus.company.fit.ModelForm;
import org.kampus.company.fit.PurchaseModel;
import org.kampus.ui.i18n.Figures;
import org.kampus.ui.i18n.LocalTime;
import org.kampus.ui.i18n.Texts;

/** A fit in plain words. */
final class FitWording {

    private static final double MONTH = 365.25 / 12 / 7;
    private static final double LARGE = 0.25;
    private static final double TOGETHER = 0.2;
    private static final double SHOWS = 0.01;

    private final FitReport report;
    private final Texts texts;
    private final Figures figures;

    FitWording(FitReport report, Texts texts) {
        this.report = report;
        this.texts = texts;
        figures = texts.figures();
    }

    String level() {
        return texts.get(
                "company.fit.level." + HistoryPanel.key(report.level()),
                figures.whole(report.clients()),
                figures.whole(report.orders()),
                figures.whole(report.weeks()));
    }

    List<String> reasons() {
        return report.reasons().stream()
                .map(reason -> CompanyWording.reason(reason, texts))
                .toList();
    }

    List<String> figures(FitReport.Found found) {
        FitEstimates estimates = found.estimates();
        List<String> lines = new ArrayList<>();
        if (report.drawn() < report.clients()) {
            lines.add(texts.get("company.fit.drawn", figures.whole(report.drawn()), figures.whole(report.clients())));
        }
        Estimate rate = estimates.ordersPerWeek();
        lines.add(texts.get(
                "company.fit.gap",
                figures.number(1 / rate.value(), 1),
                figures.number(1 / rate.high(), 1),
                figures.number(1 / rate.low(), 1)));
        lines.add(texts.get("company.fit.regularity." + estimates.regularity()));
        report.retention()
                .ifPresent(retention -> lines.add(texts.get(
                        "company.fit.retention",
                        figures.whole(100 * retention.value()),
                        figures.whole(100 * retention.low()),
                        figures.whole(100 * retention.high()))));
        if (!Double.isNaN(estimates.retentionAtLeast())) {
            lines.add(texts.get(
                    "company.fit.retention.atLeast", figures.whole(Math.floor(100 * estimates.retentionAtLeast()))));
        }
        lines.add(between("company.fit.active", estimates.activeClients(), 1, 0));
        if (estimates.newPerWeek().value() > 0) {
            lines.add(between("company.fit.newcomers", estimates.newPerWeek(), MONTH, 1));
        }
        lines.add(between("company.fit.value", estimates.orderValue(), 1, 0));
        lines.add(texts.get(
                "company.fit.spread",
                figures.number(Math.exp(estimates.valueSpread().value()), 1)));
        if (estimates.largestShare() > LARGE) {
            lines.add(texts.get("company.fit.largest", figures.percent(estimates.largestShare())));
        }
        if (Math.abs(estimates.rateValueCorrelation()) > TOGETHER) {
            lines.add(texts.get(
                    estimates.rateValueCorrelation() > 0 ? "company.fit.often.dear" : "company.fit.often.cheap"));
        }
        lines.add(season(estimates.season()));
        if (estimates.trend().p() < SHOWS) {
            lines.add(texts.get(
                    estimates.trend().perYear() > 0 ? "company.fit.trend.up" : "company.fit.trend.down",
                    figures.percent(Math.abs(estimates.trend().perYear()))));
        }
        return lines;
    }

    private String between(String key, Estimate estimate, double factor, int decimals) {
        return texts.get(
                key,
                figures.number(factor * estimate.value(), decimals),
                figures.number(factor * estimate.low(), decimals),
                figures.number(factor * estimate.high(), decimals));
    }

    private String season(List<Double> season) {
        if (season.isEmpty()) {
            return texts.get("company.fit.season.none");
        }
        int most = season.indexOf(Collections.max(season));
        int least = season.indexOf(Collections.min(season));
        return texts.get(
                "company.fit.season",
                month(most),
                figures.whole(100 * season.get(most)),
                month(least),
                figures.whole(100 * season.get(least)));
    }

    private String month(int index) {
        return Month.of(index + 1)
                .getDisplayName(TextStyle.FULL_STANDALONE, texts.language().locale());
    }

    String backTest(BackTest test) {
        String foreseen = texts.get(
                "company.fit.foreseen",
                day(test.from()),
                figures.whole(test.weeks()),
                figures.whole(test.orders().value()),
                figures.whole(test.orders().low()),
                figures.whole(test.orders().high()),
                figures.whole(test.ordersFound()));
        String naive = texts.get(
                test.lastYear() ? "company.fit.naive.year" : "company.fit.naive.weeks", figures.whole(test.naive()));
        String verdict = texts.get(test.naiveWins() ? "company.fit.naive.nearer" : "company.fit.naive.farther");
        return foreseen + " " + naive + " " + verdict;
    }

    private String day(long day) {
        return LocalTime.longDay(LocalDate.ofEpochDay(day), texts);
    }

    List<String> details(FitReport.Found found) {
        List<String> lines = new ArrayList<>();
        for (FittedModel rung : found.ladder()) {
            PurchaseModel model = rung.model();
            ModelForm form = model.form();
            String name = texts.get("company.fit.model." + lifetime(form.lifetime()))
                    + (form.trial() ? texts.get("company.fit.model.trial") : "");
            lines.add(texts.get(
                    rung.equals(found.model()) ? "company.fit.rung.chosen" : "company.fit.rung",
                    name,
                    figures.number(rung.logLikelihood(), 1),
                    figures.number(rung.bic(), 1)));
        }
        for (DropoutModel beside : found.dropouts()) {
            lines.add(texts.get(
                    "company.fit.rung",
                    texts.get("company.fit.model." + dropout(beside.form())),
                    figures.number(beside.logLikelihood(), 1),
                    figures.number(beside.bic(), 1)));
        }
        PurchaseModel model = found.model().model();
        if (!model.atBoundary().isEmpty()) {
            lines.add(texts.get(
                    "company.fit.boundary",
                    model.atBoundary().stream().map(this::parameter).collect(Collectors.joining(", "))));
        }
        lines.add(texts.get("company.fit.valueLaw." + valueLaw(found.estimates().valueLaw())));
        lines.add(texts.get(
                "company.fit.parameters",
                figures.number(model.ordersPerWeek(), 4),
                figures.number(model.rateShape(), 2),
                figures.whole(model.form().regularity()),
                figures.number(model.hazard(), 5),
                figures.number(found.estimates().losses(), 1)));
        lines.add(texts.get("company.fit.seed", figures.whole(report.seed())));
        return lines;
    }

    private String parameter(PurchaseModel.Parameter parameter) {
        return texts.get("company.fit.boundary."
                + switch (parameter) {
                    case ORDERS_PER_WEEK -> "ordersPerWeek";
                    case RATE_SHAPE -> "rateShape";
                    case HAZARD -> "hazard";
                    case HAZARD_SHAPE -> "hazardShape";
                    case TRIAL_LOSS -> "trialLoss";
                });
    }

    private static String dropout(DropoutModel.Form form) {
        return switch (form) {
            case AFTER_REPEATS -> "afterRepeats";
            case AFTER_EACH -> "afterEach";
        };
    }

    private static String valueLaw(FitEstimates.ValueLaw law) {
        return switch (law) {
            case GAMMA_GAMMA -> "gammaGamma";
            case LOG_NORMAL -> "logNormal";
        };
    }

    private static String lifetime(ModelForm.Lifetime lifetime) {
        return switch (lifetime) {
            case ENDLESS -> "endless";
            case COMMON_HAZARD -> "common";
            case MIXED_HAZARD -> "mixed";
        };
    }
}
