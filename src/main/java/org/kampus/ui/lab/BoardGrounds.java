package org.kampus.ui.lab;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kampus.application.company.CompanyMatch;
import org.kampus.application.company.OrderEvidence;
import org.kampus.application.company.StoredCompany;
import org.kampus.application.lab.BoardReport;
import org.kampus.application.lab.SensitivityResult;
import org.kampus.application.paper.Paper;
import org.kampus.application.paper.Paper.Block;
import org.kampus.application.paper.Paper.Tone;
import org.kampus.company.CompanyNumber;
import org.kampus.lab.Comparison;
import org.kampus.lab.Finding;
import org.kampus.lab.Metric;
import org.kampus.lab.PairedComparison;
import org.kampus.market.LineParameter;
import org.kampus.scenario.Assumption;
import org.kampus.ui.company.CompanyWording;
import org.kampus.ui.i18n.Figures;
import org.kampus.ui.i18n.LocalTime;
import org.kampus.ui.i18n.Texts;

/** The end of a report for those who decide: how sure the answer is, what it rests on, and what it does not tell. */
final class BoardGrounds {

    private static final int MOST_ASSUMPTIONS = 4;
    private static final int MOST_REASONS = 2;

    /** In a company of fewer clients, intervals of few fates are too narrow. */
    private static final double SMALL_COMPANY = 100;

    private static final int FEW_FATES = 40;

    private final BoardReport report;
    private final Comparison comparison;
    private final Texts texts;
    private final Figures figures;
    private final List<Block> blocks = new ArrayList<>();

    BoardGrounds(BoardReport report, Texts texts) {
        this.report = report;
        this.comparison = report.comparison();
        this.texts = texts;
        this.figures = texts.figures();
    }

    List<Block> blocks() {
        heading("boardReport.sure");
        blocks.add(new Paper.Bullets(sure()));
        heading("boardReport.grounds");
        grounds();
        heading("boardReport.silent");
        blocks.add(new Paper.Bullets(List.of(
                texts.get("boardReport.silent.forecast"),
                texts.get("boardReport.silent.people"),
                texts.get("boardReport.silent.next"))));
        blocks.add(new Paper.Text(
                texts.get(
                        "lab.origin",
                        report.order().scenarioId(),
                        report.order().scenarioDigest(),
                        Long.toString(report.order().seed()),
                        figures.whole(report.order().replications()),
                        report.result().engineVersion(),
                        report.result().productVersion()),
                Tone.QUIET));
        return blocks;
    }

    private void heading(String key) {
        blocks.add(new Paper.Heading(texts.get(key), 2));
    }

    private void text(String text) {
        blocks.add(new Paper.Text(text, Tone.PLAIN));
    }

    private List<String> sure() {
        List<String> lines = new ArrayList<>();
        for (int arm : report.shown()) {
            lines.add(texts.get(
                    "boardReport.sure.plan",
                    BoardPaper.shortened(report.order().variants().get(arm - 1).name()),
                    judged(arm)));
        }
        FindingWording wording = new FindingWording(texts);
        Finding.of(comparison, report.order().quarters()).stream()
                .filter(finding -> finding.kind() == Finding.Kind.LIMITED
                        && report.best().filter(best -> best == finding.arm()).isPresent())
                .map(wording::sentence)
                .forEach(lines::add);
        lines.add(texts.get("boardReport.sure.luck", texts.count("lab.fates", comparison.replications())));
        double clients = report.played().lines().stream()
                .mapToDouble(line -> line.get(LineParameter.CLIENTS_AT_START))
                .sum();
        if (clients < SMALL_COMPANY && comparison.replications() < FEW_FATES) {
            lines.add(texts.get("boardReport.sure.few", figures.whole(FEW_FATES)));
        }
        lines.addAll(sensitivity());
        return lines;
    }

    /** What is better, what is worse, and what cannot be told from luck. */
    private String judged(int arm) {
        Map<String, List<String>> judged = new LinkedHashMap<>();
        for (Metric metric : Finding.JUDGED_BY) {
            PairedComparison paired = comparison.against(metric, arm);
            String verdict = paired.isBetter()
                    ? "better"
                    : paired.isWorse() ? "worse" : paired.unequal() == 0 ? "same" : "unclear";
            String name = new MetricWording(texts).within(metric);
            judged.computeIfAbsent(verdict, any -> new ArrayList<>())
                    .add(
                            report.best().filter(best -> best == arm).isEmpty()
                                    ? name
                                    : texts.get(
                                            "boardReport.sure.figure",
                                            name,
                                            figures.whole(paired.better()),
                                            figures.whole(paired.fates())));
        }
        return judged.entrySet().stream()
                .map(each -> texts.get("boardReport.sure." + each.getKey(), String.join(", ", each.getValue())))
                .collect(Collectors.joining("; "));
    }

    private List<String> sensitivity() {
        if (report.best().isEmpty()) {
            return List.of();
        }
        if (report.sensitivity().isEmpty()) {
            return List.of(texts.get("boardReport.sure.untested"));
        }
        SensitivityResult found = report.sensitivity().get();
        String name = BoardPaper.shortened(
                report.order().variants().get(found.arm() - 1).name());
        List<SensitivityResult.Turn> turns = found.turns().getOrDefault(Metric.PROFIT.key(), List.of());
        List<SensitivityResult.Turn> turning = turns.stream()
                .filter(turn -> turn.below() != null || turn.above() != null)
                .toList();
        List<String> lines = new ArrayList<>();
        lines.add(
                turning.isEmpty()
                        ? texts.get("boardReport.sure.firm", name)
                        : texts.count("boardReport.sure.turning", turning.size(), name));
        TurnWording wording = new TurnWording(report.played(), texts);
        turning.stream()
                .limit(MOST_ASSUMPTIONS)
                .flatMap(turn -> wording.sentence(turn).stream())
                .forEach(lines::add);
        return lines;
    }

    private void grounds() {
        StoredCompany company = report.company();
        StoredCompany.MadeCase made = company == null ? null : company.made();
        if (company == null || made == null) {
            text(texts.get(
                    "boardReport.grounds.case",
                    report.shipped().title().in(texts.language().locale()),
                    figures.whole(Assumption.of(report.shipped()).size())));
        } else {
            CompanyMatch match = made.match();
            text(texts.get("boardReport.grounds.answers", company.answers().name()));
            blocks.add(new Paper.Table(
                    texts.get("boardReport.grounds.match", figures.whole(match.replications())),
                    Stream.of("what", "said", "found", "range", "mark")
                            .map(key -> texts.get("company.match." + key))
                            .toList(),
                    match.facts().stream().map(this::fact).toList()));
            OrderEvidence evidence = company.evidence();
            if (evidence != null) {
                orders(evidence);
            }
            List<String> open = Arrays.stream(CompanyNumber.values())
                    .filter(number -> company.answers().get(number).isEmpty() && number != CompanyNumber.VAT)
                    .map(number -> texts.get("company.number." + number.key() + ".short"))
                    .toList();
            if (!open.isEmpty()) {
                text(texts.get("boardReport.grounds.open", String.join(", ", open)));
            }
        }
        changed();
    }

    private void orders(OrderEvidence evidence) {
        String taken = evidence.taken().keySet().stream()
                .sorted()
                .map(number -> texts.get("company.number." + number.key() + ".short"))
                .collect(Collectors.joining(", "));
        List<String> told = new ArrayList<>();
        told.add(texts.get(
                "boardReport.grounds.orders",
                taken,
                figures.whole(evidence.orders()),
                figures.whole(evidence.clients()),
                figures.whole(evidence.weeks()),
                LocalTime.longDay(evidence.until(), texts)));
        told.add(texts.get("boardReport.grounds.level." + CompanyWording.key(evidence.level())));
        if (evidence.tellsRetention()) {
            told.add(texts.get(
                    "boardReport.grounds.retention",
                    figures.percent(evidence.retentionLow()),
                    figures.percent(evidence.retentionHigh())));
        }
        text(String.join(" ", told));
        if (!evidence.reasons().isEmpty()) {
            blocks.add(new Paper.Bullets(evidence.reasons().stream()
                    .limit(MOST_REASONS)
                    .map(reason -> CompanyWording.reason(reason, texts))
                    .toList()));
        }
    }

    private List<String> fact(CompanyMatch.Line line) {
        Double wished = line.wished();
        String said = wished == null
                ? texts.get("company.match.notSaid")
                : line.said()
                        ? CompanyWording.fact(line.fact(), wished, texts)
                        : texts.get("company.match.usual", CompanyWording.fact(line.fact(), wished, texts));
        return List.of(
                texts.get("company.fact." + line.fact().key()),
                said,
                CompanyWording.fact(line.fact(), line.mean(), texts),
                texts.get(
                        "company.match.between",
                        CompanyWording.fact(line.fact(), line.low(), texts),
                        CompanyWording.fact(line.fact(), line.high(), texts)),
                texts.get(
                        wished == null
                                ? "company.match.mark.none"
                                : line.met() ? "boardReport.met" : "boardReport.unmet"));
    }

    private void changed() {
        List<Assumption> differing = Assumption.differing(report.played(), report.shipped());
        if (differing.isEmpty()) {
            return;
        }
        AssumptionWording wording = new AssumptionWording(texts);
        text(texts.count("boardReport.grounds.changed", differing.size()));
        blocks.add(new Paper.Bullets(differing.stream()
                .limit(MOST_ASSUMPTIONS)
                .map(assumption -> texts.get(
                        "lab.assumptions.line",
                        wording.name(assumption),
                        wording.value(assumption, assumption.get(report.shipped())),
                        wording.value(assumption, assumption.get(report.played()))))
                .toList()));
    }
}
