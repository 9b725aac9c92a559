package org.kampus.ui.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kampus.application.lab.BoardReport;
import org.kampus.application.paper.Paper;
import org.kampus.application.paper.Paper.Block;
import org.kampus.application.paper.Paper.Tone;
import org.kampus.insight.Spread;
import org.kampus.lab.Comparison;
import org.kampus.lab.Finding;
import org.kampus.lab.Metric;
import org.kampus.lab.PairedComparison;
import org.kampus.lab.Payback;
import org.kampus.lab.PlanSchedule;
import org.kampus.lab.Variant;
import org.kampus.lab.WorstTenth;
import org.kampus.organisation.Decision;
import org.kampus.organisation.OperatingPlan;
import org.kampus.ui.desk.PlanWording;
import org.kampus.ui.i18n.Figures;
import org.kampus.ui.i18n.LocalTime;
import org.kampus.ui.i18n.Texts;

/** Writes what those who decide are told of an experiment: the answer first, then figures, then how sure it is. */
final class BoardPaper {

    private static final List<Metric> TOLD = List.of(
            Metric.PROFIT,
            Metric.CLIENT_BASE_VALUE,
            Metric.RETENTION,
            Metric.ACTIVE_CLIENTS,
            Metric.LOAD,
            Metric.PAYROLL);

    /** Lines of what a plan changes; the rest is counted. */
    private static final int MOST_CHANGES = 5;

    /** A name in the head of a table is no longer. */
    private static final int LONGEST_HEAD = 28;

    private final BoardReport report;
    private final Comparison comparison;
    private final Texts texts;
    private final Figures figures;
    private final MetricWording metrics;
    private final PaybackWording paybacks;
    private final List<Block> blocks = new ArrayList<>();

    BoardPaper(BoardReport report, Texts texts) {
        this.report = report;
        this.comparison = report.comparison();
        this.texts = texts;
        this.figures = texts.figures();
        this.metrics = new MetricWording(texts);
        this.paybacks = new PaybackWording(texts);
    }

    String title() {
        return texts.get("boardReport.title", report.order().name());
    }

    List<Block> blocks() {
        String caseTitle = report.shipped().title().in(texts.language().locale());
        blocks.add(new Paper.Opening(
                title(),
                texts.get(
                        "boardReport.below",
                        Extent.of(report.order(), caseTitle, texts),
                        LocalTime.longDay(report.done(), texts))));
        answer();
        compared();
        results();
        change();
        blocks.addAll(new BoardGrounds(report, texts).blocks());
        return blocks;
    }

    private void heading(String key) {
        blocks.add(new Paper.Heading(texts.get(key), 2));
    }

    private void text(String text, Tone tone) {
        blocks.add(new Paper.Text(text, tone));
    }

    private String base() {
        return texts.get(report.order().game() == null ? "boardReport.base" : "boardReport.base.game");
    }

    private String horizon() {
        return texts.count("boardReport.in.quarters", report.order().quarters());
    }

    private void answer() {
        Optional<Integer> best = report.best();
        if (best.isEmpty()) {
            text(texts.get("boardReport.alone"), Tone.LEAD);
            return;
        }
        int arm = best.get();
        PairedComparison profit = comparison.against(Metric.PROFIT, arm);
        String key = profit.isBetter()
                ? "boardReport.answer.better"
                : profit.isWorse()
                        ? "boardReport.answer.worse"
                        : profit.hasInterval() ? "boardReport.answer.unclear" : "boardReport.answer.rare";
        String answer = texts.get(
                key,
                name(arm),
                figures.money(Math.abs(profit.difference())),
                horizon(),
                metrics.difference(Metric.PROFIT, profit.low()),
                metrics.difference(Metric.PROFIT, profit.high()),
                figures.whole(profit.better()),
                figures.whole(profit.fates()),
                base());
        List<String> told = new ArrayList<>();
        if (comparison.arms() > 2) {
            told.add(texts.get("boardReport.answer.best", figures.whole(comparison.arms() - 1.0)));
        }
        told.add(answer);
        String also = also(arm);
        if (!also.isEmpty()) {
            told.add(texts.get("boardReport.answer.also", also));
        }
        text(String.join(" ", told), Tone.LEAD);
        if (profit.unequal() > 0) {
            comparison
                    .payback(arm)
                    .ifPresent(found -> text(paybacks.payback(found) + " " + paybacks.outlay(found), Tone.PLAIN));
        }
    }

    /** What else changes beyond luck, for the better or the worse. */
    private String also(int arm) {
        return Finding.JUDGED_BY.stream()
                .filter(metric -> metric != Metric.PROFIT)
                .map(metric -> comparison.against(metric, arm))
                .filter(PairedComparison::isClear)
                .map(paired -> texts.get(
                        "boardReport.answer.also.figure",
                        metrics.within(paired.metric()),
                        metrics.difference(paired.metric(), paired.difference())))
                .collect(Collectors.joining(", "));
    }

    private String name(int arm) {
        return arm == 0
                ? texts.get(report.order().game() == null ? "boardReport.today" : "lab.baseline")
                : report.order().variants().get(arm - 1).name();
    }

    private void compared() {
        heading("boardReport.compared");
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("boardReport.plan", name(0), people(0)));
        for (int arm : report.shown()) {
            lines.add(texts.get("boardReport.plan.changes", name(arm), changes(arm), people(arm)));
        }
        blocks.add(new Paper.Bullets(lines));
        List<Integer> leftOut = report.leftOut();
        if (!leftOut.isEmpty()) {
            text(
                    texts.get(
                            "boardReport.leftOut",
                            String.join(
                                    "; ",
                                    leftOut.stream()
                                            .map(arm -> texts.get(
                                                    "boardReport.leftOut.plan",
                                                    head(arm),
                                                    metrics.difference(
                                                            Metric.PROFIT,
                                                            comparison
                                                                    .against(Metric.PROFIT, arm)
                                                                    .difference())))
                                            .toList())),
                    Tone.QUIET);
        }
    }

    private String people(int arm) {
        PlanSchedule schedule = arm == 0
                ? report.order().baseline()
                : report.order().variants().get(arm - 1).schedule();
        OperatingPlan plan = schedule.planIn(report.order().quarters());
        return texts.get(
                "boardReport.people",
                texts.count("desk.people", plan.structure().headcount()),
                figures.moneyPerWeek(report.played().pay().weekly(plan.structure())));
    }

    private String changes(int arm) {
        PlanWording wording = new PlanWording(texts);
        List<String> lines = new ArrayList<>();
        Variant variant = report.order().variants().get(arm - 1);
        for (Variant.Deviation deviation : variant.deviations(report.order().baseline())) {
            for (Decision decision :
                    Decision.of(deviation.changes(), report.played().limits())) {
                String line = wording.line(decision);
                lines.add(
                        deviation.fromQuarter() == 1
                                ? line
                                : texts.get("boardReport.since", line, figures.whole(deviation.fromQuarter())));
            }
        }
        if (lines.isEmpty()) {
            return texts.get("boardReport.same");
        }
        String told = String.join("; ", lines.stream().limit(MOST_CHANGES).toList());
        return lines.size() <= MOST_CHANGES
                ? told
                : texts.get(
                        "boardReport.further",
                        told,
                        texts.count("boardReport.changes", lines.size() - (long) MOST_CHANGES));
    }

    private List<String> heads() {
        return Stream.concat(
                        Stream.of(texts.get("lab.table.metric"), name(0)),
                        report.shown().stream().map(this::head))
                .toList();
    }

    private String head(int arm) {
        return shortened(name(arm));
    }

    /** A name where there is little room. */
    static String shortened(String name) {
        return name.length() <= LONGEST_HEAD ? name : name.substring(0, LONGEST_HEAD - 1) + "…";
    }

    private void results() {
        heading("boardReport.results");
        List<List<String>> rows = new ArrayList<>();
        for (Metric metric : TOLD) {
            if (comparison.metrics().contains(metric)) {
                List<String> row = new ArrayList<>(List.of(figure(metric), value(metric, 0)));
                report.shown().forEach(arm -> row.add(cell(metric, arm)));
                rows.add(row);
            }
        }
        blocks.add(new Paper.Table(
                texts.get("boardReport.results.caption", texts.count("lab.fates", comparison.replications())),
                heads(),
                rows));
        text(texts.get("boardReport.results.how", horizon()), Tone.QUIET);
    }

    private String figure(Metric metric) {
        return switch (metric.unit()) {
            case THOUSAND_ROUBLES ->
                texts.get("boardReport.figure", metrics.name(metric), texts.get("results.unit.money"));
            case SHARE -> texts.get("boardReport.figure", metrics.name(metric), "%");
            default -> metrics.name(metric);
        };
    }

    private String value(Metric metric, int arm) {
        double value = scaled(metric, comparison.spread(metric, arm).mean());
        return signed(value, decimals(value), "");
    }

    private String cell(Metric metric, int arm) {
        PairedComparison paired = comparison.against(metric, arm);
        double difference = scaled(metric, paired.difference());
        if (!paired.hasInterval()) {
            return value(metric, arm) + "\n" + signed(difference, decimals(difference), "+");
        }
        double low = scaled(metric, paired.low());
        double high = scaled(metric, paired.high());
        int decimals = decimals(Math.max(Math.abs(low), Math.abs(high)));
        return value(metric, arm)
                + "\n"
                + texts.get(
                        "boardReport.difference",
                        signed(difference, decimals, "+"),
                        signed(low, decimals, "+"),
                        signed(high, decimals, "+"));
    }

    /** Money in millions, shares in per cent. */
    private static double scaled(Metric metric, double value) {
        return switch (metric.unit()) {
            case THOUSAND_ROUBLES -> value / 1000;
            case SHARE -> 100 * value;
            default -> value;
        };
    }

    private static int decimals(double value) {
        double size = Math.abs(value);
        return size < 10 ? 2 : size < 100 ? 1 : 0;
    }

    private String signed(double value, int decimals, String plus) {
        String size = figures.number(Math.abs(value), decimals);
        return size.equals("0") ? size : (value < 0 ? "\u2212" : plus) + size;
    }

    private void change() {
        List<Payback> found = report.shown().stream()
                .flatMap(arm -> comparison.payback(arm).stream())
                .toList();
        if (found.isEmpty()) {
            return;
        }
        heading("boardReport.change");
        blocks.add(chart(found));
        List<List<String>> rows = new ArrayList<>();
        rows.add(row(
                "boardReport.change.outlay",
                found,
                each -> figures.money(each.outlay().mean())));
        rows.add(row(
                "boardReport.change.outlay.most",
                found,
                each -> figures.money(each.outlay().p90())));
        rows.add(row("boardReport.change.middle", found, this::quarters));
        rows.add(row("boardReport.change.never", found, each -> figures.percent(each.notWithinHorizon())));
        List<WorstTenth> worst = report.shown().stream()
                .flatMap(arm -> comparison.worstTenth(arm).stream())
                .toList();
        if (!worst.isEmpty()) {
            rows.add(row(
                    "boardReport.change.worst.difference", worst, each -> figures.moneyDifference(each.difference())));
            rows.add(row("boardReport.change.worst.profit", worst, each -> figures.money(each.profit())));
            rows.add(row("boardReport.change.worst.base", worst, each -> figures.money(each.base())));
        }
        blocks.add(new Paper.Table(
                texts.get("boardReport.change.caption"),
                Stream.concat(
                                Stream.of(texts.get("boardReport.change.what")),
                                report.shown().stream().map(this::head))
                        .toList(),
                rows));
    }

    private <T> List<String> row(String key, List<T> found, Function<T, String> cell) {
        return Stream.concat(Stream.of(texts.get(key)), found.stream().map(cell))
                .toList();
    }

    private String quarters(Payback found) {
        return found.quarter(0.1).isEmpty()
                ? texts.get("boardReport.quarter.never")
                : texts.get("boardReport.quarter", quarter(found, 0.5), quarter(found, 0.1), quarter(found, 0.9));
    }

    private String quarter(Payback found, double share) {
        return found.quarter(share).isPresent()
                ? paybacks.quarter(found.quarter(share))
                : texts.get(
                        "boardReport.quarter.later",
                        figures.whole(found.course().size()));
    }

    private Paper.Chart chart(List<Payback> found) {
        List<Paper.Line> lines = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            lines.add(new Paper.Line(
                    head(report.shown().get(i)),
                    PaybackWording.millions(found.get(i).course().stream().map(Spread::mean))));
        }
        boolean alone = found.size() == 1;
        List<Spread> course = found.getFirst().course();
        return new Paper.Chart(
                texts.get(alone ? "boardReport.chart.band" : "boardReport.chart", base()),
                texts.get("results.unit.money"),
                paybacks.points(found.getFirst()),
                lines,
                alone ? PaybackWording.millions(course.stream().map(Spread::p10)) : List.of(),
                alone ? PaybackWording.millions(course.stream().map(Spread::p90)) : List.of());
    }
}
