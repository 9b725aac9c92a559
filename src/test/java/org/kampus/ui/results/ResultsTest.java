package org.kampus.ui.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kampus.application.Explanations;
import org.kampus.application.GameView;
import org.kampus.application.PlayInMemory;
import org.kampus.application.PlayService;
import org.kampus.insight.counterfactual.Score;
import org.kampus.insight.foresight.Foresight;
import org.kampus.insight.foresight.Trend;
import org.kampus.organisation.Lever;
import org.kampus.ui.ViewTestCase;
import org.kampus.ui.chart.SeriesChart;
import org.kampus.ui.shell.NotFoundView;
import org.kampus.ui.shell.Visitor;

/** The pages after a quarter, without a browser. */
@ViewPackages(classes = {QuarterView.class, NotFoundView.class})
class ResultsTest extends ViewTestCase {

    private static final PlayInMemory PLAY = new PlayInMemory();

    private GameView game = PLAY.service().start(PlayInMemory.CASE, "owner-of-the-tested-results");

    @AfterAll
    static void stop() {
        PLAY.close();
    }

    @Override
    protected Set<Class<?>> beans() {
        return Set.of(Services.class);
    }

    @Test
    void what_mattered_most_is_ranked_by_its_effect_on_the_chosen_score() {
        openPart("results");
        for (int tries = 0; tries < 400 && find(MatteredPanel.class).all().isEmpty(); tries++) {
            LockSupport.parkNanos(25_000_000);
            roundTrip();
        }
        MatteredPanel mattered = find(MatteredPanel.class).single();
        String by = mattered.getElement().getTextRecursively();
        assertTrue(by.contains("Luck") || by.contains("Where things were heading") || by.contains("Nothing moved"), by);
        ScoreChoice choice = find(ScoreChoice.class, mattered).single();
        choice.setValue(Score.RETENTION);
        assertTrue(
                mattered.getElement().getTextRecursively().contains("Profit")
                        || mattered.getElement().getTextRecursively().contains("Nothing moved"),
                mattered.getElement().getTextRecursively());
    }

    @Test
    void what_was_expected_stands_beside_what_came() {
        GameView said = PLAY.service()
                .foresee(
                        game.id(),
                        "owner-of-the-tested-results",
                        game.version(),
                        new Foresight(Trend.MUCH_HIGHER, null));
        GameView second = PLAY.service()
                .runQuarter(said.id(), "owner-of-the-tested-results", said.version())
                .result()
                .toCompletableFuture()
                .join();
        assertEquals(
                new Foresight(Trend.MUCH_HIGHER, null),
                second.played().getLast().foresight());
        assertEquals(Foresight.NONE, second.foresight());
        PLAY.service().replay(game.id());
        openPage("quarter/2");
        UI.getCurrent().navigate("play/" + game.id() + "/quarter/2", QueryParameters.of("show", "results"));

        String told = byTestId("foreseen").getElement().getTextRecursively();
        assertTrue(told.contains("Profit: you expected “much higher”"), told);
        openPart("results");
        assertTrue(find(Div.class).all().stream().noneMatch(div -> div.hasClassName("foreseen")));
    }

    @BeforeEach
    void a_quarter_was_played() {
        UI.getCurrent().setLocale(Locale.UK);
        VaadinSession.getCurrent().setAttribute(Visitor.class.getName() + ".owner", "owner-of-the-tested-results");
        game = PLAY.service()
                .runQuarter(game.id(), "owner-of-the-tested-results", game.version())
                .result()
                .toCompletableFuture()
                .join();
        PLAY.service().replay(game.id());
    }

    @Test
    void the_results_begin_with_four_scores_beside_last_quarter() {
        openPart("results");
        for (String score : List.of("profit", "clientBaseValue", "retention", "load")) {
            String text = byTestId("compared-" + score).getElement().getTextRecursively();
            assertTrue(text.contains("last quarter"), text);
        }
    }

    @Test
    void a_chart_turns_into_a_table_with_a_row_a_week() {
        openPart("results");
        SeriesChart chart = find(SeriesChart.class).all().stream()
                .filter(c -> "chart-kampus-q1-revenue".equals(c.getElement().getAttribute("data-testid")))
                .findFirst()
                .orElseThrow();
        NativeButton toggle = find(NativeButton.class, chart).all().stream()
                .filter(b -> "chart-table".equals(b.getElement().getAttribute("data-testid")))
                .findFirst()
                .orElseThrow();
        assertEquals("Table", toggle.getText());
        test(toggle).click();
        assertEquals("Chart", toggle.getText());
        assertEquals(13, rows(chart.getElement()));
        test(toggle).click();
        assertEquals("false", toggle.getElement().getAttribute("aria-pressed"));
    }

    @Test
    void hours_are_reported_until_a_time_study_is_paid_for() {
        openPart("results");
        assertEquals(1, charts("Where the hours go, as people report"));
        assertEquals(0, charts("Time study: where the hours go"));

        GameView planned = PLAY.service()
                .saveDraft(
                        game.id(),
                        "owner-of-the-tested-results",
                        game.version(),
                        Lever.TIME_STUDY.set(game.draft(), 1),
                        "to know");
        PLAY.service()
                .runQuarter(planned.id(), "owner-of-the-tested-results", planned.version())
                .result()
                .toCompletableFuture()
                .join();
        PLAY.service().replay(game.id());
        openPage("quarter/2");
        UI.getCurrent().navigate("play/" + game.id() + "/quarter/2", QueryParameters.of("show", "results"));

        assertEquals(1, charts("Time study: where the hours go"));
        assertEquals(0, charts("Where the hours go, as people report"));
    }

    private long charts(String title) {
        return find(SeriesChart.class).all().stream()
                .filter(chart -> chart.getElement().getTextRecursively().contains(title))
                .count();
    }

    @Test
    void the_result_can_be_checked_by_its_digest() {
        openPage("quarter/1");
        assertEquals(
                game.played().getFirst().digest(),
                byTestId("check-digest").getElement().getText());
        assertEquals(
                Long.toString(game.seed()), byTestId("check-seed").getElement().getText());
    }

    @Test
    void the_time_before_the_player_can_be_looked_at() {
        openPage("quarter/0");
        assertEquals("The last quarter before you", find(H1.class).single().getText());
        assertFalse(find(QuarterPlayback.class).all().isEmpty());
    }

    @Test
    void a_quarter_not_yet_played_says_so_and_leads_back() {
        for (String number : List.of("2", "99", "-40", "x")) {
            openPage("quarter/" + number);
            assertEquals("No such quarter", find(H1.class).single().getText(), number);
            assertTrue(
                    find(Anchor.class).all().stream().anyMatch(a -> a.getHref().endsWith("/quarter/1")), number);
        }
    }

    @Test
    void the_language_changes_without_leaving_the_part_shown() {
        openPart("stopped");
        UI.getCurrent().setLocale(Locale.of("ru", "RU"));
        assertEquals(
                "Квартал 1 из " + game.scenario().quarters(),
                find(H1.class).single().getText());
        assertFalse(find(StoppedPanel.class).all().isEmpty());
    }

    @Test
    void the_results_tell_what_made_the_difference_and_how_much_was_luck() {
        openPart("results");
        String sentence = byTestId("effects-sentence").getElement().getTextRecursively();
        assertTrue(sentence.contains("luck"), sentence);
        assertTrue(byTestId("luck").getElement().getTextRecursively().contains("200"));
    }

    @Test
    void the_summary_says_where_the_game_turned_by_what_decisions_did() {
        openPage("summary");
        String turns = byTestId("turning-points").getElement().getTextRecursively();
        assertTrue(turns.contains("No quarter"), "nothing was decided: " + turns);
        assertTrue(byTestId("game-luck").getElement().getTextRecursively().contains("200"));
    }

    @Test
    void the_summary_tells_each_quarter_with_its_reason() {
        openPage("summary");
        assertTrue(find(SeriesChart.class).all().size() >= 4);
        assertTrue(find(Anchor.class).all().stream().anyMatch(a -> a.getHref().endsWith("/quarter/1?show=results")));
    }

    private void openPage(String page) {
        UI.getCurrent().navigate("play/" + game.id() + "/" + page);
    }

    private void openPart(String part) {
        UI.getCurrent().navigate("play/" + game.id() + "/quarter/1", QueryParameters.of("show", part));
    }

    private static long rows(Element element) {
        if (element.isTextNode()) {
            return 0;
        }
        long own = element.getTag().equals("tbody") ? element.getChildCount() : 0;
        return own + element.getChildren().mapToLong(ResultsTest::rows).sum();
    }

    private Component byTestId(String testId) {
        List<Component> found = find(Component.class).all().stream()
                .filter(c -> testId.equals(c.getElement().getAttribute("data-testid")))
                .toList();
        assertEquals(1, found.size(), testId);
        return found.getFirst();
    }

    /** What the pages need. */
    @ApplicationScoped
    public static class Services {

        @Produces
        @Singleton
        PlayService play() {
            return PLAY.service();
        }

        @Produces
        @Singleton
        Explanations explanations() {
            return PLAY.explanations();
        }
    }
}
