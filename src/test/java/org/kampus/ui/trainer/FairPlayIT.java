package org.kampus.ui.trainer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kampus.browser.BrowserTestCase;
import org.kampus.browser.RunningTrainer;
import tools.jackson.databind.JsonNode;

/** Proposals before the team decides, help with a reason, points by the trainer's mix, luck beside every team, and a copy. */
class FairPlayIT extends BrowserTestCase {

    private static final double WORKED_OUT_MILLIS = 180_000;

    /** As many as a large room has, and a robot besides. */
    private static final int TEAMS = 12;

    private String code = "";

    @Test
    void everybody_proposes_a_team_is_helped_and_the_wall_ranks_by_points_with_luck_beside() {
        JsonNode made = trainer()
                .make(Map.of(
                        "title",
                        "Spring",
                        "scenario",
                        "chemical-expediters",
                        "rounds",
                        2,
                        "minutes",
                        0,
                        "practice",
                        false,
                        "teams",
                        List.of("North")));
        String workshop = made.at("/id").asString();
        code = made.at("/code").asString();
        openBrowser(new NewContextOptions().setViewportSize(1440, 900).setLocale("en-GB"));
        open("lead");
        testId("login").locator("input").fill(RunningTrainer.LOGIN);
        testId("password").locator("input").fill(RunningTrainer.PASSWORD);
        testId("sign-in").click();
        assertThat(testId("new-workshop")).isVisible();
        open("lead/workshop/" + workshop);
        settings();

        Page ann = join("Ann", "en-GB");
        Page bob = join("Боб", "ru-RU");
        for (int team = 2; team <= TEAMS; team++) {
            trainer().addTeam(workshop, "Отдел продаж " + team);
        }
        testId("add-robot").click();
        testId("dialog-go").click();
        testId("step-start").click();
        propose(ann, "Make my proposal");
        takePicture(ann, "proposal-made-phone");
        ann.getByTestId("nav-team").click();
        assertThat(ann.getByTestId("proposals")).containsText("Боб");
        propose(bob, "Предложить мой план");
        assertThat(ann.getByTestId("proposal-Ann")).containsText("Operations clerk");
        requireAccessible(ann);
        takePicture(ann, "proposals-phone");
        bob.getByTestId("nav-team").click();
        takePicture(bob, "proposals-phone-ru");
        bob.getByTestId("take-Ann").click();
        assertThat(bob.getByTestId("people-operationsClerk")).hasText("1");
        bob.getByTestId("run-quarter").click();
        assertThat(testId("team-North")).containsText("submitted");

        testId("step-close").click();
        assertThat(testId("step-advance"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(WORKED_OUT_MILLIS));
        testId("adjust-amount").locator("input").fill("2500");
        testId("adjust-amount").locator("input").press("Tab");
        testId("adjust-reason").locator("input").fill("The printer stood still");
        testId("adjust-go").click();
        assertThat(testId("adjustments")).containsText("The printer stood still");
        testId("reveal-profit").click();
        assertThat(testId("standings").locator("tr").nth(1))
                .containsText(
                        Pattern.compile("better than \\d+ of 100"),
                        new LocatorAssertions.ContainsTextOptions().setTimeout(WORKED_OUT_MILLIS));
        requireAccessible();
        takePicture("fair-console");
        Page wall = page.context().newPage();
        wall.setViewportSize(1920, 1080);
        wall.navigate(address() + "projector/" + workshop);
        assertThat(wall.getByTestId("wall-standings")).containsText("Points");
        assertThat(wall.getByTestId("wall-standings")).containsText("Luck");
        assertThat(wall.getByTestId("wall-meaning")).containsText("help and penalties");
        takePicture(wall, "fair-wall");
        wall.setViewportSize(1440, 900);
        takePicture(wall, "fair-wall-1440");
        wall.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        takePicture(wall, "fair-wall-dark");
        open("lead");
        takePicture("fair-workshops");
        testId("copy-workshop").first().click();
        assertThat(testId("join-code")).hasText(Pattern.compile("[A-Z0-9]{6}"));
        assertThat(testId("team-North")).isVisible();
    }

    private void settings() {
        testId("menu-settings").click();
        Locator dialog = page.locator(".settings-form");
        dialog.getByTestId("more-settings").locator("summary").click();
        dialog.getByTestId("proposals").locator("vaadin-checkbox").nth(1).click();
        Locator retention = dialog.getByTestId("mix-retention").locator("input");
        retention.fill("2");
        retention.press("Tab");
        takePicture("fair-settings");
        testId("settings-save").click();
        assertThat(dialog).isHidden();
    }

    private Page join(String name, String locale) {
        Page phone = openAnother(new NewContextOptions()
                .setViewportSize(360, 740)
                .setHasTouch(true)
                .setIsMobile(true)
                .setLocale(locale));
        phone.navigate(address() + "join/" + code);
        phone.getByTestId("nickname").locator("input").fill(name);
        phone.getByTestId("join").click();
        assertThat(phone.getByTestId("my-seat-code")).hasText(Pattern.compile("[A-Z2-9]{4}-[A-Z2-9]{4}"));
        return phone;
    }

    private static void propose(Page phone, String label) {
        phone.waitForURL(Pattern.compile(".*/desk/structure$"));
        assertThat(phone.getByTestId("run-quarter")).hasText(label);
        phone.getByTestId("people-operationsClerk-more").click();
        assertThat(phone.getByTestId("people-operationsClerk")).hasText("1");
        phone.getByTestId("run-quarter").click();
    }

    private static void takePicture(Page of, String name) {
        of.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", name + ".png"))
                .setFullPage(true));
    }

    private Locator testId(String id) {
        return page.getByTestId(id);
    }
}
