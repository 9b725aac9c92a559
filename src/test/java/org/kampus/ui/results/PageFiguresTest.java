package org.kampus.ui.results;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.dom.Element;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kampus.application.Explanations;
import org.kampus.application.PlayedQuarter;
import org.kampus.insight.ClientBalance;
import org.kampus.insight.KeyFigures;
import org.kampus.insight.ProfitStatement;
import org.kampus.insight.ProfitStatement.Line;
import org.kampus.insight.ProfitStatement.Sign;
import org.kampus.insight.Scorecard;
import org.kampus.insight.StoppedClients;
import org.kampus.insight.foresight.Foresight;
import org.kampus.scenario.CatalogEntry;
import org.kampus.scenario.Scenario;
import org.kampus.scenario.ScenarioCatalog;
import org.kampus.simulation.Simulator;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.simulation.api.RunObserver;
import org.kampus.simulation.api.SimulationInput;
import org.kampus.simulation.api.SimulationResult;
import org.kampus.ui.ViewTestCase;
import org.kampus.ui.desk.GameState;
import org.kampus.ui.i18n.Language;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.shell.NotFoundView;

/** That sentences, tables and charts of a page, as they are read, do not contradict one another. */
@ViewPackages(classes = NotFoundView.class)
class PageFiguresTest extends ViewTestCase {

    private static final int QUARTERS = 2;
    private static final int SEED = 1;
    private static final Pattern NUMBER = Pattern.compile("[+−]?\\d[\\d,\u00a0]*(?:[.,]\\d+)?");

    private record Page(String id, ShownQuarter shown) {}

    private static Stream<Page> pages() {
        List<Page> pages = new ArrayList<>();
        for (CatalogEntry entry : ScenarioCatalog.shipped().entries()) {
            Scenario scenario = entry.scenario().orElseThrow();
            SimulationResult result = Simulator.run(
                    SimulationInput.steady(scenario, SEED, scenario.startingPlan(), QUARTERS), true, RunObserver.NONE);
            GameState game = game(scenario, result);
            for (int quarter = 0; quarter <= QUARTERS; quarter++) {
                if (ShownQuarter.find(result, quarter).isPresent()) {
                    for (Language language : Language.values()) {
                        pages.add(new Page(
                                entry.id() + " quarter " + quarter + " " + language,
                                ShownQuarter.of(
                                        game, result, quarter, Texts.in(language), new Explanations(work -> {}))));
                    }
                }
            }
        }
        return pages.stream();
    }

    private static GameState game(Scenario scenario, SimulationResult result) {
        List<PlayedQuarter> played = result.quarters().stream()
                .map(quarter -> new PlayedQuarter(
                        quarter.number(),
                        scenario.startingPlan(),
                        "",
                        Foresight.NONE,
                        result.digest(),
                        Simulator.ENGINE_VERSION,
                        Scorecard.of(quarter),
                        Instant.EPOCH))
                .toList();
        return new GameState(
                "",
                scenario,
                scenario.quarters(),
                played,
                scenario.startingPlan(),
                "",
                false,
                null,
                GameState.Whose.NOBODY);
    }

    /** All pages in one test: what takes time is the interface in memory around it. */
    @Test
    void what_is_read_adds_up() {
        assertAll(pages().map(page -> () -> assertDoesNotThrow(() -> addsUp(page.shown()), page.id())));
    }

    private static void addsUp(ShownQuarter shown) {
        QuarterResult quarter = shown.quarter();
        Element results = new ResultsOverview(shown).getElement();
        List<Double> told = numbers(text(byTestId(results, "happened")));
        List<Double> clients = told.subList(told.size() - 5, told.size());
        ClientBalance balance = ClientBalance.of(quarter);
        assertEquals(
                List.of(
                        (double) balance.opening(),
                        (double) balance.won(),
                        (double) balance.wonBack(),
                        (double) balance.stopped(),
                        (double) balance.closing()),
                clients);
        assertEquals(
                clients.get(4),
                clients.get(0) + clients.get(1) + clients.get(2) - clients.get(3),
                "the sentence adds up as it is read");
        retentionIsExplained(results, clients);
        chartTellsTheSame(results, shown, clients);
        statementAddsUp(results, quarter);
        stoppedAreTheSame(shown, clients.get(3));
        shown.before().ifPresent(before -> waitsHaveTheUnitOfTheSentence(results, shown, before));
    }

    private static void waitsHaveTheUnitOfTheSentence(Element results, ShownQuarter shown, QuarterResult before) {
        List<String> told = shown.texts()
                .figures()
                .weeksAlike(
                        KeyFigures.of(shown.quarter()).orderWaitMedian(),
                        KeyFigures.of(before).orderWaitMedian());
        String weeks = shown.texts().get("results.unit.weeks");
        boolean inWeeks = told.getFirst().matches(".*\\d.*" + weeks.substring(0, 3) + ".*");
        Element chart = byTestId(results, "chart-kampus-q" + shown.number() + "-orderWait");
        String said = withAttribute(chart, "role", "img").getAttribute("aria-label");
        assertEquals(inWeeks, said.contains(weeks), said + told);
    }

    private static void retentionIsExplained(Element results, List<Double> clients) {
        Element sentence = byTestId(results, "retention");
        if (sentence == null) {
            assertEquals(0.0, clients.get(0), "no retention only where there was nobody");
            return;
        }
        List<Double> told = numbers(text(sentence));
        double opening = told.get(0);
        double kept = told.get(1);
        assertEquals(clients.get(0), opening);
        assertTrue(kept <= opening);
        assertEquals(100 * kept / opening, told.get(2), 0.051, "share of the quarter");
        assertEquals(100 * Math.pow(kept / opening, 4), told.get(3), 0.51, "share of a year");
        assertTrue(
                text(byTestId(results, "compared-retention"))
                        .contains(String.valueOf(told.get(3).intValue())),
                "the score is the same");
        double others = clients.get(3) - (opening - kept);
        assertEquals(others > 0, told.size() > 4, "others are told of where there are any");
        if (others > 0) {
            assertEquals(List.of(clients.get(3), others), told.subList(4, 6));
        }
    }

    private static void chartTellsTheSame(Element results, ShownQuarter shown, List<Double> clients) {
        Element chart = byTestId(results, "chart-kampus-q" + shown.number() + "-balance");
        String said = withAttribute(chart, "role", "img").getAttribute("aria-label");
        List<Double> levels = numbers(said);
        assertEquals(
                List.of(clients.get(0), clients.get(1), clients.get(2), -clients.get(3) + 0.0, clients.get(4)),
                levels,
                said);
    }

    private static void statementAddsUp(Element results, QuarterResult quarter) {
        Element table = byTestId(results, "profit-statement");
        ProfitStatement money = ProfitStatement.of(quarter);
        double sum = 0;
        int lines = 0;
        for (Line line : Line.values()) {
            Element row = withAttribute(table, "data-line", line.name());
            if (row == null) {
                assertEquals(0, line.of(money), 0.5);
                continue;
            }
            lines++;
            List<Double> cells = row.getChildren()
                    .filter(cell -> cell.getTag().equals("td"))
                    .map(cell -> numbers(cell.getTextRecursively()).getFirst())
                    .toList();
            assertEquals(line.of(money), cells.getFirst(), 0.51, line.name());
            if (cells.size() == 3) {
                assertEquals(cells.get(2), cells.get(0) - cells.get(1), line + " changes by what is told");
            }
            if (line.sign() == Sign.SUM) {
                assertEquals(sum, cells.getFirst(), 0.5 * lines, line.name());
                sum = cells.getFirst();
                lines = 1;
            } else {
                sum += cells.getFirst();
            }
        }
    }

    private static void stoppedAreTheSame(ShownQuarter shown, double stopped) {
        Element panel = new StoppedPanel(shown).getElement();
        StoppedClients clients = StoppedClients.of(shown.result(), shown.number());
        assertEquals(stopped, clients.stops().size());
        if (stopped > 0) {
            assertEquals(stopped, numbers(text(byTestId(panel, "stopped-lead"))).getFirst());
        }
        ReasonWording reasons = new ReasonWording(shown.texts());
        String list = panel.getTextRecursively();
        for (StoppedClients.Stop stop : clients.stops()) {
            String main = reasons.main(stop.departure());
            assertTrue(list.contains(main), main);
            assertTrue(
                    stop.influenced().isEmpty()
                            || reasons.sentence(stop.departure()).contains(main),
                    "list and story name the same reason");
            double named = stop.influenced().map(stop.departure()::share).orElse(0.0);
            double others = reasons.others(stop.departure())
                    .map(text -> sum(numbers(text)))
                    .orElse(0.0);
            assertTrue(100 * named + others > 85 && 100 * named + others < 105, "the rest is shown: " + named + others);
        }
    }

    private static double sum(List<Double> numbers) {
        return numbers.stream().mapToDouble(number -> number).sum();
    }

    private static String text(Element element) {
        return element.getTextRecursively();
    }

    private static List<Double> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(PageFiguresTest::number)
                .toList();
    }

    /** A number as written in English (1,234.5) or Russian (1 234,5). */
    private static double number(String text) {
        String plain = text.replace("−", "-").replace("+", "").replace("\u00a0", "");
        plain = plain.replaceAll(",(?=\\d{3}(\\D|$))", "").replace(',', '.').replaceAll("\\.$", "");
        return Double.parseDouble(plain);
    }

    private static @Nullable Element byTestId(Element root, String id) {
        return withAttribute(root, "data-testid", id);
    }

    private static @Nullable Element withAttribute(Element root, String name, String value) {
        return descendants(root)
                .filter(e -> !e.isTextNode() && value.equals(e.getAttribute(name)))
                .findFirst()
                .orElse(null);
    }

    private static Stream<Element> descendants(Element root) {
        return root.isTextNode()
                ? Stream.of(root)
                : Stream.concat(Stream.of(root), root.getChildren().flatMap(PageFiguresTest::descendants));
    }
}
