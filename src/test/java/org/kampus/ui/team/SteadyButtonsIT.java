package org.kampus.ui.team;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kampus.browser.BrowserTestCase;
import tools.jackson.databind.JsonNode;

/**
 * A line that tells what is wrong comes or goes when its field is left, and the field is often left by a press on the
 * button below. The button must not move from under that press.
 */
class SteadyButtonsIT extends BrowserTestCase {

    private static final String LONG = "Wilhelmina Featherstonehaugh-Cholmondeley";

    private JsonNode make(Map<String, ?> settings) {
        return trainer().make(settings);
    }

    private static Map<String, ?> settings(String mode) {
        return Map.of(
                "title",
                "Spring",
                "scenario",
                "chemical-expediters",
                "rounds",
                2,
                "minutes",
                10,
                "practice",
                false,
                "mode",
                mode,
                "teams",
                List.of("North"));
    }

    @Test
    void the_first_press_on_join_counts_after_a_name_was_refused() {
        String code = make(settings("easy")).at("/code").asString();
        Page ann = openAnother(new NewContextOptions().setViewportSize(360, 740));
        enter(ann, code, "Ann");
        ann.getByTestId("join").click();
        assertThat(ann.getByTestId("my-seat-code")).isVisible();

        openPhone();
        enter(page, code, "Ann");
        page.getByTestId("join").click();
        assertThat(page.getByTestId("nickname")).containsText("is taken");
        name(page).fill("Anna");
        press(page.getByTestId("join"));
        assertThat(page.getByTestId("my-seat-code")).hasText(Pattern.compile("\\w{4,}"));
    }

    @Test
    void a_name_too_long_is_refused_with_the_limit_and_stays_as_it_was_typed() {
        openPhone();
        enter(page, make(settings("easy")).at("/code").asString(), LONG);
        press(page.getByTestId("join"));
        assertThat(page.getByTestId("nickname")).containsText("41 characters, but there must be 1 to 30");
        assertThat(name(page)).hasValue(LONG);
    }

    @Test
    void a_code_that_was_refused_moves_nothing_when_it_is_mended() {
        openPhone();
        open("join/ZZZZZZ");
        assertThat(page.getByTestId("join-code")).containsText("No workshop has the code");
        steady(page.getByTestId("join-next"), () -> {
            page.getByTestId("join-code").locator("input").fill("ABCDEF");
            page.keyboard().press("Tab");
        });
    }

    @Test
    void a_prediction_that_cannot_be_moves_no_button() {
        JsonNode made = make(settings("hard"));
        openPhone();
        enter(page, made.at("/code").asString(), "Ann");
        page.getByTestId("join").click();
        assertThat(page.getByTestId("my-seat-code")).isVisible();
        trainer().step(made.at("/id").asString(), "start");
        page.waitForURL(Pattern.compile(".*/desk/structure$"));
        page.getByTestId("run-quarter").click();
        assertThat(page.getByTestId("prediction-submit")).isVisible();
        steady(page.getByTestId("prediction-submit"), () -> {
            page.getByTestId("prediction-retention").locator("input").fill("400");
            page.keyboard().press("Tab");
            assertThat(page.getByTestId("prediction-retention")).containsText("400 is too much");
        });
    }

    @Test
    void what_is_wrong_with_an_experiment_moves_no_button() {
        open("lab");
        page.locator("a[href$='lab/new']").click();
        page.getByTestId("lab-create").click();
        assertThat(page.getByTestId("lab-start")).isVisible();
        steady(page.getByTestId("lab-start"), () -> {
            page.getByTestId("lab-quarters").locator("input").fill("99");
            page.keyboard().press("Tab");
            assertThat(page.getByTestId("lab-quarters")).containsText("99 is too much");
        });
    }

    private void enter(Page device, String code, String name) {
        device.navigate(address() + "join/" + code);
        device.getByTestId("nickname").locator("input").fill(name);
    }

    private static Locator name(Page device) {
        return device.getByTestId("nickname").locator("input");
    }

    /** A press as a finger makes it: down and up at the place where the button was seen. */
    private static void press(Locator button) {
        BoundingBox box = button.boundingBox();
        Page device = button.page();
        device.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
        device.mouse().down();
        device.waitForTimeout(400);
        device.mouse().up();
    }

    private static void steady(Locator button, Runnable change) {
        button.page().waitForTimeout(500);
        BoundingBox before = button.boundingBox();
        change.run();
        button.page().waitForTimeout(500);
        BoundingBox after = button.boundingBox();
        assertEquals(before.y, after.y, 1, "the button moved");
        assertEquals(before.x, after.x, 1, "the button moved");
    }
}
