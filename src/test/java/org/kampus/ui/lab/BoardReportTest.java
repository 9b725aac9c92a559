package org.kampus.ui.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kampus.application.TinyCase;
import org.kampus.application.company.CompaniesInMemory;
import org.kampus.application.company.CompanyCases;
import org.kampus.application.company.CompanyMatch;
import org.kampus.application.company.OrderEvidence;
import org.kampus.application.company.StoredCompany;
import org.kampus.application.lab.BoardReport;
import org.kampus.application.lab.BoardReports;
import org.kampus.application.lab.ExperimentState;
import org.kampus.application.lab.LabInMemory;
import org.kampus.application.paper.Paper;
import org.kampus.application.paper.PaperHtml;
import org.kampus.application.paper.PaperPdf;
import org.kampus.company.CompanyAnswers;
import org.kampus.company.CompanyFact;
import org.kampus.company.CompanyNumber;
import org.kampus.company.history.HistoryFacts;
import org.kampus.lab.Comparison;
import org.kampus.lab.Metric;
import org.kampus.lab.PlanSchedule;
import org.kampus.lab.Variant;
import org.kampus.ui.company.CompanyWording;
import org.kampus.ui.i18n.Language;
import org.kampus.ui.i18n.Texts;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

class BoardReportTest {

    private static final String OWNER = "who-has-to-decide";
    private static final LabInMemory LAB = new LabInMemory();
    private static final BoardReports REPORTS = new BoardReports(
            LAB.service(), LAB.studies(), new CompanyCases(new CompaniesInMemory()), new BoardReportWriter());
    private static final UUID ONE = run(List.of(new Variant("<b>Four</b> of us", plan(4))));
    private static final UUID EIGHT = run(names());

    private static PlanSchedule plan(int sellers) {
        return PlanSchedule.steady(TinyCase.sellers(sellers));
    }

    private static List<Variant> names() {
        List<Variant> variants = new ArrayList<>();
        for (int i = 1; i <= 8; i++) {
            variants.add(
                    new Variant(i + " Очень длинное название плана ".repeat(3).substring(0, 78), plan(i)));
        }
        return variants;
    }

    private static UUID run(List<Variant> variants) {
        UUID id = LAB.service()
                .submit(
                        OWNER,
                        LAB.cases()
                                .orderFromCase(TinyCase.ID, "Fewer sellers?")
                                .withPlans(plan(9), variants)
                                .withExtent(4, 10, 1),
                        null);
        assertEquals(ExperimentState.DONE, LAB.await(id).state());
        return id;
    }

    @AfterAll
    static void close() {
        LAB.close();
    }

    private static String text(byte[] pdf) throws IOException {
        PdfReader reader = new PdfReader(pdf);
        assertTrue(reader.getNumberOfPages() <= 2, reader.getNumberOfPages() + " pages");
        StringBuilder words = new StringBuilder();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            words.append(new PdfTextExtractor(reader).getTextFromPage(page)).append('\n');
        }
        return words.toString();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void two_pages_tell_everything_in_both_languages(Language language) throws IOException {
        Texts texts = Texts.in(language.locale());
        for (UUID id : List.of(ONE, EIGHT)) {
            String words = text(PaperPdf.of(REPORTS.of(id, language.locale(), ZoneOffset.UTC)))
                    .replaceAll("[\\s\u00a0]+", " ");
            for (String key : List.of(
                    "boardReport.compared",
                    "boardReport.results",
                    "boardReport.change",
                    "boardReport.change.worst.difference",
                    "boardReport.sure",
                    "boardReport.grounds",
                    "boardReport.silent",
                    "boardReport.sure.untested")) {
                assertTrue(words.contains(texts.get(key).replaceAll("[\\s\u00a0]+", " ")), key + " in " + words);
            }
            assertTrue(words.contains(TinyCase.DIGEST), words);
            assertFalse(words.contains("{"), words);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_company_of_ones_own_tells_what_was_said_and_how_far_orders_may_be_trusted(Language language)
            throws IOException {
        Texts texts = Texts.in(language.locale());
        OrderEvidence evidence = new OrderEvidence(
                LocalDate.of(2026, 10, 31),
                84,
                1207,
                104,
                HistoryFacts.Level.CAUTION,
                List.of(
                        new HistoryFacts.Reason(HistoryFacts.Why.LOSSES, 17, 30),
                        new HistoryFacts.Reason(HistoryFacts.Why.GROWING, 61, 50),
                        new HistoryFacts.Reason(HistoryFacts.Why.FREQUENCY, 14, 10)),
                0.78,
                0.91,
                Map.of(CompanyNumber.RETENTION, 0.85, CompanyNumber.ORDERS, 604.0));
        StoredCompany company = new StoredCompany(
                UUID.randomUUID(),
                1,
                OWNER,
                CompanyAnswers.of("Our firm").with(CompanyNumber.RETENTION, 0.85),
                evidence,
                new StoredCompany.MadeCase(
                        "id: tiny",
                        TinyCase.DIGEST,
                        new CompanyMatch(
                                Arrays.stream(CompanyFact.values())
                                        .map(fact -> new CompanyMatch.Line(fact, 0.85, true, 0.846, 0.79, 0.9))
                                        .toList(),
                                Map.of(),
                                Set.of(),
                                Set.of(),
                                200,
                                "1")),
                Instant.EPOCH,
                Instant.EPOCH);
        BoardReport report = new BoardReport(
                LAB.service().experiment(EIGHT).order(),
                TinyCase.SCENARIO,
                TinyCase.SCENARIO,
                LAB.service().result(EIGHT),
                LocalDate.of(2026, 12, 1),
                company,
                Optional.empty());

        String words = text(PaperPdf.of(new BoardReportWriter().of(report, language.locale())))
                .replaceAll("[\\s\u00a0]+", " ");

        for (String sentence : List.of(
                texts.get("boardReport.grounds.answers", "Our firm"),
                texts.get("boardReport.grounds.level.caution"),
                texts.get(
                        "boardReport.grounds.retention",
                        texts.figures().percent(0.78),
                        texts.figures().percent(0.91)),
                CompanyWording.reason(evidence.reasons().getFirst(), texts))) {
            assertTrue(words.contains(sentence.replaceAll("[\\s\u00a0]+", " ")), sentence + " in " + words);
        }
        assertFalse(words.contains("{"), words);
    }

    @Test
    void the_answer_is_that_of_the_best_plan_and_its_figures_are_those_of_the_comparison() {
        Comparison comparison = LAB.service().result(EIGHT).comparison();
        int best = 1;
        for (int arm = 2; arm <= 8; arm++) {
            if (comparison.spread(Metric.PROFIT, arm).mean()
                    > comparison.spread(Metric.PROFIT, best).mean()) {
                best = arm;
            }
        }
        Texts texts = Texts.in(Language.ENGLISH.locale());
        Paper paper = REPORTS.of(EIGHT, Language.ENGLISH.locale(), ZoneOffset.UTC);
        String answer = ((Paper.Text) paper.blocks().get(1)).text();
        String further = ((Paper.Text) paper.blocks().get(2)).text();

        assertTrue(answer.contains("“" + best + " Очень"), answer);
        double difference = comparison.against(Metric.PROFIT, best).difference();
        assertTrue(answer.contains(texts.figures().money(Math.abs(difference))), answer);
        assertTrue(
                further.contains(new PaybackWording(texts)
                        .payback(comparison.payback(best).orElseThrow())),
                further);
        Paper.Table figures = paper.blocks().stream()
                .filter(Paper.Table.class::isInstance)
                .map(Paper.Table.class::cast)
                .findFirst()
                .orElseThrow();
        assertEquals(2 + 3, figures.columns().size(), "three of eight plans are told in full");
    }

    @Test
    void what_people_typed_stays_text_and_the_picture_has_a_line_and_a_band() {
        String html = PaperHtml.of(REPORTS.of(ONE, Language.ENGLISH.locale(), ZoneOffset.UTC));

        assertTrue(html.contains("&lt;b&gt;Four&lt;/b&gt; of us"), html);
        assertFalse(html.contains("<b>"), html);
        assertTrue(html.contains("fill=\"#cfdcea\"") && html.contains("stroke=\"#1f4e79\""), html);
    }
}
