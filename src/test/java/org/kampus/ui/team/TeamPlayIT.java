package org.kampus.ui.team;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kampus.browser.BrowserTestCase;
import tools.jackson.databind.JsonNode;

/** People with phones and laptops in one workshop, each with a browser of their own. */
class TeamPlayIT extends BrowserTestCase {

    private static final String CASE = "chemical-expediters";

    private String workshop;
    private String code;

    private void make(Map<String, ?> more) {
        Map<String, Object> settings = new HashMap<>(
                Map.of("title", "Spring", "scenario", CASE, "rounds", 2, "minutes", 10, "practice", false));
        settings.put("teams", List.of("North", "South"));
        settings.putAll(more);
        JsonNode made = trainer().make(settings);
        workshop = made.at("/id").asString();
        code = made.at("/code").asString();
    }

    private Page phone(String locale) {
        return openAnother(new NewContextOptions()
                .setViewportSize(360, 740)
                .setHasTouch(true)
                .setIsMobile(true)
                .setLocale(locale));
    }

    private Page laptop(String locale) {
        return openAnother(new NewContextOptions().setViewportSize(1440, 900).setLocale(locale));
    }

    private Page join(Page device, String name) {
        device.navigate(address() + "join/" + code);
        device.getByTestId("nickname").locator("input").fill(name);
        device.getByTestId("join").click();
        assertThat(device.getByTestId("my-seat-code")).hasText(Pattern.compile("[A-Z2-9]{4}-[A-Z2-9]{4}"));
        return device;
    }

    @Test
    void two_teams_of_two_plan_submit_and_see_their_own_results() {
        make(Map.of());
        Page ann = phone("en-GB");
        ann.navigate(address() + "join/" + code);
        requireAccessible(ann);
        join(ann, "Ann");
        Page cid = join(laptop("ru-RU"), "Сид");
        Page bob = join(phone("ru-RU"), "Боб");
        Page dan = join(laptop("en-GB"), "Dan");
        requireAccessible(ann);
        assertThat(ann.locator("h1")).hasText("Your team: North");
        assertThat(dan.locator("h1")).hasText("Your team: South");

        trainer().step(workshop, "start");
        for (Page page : List.of(ann, bob, cid, dan)) {
            page.waitForURL(Pattern.compile(".*/desk/structure$"));
            assertThat(page.getByTestId("countdown")).hasText(Pattern.compile("09:\\d\\d"));
        }
        requireAccessible(ann);
        ann.getByTestId("people-operationsClerk-more").click();
        assertThat(bob.getByTestId("people-operationsClerk")).hasText("1");
        bob.getByTestId("nav-rules").click();
        bob.getByTestId("lever-touchesA-more").click();
        assertThat(ann.getByTestId("changes-handle")).hasText("2 changes");
        assertThat(ann.getByTestId("mate").filter(new Locator.FilterOptions().setHasText("Боб")))
                .containsText("Touches");
        ann.getByTestId("nav-rules").click();
        assertThat(ann.getByTestId("mates-at-touchesA")).hasText("Боб");
        assertThat(cid.getByTestId("people-operationsClerk")).hasText("0");
        assertThat(cid.getByTestId("change")).hasCount(0);

        ann.getByTestId("changes-handle").click();
        ann.locator(".reason textarea").fill("Orders to clerks");
        requireAccessible(ann);
        ann.getByTestId("run-quarter").click();
        assertThat(bob.getByTestId("run-quarter")).hasText("Отозвать план");
        assertThat(bob.getByTestId("lever-touchesA-more")).isDisabled();
        bob.getByTestId("run-quarter").click();
        assertThat(ann.getByTestId("run-quarter")).hasText("Submit the plan");
        bob.getByTestId("run-quarter").click();
        assertThat(ann.getByTestId("run-quarter")).hasText("Withdraw");
        dan.getByTestId("run-quarter").click();

        trainer().step(workshop, "close");
        for (Page page : List.of(ann, bob, cid, dan)) {
            page.waitForURL(Pattern.compile(".*/desk/quarter/1$"));
            assertThat(page.getByTestId("part-results")).isVisible();
        }
        requireAccessible(cid);
        ann.getByTestId("nav-team").click();
        assertThat(ann.getByTestId("own-rounds")).isVisible();
        assertThat(ann.getByTestId("standings")).hasCount(0);
        trainer().reveal(workshop, "profit");
        assertThat(ann.getByTestId("standings")).containsText("South");
        requireAccessible(ann);

        trainer().step(workshop, "advance");
        assertThat(dan.getByTestId("next-step")).hasText("Plan quarter 2");
        dan.getByTestId("nav-history").click();
        assertThat(dan.getByTestId("versions")).containsText("The round began");
        trainer().step(workshop, "finish");
        assertThat(dan.getByTestId("way-summary")).isVisible();
        dan.getByTestId("way-summary").click();
        assertThat(dan.locator("h1")).isVisible();
        assertFalse(dan.content().contains("Orders to clerks"), "what another team has thought");
    }

    @Test
    void a_teammate_is_seen_at_the_very_control_and_who_is_overwritten_sets_it_back() {
        make(Map.of());
        Page ann = join(phone("en-GB"), "Ann");
        join(phone("en-GB"), "Zoe");
        Page bob = join(laptop("en-GB"), "Bob");
        trainer().step(workshop, "start");
        ann.waitForURL(Pattern.compile(".*/desk/structure$"));
        bob.waitForURL(Pattern.compile(".*/desk/structure$"));

        bob.getByTestId("people-operationsClerk-more").click();
        Locator flag = ann.getByTestId("mates-at-headcount:operationsClerk");
        assertThat(flag).hasText("Bob");
        assertThat(ann.getByTestId("people-operationsClerk")).hasText("1");
        requireAccessible(ann);
        ann.getByTestId("people-operationsClerk-more").click();
        assertThat(bob.getByTestId("notice-words"))
                .hasText("Ann has changed what you had decided. Operations clerk: 1 \u2192 2 people");
        requireAccessible(bob);
        bob.getByTestId("notice-action").click();
        assertThat(ann.getByTestId("people-operationsClerk")).hasText("1");

        bob.getByTestId("cell-care-accountManager").focus();
        assertThat(flag).hasText("");
        Locator row = ann.getByTestId("mates-at-duty:care");
        assertThat(row).hasText("Bob");
        bob.navigate(address());
        assertThat(row).hasText("");
    }

    @Test
    void looking_at_a_link_takes_no_seat() throws IOException, InterruptedException {
        make(Map.of());
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(address() + "join/" + code))
                                .build(),
                        BodyHandlers.ofString());
        assertEquals(200, answer.statusCode());
        Page curious = phone("en-GB");
        curious.navigate(address() + "join/" + code);
        assertThat(curious.getByTestId("join")).isVisible();

        assertEquals(0, people());
    }

    @Test
    void a_page_that_is_reloaded_or_opened_twice_keeps_its_seat() {
        make(Map.of());
        Page ann = join(phone("en-GB"), "Ann");
        trainer().step(workshop, "start");
        ann.waitForURL(Pattern.compile(".*/desk/structure$"));
        ann.getByTestId("people-operationsClerk-more").click();
        assertThat(ann.getByTestId("people-operationsClerk")).hasText("1");
        ann.reload();
        assertThat(ann.getByTestId("people-operationsClerk")).hasText("1");

        Page second = ann.context().newPage();
        second.navigate(address() + "join/" + code);
        second.getByTestId("way-plan").click();
        second.getByTestId("people-operationsClerk-more").click();
        assertThat(ann.getByTestId("people-operationsClerk")).hasText("2");
        assertEquals(1, people());
    }

    @Test
    void a_seat_moves_to_another_device_by_its_code() {
        make(Map.of());
        Page old = join(phone("en-GB"), "Ann");
        String seatCode = old.getByTestId("my-seat-code").textContent();
        trainer().step(workshop, "start");
        Page fresh = laptop("en-GB");
        fresh.navigate(address() + "join/" + code);
        fresh.locator(".join-back summary").click();
        fresh.getByTestId("old-nickname").locator("input").fill("ANN");
        fresh.getByTestId("seat-code").locator("input").fill("0000".equals(seatCode) ? "0001" : "0000");
        fresh.getByTestId("regain").click();
        assertThat(fresh.locator(".join-back .notice")).isVisible();
        fresh.getByTestId("seat-code").locator("input").fill(seatCode);
        fresh.getByTestId("regain").click();
        assertThat(fresh.locator("h1")).hasText("Your team: North");

        assertThat(old.getByTestId("seat-lost")).isVisible();
        assertEquals(1, people());
    }

    @Test
    void names_are_unique_and_late_people_are_let_in() {
        make(Map.of());
        join(phone("en-GB"), "Ann");
        trainer().step(workshop, "start");
        Page late = phone("en-GB");
        late.navigate(address() + "join/" + code.toLowerCase(Locale.ROOT));
        late.getByTestId("nickname").locator("input").fill(" aNN ");
        late.getByTestId("join").click();
        assertThat(late.locator(".join-form")
                        .first()
                        .locator("[slot=error-message]")
                        .first())
                .containsText("taken");
        join(late, "<img src=x onerror=alert(1)>");
        assertThat(late.locator("h1")).hasText("Your team: South");
        assertThat(late.locator(".mate img")).hasCount(0);
        late.getByTestId("way-plan").click();
        assertThat(late.getByTestId("run-quarter")).isEnabled();
    }

    @Test
    void whoever_leaves_or_never_had_a_seat_sees_nothing_of_the_workshop() {
        make(Map.of());
        Page ann = join(phone("en-GB"), "Ann");
        ann.getByTestId("leave").click();
        ann.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Leave").setExact(true))
                .click();
        assertThat(ann.getByTestId("door-join")).isVisible();
        ann.navigate(address() + "team/" + workshop + "/desk/structure");
        assertThat(ann.getByTestId("seat-lost")).isVisible();
        assertEquals(0, people());

        Page stranger = laptop("en-GB");
        for (String place : List.of("", "/desk", "/desk/structure", "/desk/quarter/1", "/desk/history")) {
            stranger.navigate(address() + "team/" + workshop + place);
            assertThat(stranger.getByTestId("seat-lost")).isVisible();
        }
    }

    @Test
    void a_phone_without_a_net_catches_up() {
        make(Map.of("minutes", 30));
        Page ann = join(phone("en-GB"), "Ann");
        join(laptop("en-GB"), "in the other team");
        Page bob = join(laptop("en-GB"), "Bob");
        trainer().step(workshop, "start");
        ann.waitForURL(Pattern.compile(".*/desk/structure$"));
        bob.waitForURL(Pattern.compile(".*/desk/structure$"));
        ann.context().setOffline(true);
        bob.getByTestId("people-operationsClerk-more").click();
        assertThat(bob.getByTestId("people-operationsClerk")).hasText("1");
        ann.context().setOffline(false);
        ann.reload();
        assertThat(ann.getByTestId("people-operationsClerk")).hasText("1");
    }

    @Test
    void an_observer_sees_what_is_revealed_and_decides_nothing() {
        make(Map.of());
        join(phone("en-GB"), "Ann");
        Page watcher = laptop("en-GB");
        watcher.navigate(address() + "join/" + code);
        watcher.getByTestId("nickname").locator("input").fill("Guest");
        watcher.getByTestId("observer").locator("input").check();
        watcher.getByTestId("join").click();
        assertThat(watcher.getByTestId("what-next")).containsText("You watch");
        assertThat(watcher.getByTestId("case-overview")).containsText("Organise the sales work");
        assertThat(watcher.getByTestId("room-overview")).containsText("North");
        assertThat(watcher.locator("body")).not().containsText("Ann");
        requireAccessible(watcher);
        trainer().step(workshop, "start");
        assertThat(watcher.getByTestId("room-overview")).containsText("deciding");
        takeWatchersPicture(watcher);
        trainer().tell(workshop, Map.of("surprise", "rival_attack"));
        assertThat(watcher.getByTestId("news")).containsText("rival");
        trainer().step(workshop, "close");
        trainer().await(workshop, "review");
        trainer().reveal(workshop, "profit");
        assertThat(watcher.getByTestId("standings")).containsText("North");
        watcher.navigate(address() + "team/" + workshop + "/desk/structure");
        assertThat(watcher.getByTestId("what-next")).isVisible();
    }

    private static void takeWatchersPicture(Page watcher) {
        watcher.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", "observer.png"))
                .setFullPage(true));
    }

    private int people() {
        int people = 0;
        for (JsonNode team : trainer().read(workshop).at("/teams")) {
            people += team.at("/people").size();
        }
        return people;
    }
}
