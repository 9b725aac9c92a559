package org.kampus.ui.debrief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kampus.application.Explanations;
import org.kampus.application.SimulationQueue;
import org.kampus.application.debrief.BestPlans;
import org.kampus.application.debrief.DebriefSubject;
import org.kampus.application.debrief.Debriefs;
import org.kampus.application.paper.Paper;
import org.kampus.application.paper.PaperHtml;
import org.kampus.application.paper.PaperPdf;
import org.kampus.insight.counterfactual.Lead;
import org.kampus.insight.counterfactual.QuarterEffect;
import org.kampus.insight.counterfactual.Score;
import org.kampus.insight.debrief.Debrief;
import org.kampus.insight.debrief.Earned;
import org.kampus.insight.debrief.Grant;
import org.kampus.insight.debrief.TeamsDebrief;
import org.kampus.insight.foresight.Foresight;
import org.kampus.insight.foresight.Trend;
import org.kampus.organisation.Lever;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.Role;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.Companies;
import org.kampus.simulation.Simulator;
import org.kampus.simulation.api.RunObserver;
import org.kampus.simulation.api.SimulationInput;
import org.kampus.ui.i18n.Language;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** What a debrief says is what was computed: its sentences are read, and their numbers looked up. */
class DebriefPaperTest {

    private static final Scenario COMPANY = Companies.sized(Companies.mixed(Companies.conveyor(0, 1, 2, 1, 0, 1)), 20);
    private static final String REASON = "<b>Cheaper</b> & =more";
    private static final Pattern MONEY =
            Pattern.compile("([+\u2212]?)(?:₽([\\d.,]+)\u00a0(k|m|bn)|([\\d,\u00a0]+)\u00a0(тыс\\.|млн|млрд)\u00a0₽)");

    private static ExecutorService threads;
    private static BestPlans plans;
    private static TeamsDebrief workshop;
    private static Debrief first;

    @BeforeAll
    static void play() {
        threads = Executors.newFixedThreadPool(2);
        SimulationQueue queue = new SimulationQueue(threads, 2);
        plans = new BestPlans(queue, 200);
        Debriefs debriefs = new Debriefs(new Explanations(Runnable::run), plans);
        OperatingPlan start = COMPANY.startingPlan();
        OperatingPlan generous = Lever.DISCOUNT.set(start, 0.15);
        OperatingPlan fewer = generous.withStructure(generous.structure().withHeadcount(Role.ACCOUNT_MANAGER, 1));
        List<DebriefSubject> teams = List.of(
                subject("North", List.of(generous, generous, fewer), List.of(REASON, "", "")),
                subject("South", List.of(start, start, Lever.CONTROL.set(start, 0.9)), List.of("", "", "We look.")));
        plans.find(COMPANY, "case", 3).result().toCompletableFuture().join();
        workshop = debriefs.of("Spring", teams).result().toCompletableFuture().join();
        first = workshop.teams().stream()
                .filter(team -> team.team().equals("North"))
                .findFirst()
                .orElseThrow();
    }

    @AfterAll
    static void end() {
        threads.shutdownNow();
    }

    private static DebriefSubject subject(String team, List<OperatingPlan> plans, List<String> reasons) {
        SimulationInput input = new SimulationInput(COMPANY, 2, plans);
        return new DebriefSubject(
                COMPANY,
                "case",
                team,
                false,
                3,
                reasons,
                List.of(new Foresight(Trend.MUCH_HIGHER, Trend.SAME)),
                team.equals("South") ? List.of(new Grant(1, -1_250, "came late")) : List.of(),
                Simulator.run(input, true, RunObserver.NONE));
    }

    /** Amounts of money in a text, thousand ₽, with the size of the last digit written. */
    private record Amount(double value, double grain) {

        static List<Amount> in(String text, Language language) {
            List<Amount> found = new ArrayList<>();
            Matcher matcher = MONEY.matcher(text);
            while (matcher.find()) {
                boolean english = matcher.group(2) != null;
                String digits = english ? matcher.group(2).replace(",", "") : matcher.group(4);
                digits = digits.replace("\u00a0", "").replace(',', '.');
                double unit = switch (english ? matcher.group(3) : matcher.group(5)) {
                    case "k", "тыс." -> 1;
                    case "m", "млн" -> 1_000;
                    default -> 1_000_000;
                };
                int point = digits.indexOf('.');
                double grain = point < 0 ? 1 : Math.pow(10, point + 1 - digits.length());
                double sign = matcher.group(1).equals("\u2212") ? -1 : 1;
                found.add(new Amount(sign * Double.parseDouble(digits) * unit, grain * unit));
            }
            return found;
        }

        boolean tells(double number) {
            return Math.abs(Math.abs(value) - Math.abs(number)) <= 0.501 * grain;
        }
    }

    /** All numbers of a model, and all strings and lists in it followed. */
    private static void numbers(Object model, Collection<Double> found) {
        switch (model) {
            case Number number -> found.add(number.doubleValue());
            case Optional<?> optional -> optional.ifPresent(value -> numbers(value, found));
            case Collection<?> all -> all.forEach(value -> numbers(value, found));
            case Record fields -> {
                for (RecordComponent part : fields.getClass().getRecordComponents()) {
                    try {
                        part.getAccessor().setAccessible(true);
                        Object value = part.getAccessor().invoke(fields);
                        if (value != null) {
                            numbers(value, found);
                        }
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalStateException(e);
                    }
                }
            }
            default -> {
                // Words.
            }
        }
    }

    private static List<Double> known(TeamsDebrief told) {
        List<Double> known = new ArrayList<>();
        numbers(told, known);
        for (Debrief team : told.teams()) {
            known.add(team.money().revenue());
            known.add(team.standing());
            team.chapters().stream()
                    .flatMap(chapter -> chapter.foreseen().stream())
                    .forEach(foreseen -> known.add(foreseen.to() - foreseen.from()));
            for (QuarterEffect effect : team.effects()) {
                known.add(effect.on(Score.PROFIT));
                known.add(effect.on(Score.CLIENT_BASE_VALUE));
            }
        }
        Lead lead = told.lead().orElseThrow();
        known.add(lead.ahead() - lead.behind());
        known.add(told.teams().get(0).standing() - told.teams().get(1).standing());
        return known;
    }

    private static List<String> sentences(Paper paper) {
        List<String> sentences = new ArrayList<>();
        for (Paper.Block block : paper.blocks()) {
            switch (block) {
                case Paper.Opening opening -> sentences.add(opening.text());
                case Paper.Heading heading -> sentences.add(heading.text());
                case Paper.Text text -> sentences.add(text.text());
                case Paper.Bullets bullets -> sentences.addAll(bullets.lines());
                case Paper.Table table -> table.rows().forEach(sentences::addAll);
                case Paper.Chart chart -> sentences.add(chart.caption());
            }
        }
        return sentences;
    }

    @Test
    void every_amount_of_money_in_a_debrief_is_a_number_of_the_run() {
        List<Double> known = known(workshop);
        for (Language language : Language.values()) {
            Paper paper = new DebriefWriter().of(workshop, language.locale());
            int amounts = 0;
            for (String sentence : sentences(paper)) {
                for (Amount amount : Amount.in(sentence, language)) {
                    amounts++;
                    assertTrue(known.stream().anyMatch(amount::tells), amount + " in: " + sentence);
                }
            }
            assertTrue(amounts > 60, "only " + amounts + " amounts were read in " + language);
        }
        assertFalse(known.stream().anyMatch(new Amount(1_234_567, 1)::tells), "anything would pass");
    }

    @Test
    void a_sentence_of_a_turning_point_tells_the_sign_and_the_size_of_its_effect() {
        QuarterEffect most = first.turningPoints().stream()
                .max((a, b) -> Double.compare(Math.abs(a.on(Score.PROFIT)), Math.abs(b.on(Score.PROFIT))))
                .orElseThrow();
        for (Language language : Language.values()) {
            Paper paper = new DebriefWriter().of(first, language.locale());
            Paper.Text sentence = paper.blocks().stream()
                    .filter(Paper.Text.class::isInstance)
                    .map(Paper.Text.class::cast)
                    .skip(1)
                    .findFirst()
                    .orElseThrow();
            List<Amount> amounts = Amount.in(sentence.text(), language);
            assertEquals(1, amounts.size(), sentence.text());
            assertTrue(amounts.getFirst().tells(most.on(Score.PROFIT)), sentence.text());
            assertEquals(
                    Math.signum(most.on(Score.PROFIT)),
                    Math.signum(amounts.getFirst().value()),
                    sentence.text());
        }
    }

    @Test
    void the_parts_of_a_lead_make_the_whole_lead() {
        Lead lead = workshop.lead().orElseThrow();
        double sum = lead.elsewhere()
                + lead.parts().stream().mapToDouble(Lead.Part::value).sum();
        assertTrue(lead.ahead() > lead.behind());
        assertEquals(lead.ahead() - lead.behind(), sum, 1e-6 * Math.abs(lead.ahead()));
        assertEquals(0, lead.elsewhere(), 1e-9, "same luck, no events");
        assertEquals(3, lead.parts().size(), "discount, control and headcount");
    }

    @Test
    void nobody_is_said_to_be_ahead_of_a_team_that_is_level_with_it() {
        TeamsDebrief level = new TeamsDebrief("Spring", List.of(first, first), workshop.lead());
        for (Language language : Language.values()) {
            String even = String.join("\n", sentences(new DebriefWriter().of(level, language.locale())));
            String ahead = String.join("\n", sentences(new DebriefWriter().of(workshop, language.locale())));
            boolean english = language == Language.ENGLISH;
            assertTrue(even.contains(english ? "are level with a profit" : "идут вровень"), even);
            assertFalse(even.contains(english ? " is ahead of " : " впереди команды "), even);
            assertTrue(ahead.contains(english ? " is ahead of " : " впереди команды "), ahead);
            assertTrue(
                    ahead.contains(english ? "with the trainer’s help and penalties" : "с помощью и штрафами тренера"),
                    ahead);
            assertFalse(even.contains(english ? "with the trainer’s help" : "с помощью и штрафами"), even);
        }
    }

    @Test
    void the_first_page_names_the_decision_that_earns_or_costs_most_in_a_year() {
        Earned most = first.earned().stream()
                .max(Comparator.comparingDouble(one -> Math.abs(one.year().profit())))
                .orElseThrow();
        assertTrue(most.year().low() > 0 || most.year().high() < 0, "more than luck: " + most);
        for (Language language : Language.values()) {
            String line = sentences(new DebriefWriter().of(first, language.locale())).stream()
                    .filter(sentence -> sentence.startsWith(language == Language.ENGLISH ? "Within a year" : "За год"))
                    .filter(sentence -> Amount.in(sentence, language)
                            .getFirst()
                            .tells(most.year().profit()))
                    .findFirst()
                    .orElseThrow();
            assertEquals(
                    Math.signum(most.year().profit()),
                    Math.signum(Amount.in(line, language).getFirst().value()),
                    line);
        }
    }

    @Test
    void what_people_typed_stays_text_in_every_rendering() throws IOException {
        for (Language language : Language.values()) {
            Paper paper = new DebriefWriter().of(workshop, language.locale());
            String html = PaperHtml.of(paper);
            assertTrue(html.contains("&lt;b&gt;Cheaper&lt;/b&gt; &amp; =more"), html);
            assertTrue(html.contains("<html lang=\"" + language.code() + "\">"));
            PdfReader pdf = new PdfReader(PaperPdf.of(paper));
            StringBuilder words = new StringBuilder();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                words.append(new PdfTextExtractor(pdf).getTextFromPage(page)).append('\n');
            }
            String expected = language == Language.ENGLISH ? "What was decided, and why" : "Что решали и почему";
            assertTrue(words.toString().contains(expected), words.toString());
            String money = language == Language.ENGLISH ? "RUB" : "руб.";
            assertTrue(words.toString().contains(money), "the typeface has no sign of the rouble");
            assertTrue(pdf.getNumberOfPages() >= 3, "each team begins on a page of its own");
        }
    }

    @Test
    void a_debrief_says_that_the_search_is_not_finished() {
        Debrief told = first;
        Debrief unfinished = new Debrief(
                told.caseTitle(),
                told.team(),
                told.robot(),
                told.quarters(),
                told.before(),
                told.chapters(),
                told.grants(),
                told.money(),
                told.clients(),
                told.luck(),
                told.effects(),
                told.earned(),
                told.keptBy(),
                told.tales(),
                told.resigned(),
                Optional.empty(),
                told.lesson(),
                told.questions(),
                told.origin());
        String text = String.join("\n", sentences(new DebriefWriter().of(unfinished, Locale.ENGLISH)));
        assertTrue(text.contains("not finished yet"), text);
        assertFalse(String.join("\n", sentences(new DebriefWriter().of(told, Locale.ENGLISH)))
                .contains("not finished yet"));
    }

    @Test
    void the_debrief_is_the_same_on_one_thread_and_on_eight() {
        ExecutorService eight = Executors.newFixedThreadPool(8);
        try {
            Debriefs others = new Debriefs(new Explanations(eight), plans);
            OperatingPlan generous = Lever.DISCOUNT.set(COMPANY.startingPlan(), 0.15);
            OperatingPlan fewer = generous.withStructure(generous.structure().withHeadcount(Role.ACCOUNT_MANAGER, 1));
            DebriefSubject subject = subject("North", List.of(generous, generous, fewer), List.of(REASON, "", ""));
            assertEquals(
                    first, others.of(subject).result().toCompletableFuture().join());
        } finally {
            eight.shutdownNow();
        }
    }
}
