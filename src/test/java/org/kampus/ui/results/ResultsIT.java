package org.kampus.ui.results;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kampus.browser.BrowserTestCase;

/** A quarter after it was played, in the browser: charts, downloads, stories, and the moving picture. */
class ResultsIT extends BrowserTestCase {

    /**
     * How much a row of two charts grows within thirty frames, where the height left for one is half a pixel more than the
     * other's: both are rounded up by whoever draws them.
     */
    private static final String GROWTH = """
            async () => {
              const [one, other] = document.querySelectorAll('.more-charts .chart');
              const above = (chart) =>
                chart.querySelector('.chart-canvas').getBoundingClientRect().top - chart.getBoundingClientRect().top;
              const frames = (n) =>
                new Promise((done) => {
                  const frame = () => (n-- > 0 ? requestAnimationFrame(frame) : done());
                  frame();
                });
              const half = (0.5 - above(other) + above(one)) % 1;
              other.style.paddingTop = `${half < 0 ? half + 1 : half}px`;
              await frames(5);
              const before = one.getBoundingClientRect().height;
              await frames(30);
              return one.getBoundingClientRect().height - before;
            }""";

    @Test
    void charts_draw_turn_into_tables_and_download() throws IOException {
        playOneQuarter();
        testId("part-results").click();
        testId("more-charts").locator("summary").click();
        Locator chart = testId("chart-kampus-q1-revenue");
        assertThat(chart.locator("kampus-chart[data-drawn] canvas").first()).isVisible();
        page.waitForURL(Pattern.compile(".*show=results$"));

        Download csv = page.waitForDownload(() -> chart.getByTestId("chart-csv").click());
        assertEquals("kampus-q1-revenue.csv", csv.suggestedFilename());
        List<String> lines =
                Files.readString(csv.path(), StandardCharsets.UTF_8).lines().toList();
        assertEquals("\uFEFFWeek", lines.getFirst().split(",")[0]);
        assertEquals(14, lines.size());
        assertTrue(lines.get(1).matches("1,\\d+(\\.\\d+)?,\\d+(\\.\\d+)?,\\d+(\\.\\d+)?"), lines.get(1));

        Download png = page.waitForDownload(() -> chart.getByTestId("chart-png").click());
        assertEquals("kampus-q1-revenue.png", png.suggestedFilename());
        assertTrue(Files.size(png.path()) > 10_000, "the picture has content");

        chart.getByTestId("chart-table").click();
        assertThat(chart.locator("tbody tr")).hasCount(13);
        assertThat(chart.locator("kampus-chart")).isHidden();
        requireAccessible();

        page.reload();
        assertThat(testId("compared-profit")).isVisible();
    }

    @Test
    void a_file_in_russian_opens_in_a_russian_spreadsheet() throws IOException {
        openBrowser(new NewContextOptions().setViewportSize(1280, 800).setLocale("ru-RU"));
        playOneQuarter();
        testId("part-results").click();
        Locator chart = testId("chart-kampus-q1-orderWait");
        if (!chart.isVisible()) {
            testId("more-charts").locator("summary").click();
        }
        Download csv = page.waitForDownload(() -> chart.getByTestId("chart-csv").click());
        List<String> lines =
                Files.readString(csv.path(), StandardCharsets.UTF_8).lines().toList();
        assertTrue(lines.getFirst().startsWith("\uFEFFНеделя;"), lines.getFirst());
        assertTrue(lines.get(1).matches("1;\\d+,\\d+;.*"), lines.get(1));
    }

    @Test
    void who_stopped_buying_leads_to_the_story_with_its_reasons() {
        playOneQuarter();
        testId("part-stopped").click();
        testId("story-open").first().click();
        Locator story = testId("story");
        assertThat(story).isVisible();
        assertThat(story).containsText("Why it stopped buying");
        assertThat(story.locator(".cause").first()).isVisible();
        assertThat(story.locator(".timeline .event").first()).isAttached();
        requireAccessible();
        testId("story-close").click();
        assertThat(story).isHidden();
    }

    @Test
    void the_moving_picture_is_steered_by_keyboard() {
        playOneQuarter();
        Locator slider = page.locator(".pb-slider");
        slider.focus();
        page.keyboard().press("End");
        assertThat(testId("playback-said")).containsText("Week 13:");
        page.keyboard().press("Home");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowRight");
        assertThat(slider).hasAttribute("aria-valuetext", "Week 2 of 13");
        assertThat(testId("playback-said")).containsText("Week 2:");
        requireAccessible();

        Locator regular = page.locator(".pb-station[data-station=REGULAR]");
        regular.focus();
        assertThat(page.locator(".pb-tip")).containsText("Clients who buy");
        page.keyboard().press("Enter");
        page.locator(".box-clients button").first().click();
        assertThat(testId("story")).isVisible();
    }

    @Test
    void the_picture_plays_and_pauses() {
        openBrowser(new NewContextOptions()
                .setViewportSize(1280, 800)
                .setLocale("en-GB")
                .setReducedMotion(ReducedMotion.NO_PREFERENCE));
        playOneQuarter();
        Locator play = page.locator(".pb-play");
        assertThat(play).hasAttribute("aria-label", "Pause");
        assertThat(page.locator(".pb-slider")).not().hasJSProperty("value", "0");
        play.click();
        assertThat(play).hasAttribute("aria-label", "Play");
    }

    @Test
    void a_phone_shows_all_parts_without_scrolling_sideways() {
        openPhone();
        playOneQuarter();
        for (String part : List.of("playback", "results", "stopped")) {
            testId("part-" + part).click();
            page.waitForURL(Pattern.compile(".*show=" + part + "$"));
            assertThat(testId("part-" + part)).hasAttribute("aria-current", "page");
            assertEquals(
                    false,
                    page.evaluate("document.documentElement.scrollWidth > innerWidth"),
                    part + " scrolls sideways");
            assertEquals(
                    false,
                    page.getByTestId("part-" + part).evaluate("tab => tab.getBoundingClientRect().right > innerWidth"),
                    part + " is cut off");
            requireAccessible();
        }
    }

    @Test
    void charts_that_matter_less_are_folded_and_draw_when_opened() {
        playOneQuarter();
        testId("part-results").click();
        Locator more = testId("more-charts");
        // Charts draw as soon as somebody comes near.
        assertThat(testId("luck").locator("p:not(.working)")).isVisible();
        testId("chart-kampus-q1-balance").scrollIntoViewIfNeeded();
        assertThat(testId("chart-kampus-q1-balance")
                        .locator("kampus-chart[data-drawn] canvas")
                        .first())
                .isVisible();
        assertThat(more.locator("kampus-chart").first()).isHidden();
        more.locator("summary").click();
        assertThat(more.locator("kampus-chart[data-drawn] canvas").first()).isVisible();
        assertEquals(0.0, ((Number) page.evaluate(GROWTH)).doubleValue(), 1, "a row of charts grows by itself");
    }

    private void playOneQuarter() {
        open("");
        testId("start-chemical-expediters").click();
        testId("take-over").click();
        testId("run-quarter").click();
        page.waitForURL(Pattern.compile(".*/quarter/1$"));
        assertThat(page.locator("kampus-playback canvas")).isVisible();
    }

    private Locator testId(String id) {
        return page.getByTestId(id);
    }
}
