package org.kampus.ui.team;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitUntilState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kampus.browser.BrowserTestCase;
import org.kampus.ui.i18n.Language;
import org.kampus.ui.i18n.Texts;
import tools.jackson.databind.JsonNode;

/**
 * A workshop on bad Wi-Fi: every phone meets every trouble in turn, and none dies silently. In each build a short form of
 * it; {@code -Pbad-network} plays the long one: twelve phones, three rounds, half a minute without a network, a minute
 * asleep. There, one machine draws what twelve would, so a thirteenth phone on a good network tells what of a delay is
 * the machine's: the others are late from the moment on in which this one is not.
 */
class BadNetworkIT extends BrowserTestCase {

    private static final boolean LONG = Boolean.getBoolean("kampus.badNetwork");
    private static final int PHONES = LONG ? 12 : 4;
    private static final int ROUNDS = LONG ? 3 : 1;
    private static final Duration AWAY = Duration.ofSeconds(LONG ? 30 : 14);
    private static final Duration ASLEEP = Duration.ofSeconds(LONG ? 60 : 18);
    private static final Duration BETWEEN_CUTS = Duration.ofSeconds(LONG ? 60 : 15);

    /** How much later than the server a page may show where the round stands, and say that it cannot reach the server. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** How long all phones together may keep the one machine that draws them. */
    private static final Duration DRAWN_BY_ONE_MACHINE = Duration.ofSeconds(30);

    private static final Duration COUNTDOWN_ERROR = Duration.ofSeconds(2);
    private static final String CLERKS = "people-operationsClerk";

    private final List<PhoneOnBadNetwork> phones = new ArrayList<>();
    private final List<String> figures = new ArrayList<>();
    private final Map<PhoneOnBadNetwork, String> seats = new HashMap<>();
    private Optional<PhoneOnBadNetwork> healthy = Optional.empty();
    private String workshop;
    private Duration slowest = Duration.ZERO;

    /** What happens to a phone in the middle of a round. */
    private enum Trouble {
        NET_GONE,
        NET_GONE_AND_FORGETFUL,
        ASLEEP,
        CUT
    }

    @AfterEach
    void end() {
        phones.forEach(PhoneOnBadNetwork::close);
        healthy.ifPresent(PhoneOnBadNetwork::close);
        figures.forEach(System.out::println);
    }

    private PhoneOnBadNetwork phone(int number) {
        PhoneOnBadNetwork phone = phone("Phone " + number, number);
        phones.add(phone);
        return phone;
    }

    private PhoneOnBadNetwork phone(String name, int number) {
        String locale = number % 2 == 0 ? "en-GB" : "ru-RU";
        Page page = openOnBadNetwork(new NewContextOptions()
                .setViewportSize(360, 740)
                .setHasTouch(true)
                .setIsMobile(true)
                // One machine plays all of them: a picture that moves on each is none of what is tested.
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale(locale));
        return new PhoneOnBadNetwork(name, page, address());
    }

    private static Language language(PhoneOnBadNetwork phone) {
        return Language.byCode(String.valueOf(phone.page().evaluate("document.documentElement.lang")))
                .orElseThrow();
    }

    /** What of its files a phone gets late, damaged or never; each phone something else. */
    private static void spoil(PhoneOnBadNetwork phone, int number) {
        Duration late = Duration.ofSeconds(8);
        switch (number % 6) {
            case 0 -> phone.network().delay("/js/kampus-playback", late).refuseSockets();
            case 1 -> phone.network().block("/js/kampus-chart").fail("/styles/team.css", 2);
            case 2 -> phone.network().delay("/styles/desk.css", late).fail("/js/playback-paint", 2);
            case 3 -> phone.network().block("/styles/results.css").delay("/js/echarts", late);
            case 4 ->
                phone.network().fail("/VAADIN/build/generated-flow-imports", 1).block("/js/board");
            default -> phone.network().block("/js/teammates").delay("/VAADIN/build/FlowClient", late);
        }
    }

    private void make(Map<String, ?> more) {
        Map<String, Object> settings = new HashMap<>(Map.of(
                "title",
                "Bad network",
                "scenario",
                "chemical-expediters",
                "rounds",
                3,
                "minutes",
                30,
                "practice",
                false,
                "unsubmitted",
                "draft"));
        settings.put(
                "teams", IntStream.range(0, PHONES).mapToObj(i -> "Team " + i).toList());
        settings.putAll(more);
        JsonNode made = trainer().make(settings);
        workshop = made.at("/id").asString();
        for (PhoneOnBadNetwork phone : phones) {
            phone.join(made.at("/code").asString());
            seats.put(phone, phone.page().getByTestId("my-seat-code").textContent());
        }
        healthy.ifPresent(phone -> phone.join(made.at("/code").asString()));
    }

    private static Duration since(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }

    /** Requires that phones show a state at most as much later than now as they may. */
    private void requireState(String state, List<PhoneOnBadNetwork> shown) {
        awaitHealthy(state);
        long begin = System.nanoTime();
        List<PhoneOnBadNetwork> waiting = new ArrayList<>(shown);
        while (!waiting.isEmpty()) {
            waiting.removeIf(phone -> phone.state().equals(state));
            if (since(begin).compareTo(PATIENCE) > 0 && !waiting.isEmpty()) {
                waiting.forEach(phone -> phone.takePicture("behind-" + phone.name()));
                fail(waiting.stream()
                                .map(phone ->
                                        phone.name() + " shows '" + phone.state() + "', says '" + phone.says() + "'")
                                .toList()
                        + ", not " + state);
            }
            pause(Duration.ofMillis(100));
        }
        Duration took = since(begin);
        slowest = took.compareTo(slowest) > 0 ? took : slowest;
        figures.add("%d phones show '%s' after %d ms".formatted(shown.size(), state, took.toMillis()));
    }

    /** Waits until the phone on a good network shows a state, if there is one. */
    private void awaitHealthy(String state) {
        healthy.ifPresent(phone -> {
            long begin = System.nanoTime();
            while (!phone.state().equals(state)) {
                assertTrue(since(begin).compareTo(DRAWN_BY_ONE_MACHINE) <= 0, phone.name() + " is late itself");
                pause(Duration.ofMillis(100));
            }
            figures.add("the phone on a good network shows '%s' after %d ms"
                    .formatted(state, since(begin).toMillis()));
        });
    }

    /** Requires that a page that cannot reach the server says so in time, in its language. */
    private void requireToldOfLoss(PhoneOnBadNetwork phone, long lostAt) {
        String wanted = Texts.in(language(phone)).get("shell.line.lost");
        while (!phone.says().equals(wanted)) {
            assertTrue(since(lostAt).compareTo(PATIENCE) <= 0, phone.name() + " says '" + phone.says() + "'");
            pause(Duration.ofMillis(100));
        }
        figures.add("%s says that it is lost after %d ms"
                .formatted(phone.name(), since(lostAt).toMillis()));
    }

    /** Requires that a page shows no more time than is left before it is looked at, and no less than is left after. */
    private void requireRightCountdown(PhoneOnBadNetwork phone) {
        Duration before = secondsLeft();
        Duration shown = phone.timeLeft();
        Duration after = secondsLeft();
        assertTrue(
                shown.minus(before).compareTo(COUNTDOWN_ERROR) <= 0
                        && after.minus(shown).compareTo(COUNTDOWN_ERROR) <= 0,
                phone.name() + " shows " + shown + " where " + before + " to " + after + " are left");
    }

    private Duration secondsLeft() {
        return Duration.ofSeconds(trainer().read(workshop).at("/secondsLeft").asLong());
    }

    /** Requires that a page shows how many clerks were decided so far. */
    private static void requireClerks(PhoneOnBadNetwork phone, int clerks) {
        try {
            assertThat(phone.page().getByTestId(CLERKS)).hasText(Integer.toString(clerks));
        } catch (AssertionError e) {
            throw new AssertionError(phone.name() + " has lost a decision or made one twice: " + e.getMessage(), e);
        }
    }

    /** Lets the pages live meanwhile: their events come only while Playwright is asked something. */
    private void pause(Duration time) {
        page.waitForTimeout(time.toMillis());
    }

    private List<PhoneOnBadNetwork> with(Map<PhoneOnBadNetwork, Trouble> troubles, Trouble... wanted) {
        return phones.stream()
                .filter(phone -> List.of(wanted).contains(troubles.get(phone)))
                .toList();
    }

    @Test
    void no_phone_dies_silently() {
        IntStream.range(0, PHONES).forEach(number -> spoil(phone(number), number));
        if (LONG) {
            healthy = Optional.of(phone("Healthy", 0));
        }
        make(Map.of());
        for (int round = 1; round <= ROUNDS; round++) {
            play(round);
        }
        for (PhoneOnBadNetwork phone : phones) {
            phone.page().getByTestId("nav-team").click();
            assertThat(phone.page().getByTestId("my-seat-code")).hasText(seats.get(phone));
        }
        figures.add("the slowest phone was %d ms behind; pages loaded: %s; questions asked: %s"
                .formatted(
                        slowest.toMillis(),
                        phones.stream().map(PhoneOnBadNetwork::loads).toList(),
                        phones.stream()
                                .map(phone -> phone.network().questions())
                                .toList()));
    }

    private void play(int round) {
        Map<PhoneOnBadNetwork, Trouble> troubles = new HashMap<>();
        for (int i = 0; i < PHONES; i++) {
            troubles.put(phones.get(i), Trouble.values()[(i + round) % Trouble.values().length]);
        }
        note("round " + round + " is opened");
        trainer().step(workshop, round == 1 ? "start" : "advance");
        requireState("open", phones);
        note("all show that it is open");
        for (PhoneOnBadNetwork phone : phones) {
            // Where the results of the last round are read, nobody is led away from them.
            onward(phone, round == 1 ? "nav-structure" : "next-step");
            requireClerks(phone, round - 1);
        }

        // Until all is drawn: a press on a control that is replaced in the same moment is lost on any network.
        pause(Duration.ofSeconds(3));
        List<PhoneOnBadNetwork> gone = with(troubles, Trouble.NET_GONE, Trouble.NET_GONE_AND_FORGETFUL);
        List<PhoneOnBadNetwork> asleep = with(troubles, Trouble.ASLEEP);
        List<PhoneOnBadNetwork> cut = with(troubles, Trouble.CUT);
        Map<PhoneOnBadNetwork, Long> goneAt = new HashMap<>();
        for (PhoneOnBadNetwork phone : gone) {
            phone.network().goAway();
            goneAt.put(phone, System.nanoTime());
        }
        long begin = System.nanoTime();
        asleep.forEach(PhoneOnBadNetwork::sleep);
        gone.forEach(phone -> requireToldOfLoss(phone, goneAt.get(phone)));
        if (round == 1) {
            gone.forEach(phone -> phone.takePicture("lost-" + phone.name()));
        }
        // What is decided without a network is decided.
        gone.forEach(phone -> phone.page().getByTestId(CLERKS + "-more").click());
        cut.forEach(phone -> phone.page().getByTestId(CLERKS + "-more").click());
        boolean here = false;
        boolean awake = false;
        long lastCut = 0;
        while (!here || !awake) {
            if (since(lastCut).compareTo(BETWEEN_CUTS) > 0) {
                cut.forEach(phone -> phone.network().cutSockets());
                lastCut = System.nanoTime();
            }
            if (!here && since(begin).compareTo(AWAY) > 0) {
                here = true;
                gone.forEach(phone -> phone.network().comeBack(troubles.get(phone) == Trouble.NET_GONE_AND_FORGETFUL));
                requireHealed(gone);
            }
            if (!awake && since(begin).compareTo(ASLEEP) > 0) {
                awake = true;
                asleep.forEach(PhoneOnBadNetwork::wake);
                pause(Duration.ofMillis(500));
                asleep.forEach(this::requireRightCountdown);
                asleep.forEach(
                        phone -> phone.page().getByTestId(CLERKS + "-more").click());
            }
            phones.stream().filter(PhoneOnBadNetwork::awake).forEach(this::requireRightCountdown);
            pause(Duration.ofMillis(500));
        }
        phones.forEach(phone -> requireClerks(phone, round));
        if (round == 1) {
            phones.forEach(phone -> phone.takePicture("healed-" + phone.name()));
        }
        note("round " + round + " is closed");
        trainer().step(workshop, "close");
        cut.forEach(phone -> phone.network().cutSockets());
        trainer().await(workshop, "review");
        note("the server has the results");
        requireState("review", phones);
        note("all show that they are there");
        for (PhoneOnBadNetwork phone : phones) {
            assertThat(phone.page().getByTestId("part-results")).isVisible();
        }
    }

    /** Leaves a mark in what is told of each page if the test fails. */
    private void note(String what) {
        phones.forEach(phone -> phone.page().evaluate("what => console.info(what)", what));
    }

    /** Goes to the plan, unless the page was loaded anew meanwhile and has come there by itself. */
    private static void onward(PhoneOnBadNetwork phone, String way) {
        Locator plan = phone.page().getByTestId(CLERKS);
        Locator go = phone.page().getByTestId(way);
        try {
            plan.or(go).first().waitFor();
            if (!plan.isVisible()) {
                go.click();
            }
        } catch (PlaywrightException e) {
            phone.takePicture("stuck-" + phone.name());
            throw new AssertionError(phone.name() + " finds no " + way, e);
        }
    }

    /** Requires that pages whose network is back say nothing any more, and have what was decided meanwhile. */
    private void requireHealed(List<PhoneOnBadNetwork> back) {
        long begin = System.nanoTime();
        List<PhoneOnBadNetwork> waiting = new ArrayList<>(back);
        while (!waiting.isEmpty()) {
            waiting.removeIf(phone -> phone.says().isEmpty() && phone.state().equals("open"));
            assertTrue(
                    since(begin).compareTo(PATIENCE) <= 0 || waiting.isEmpty(),
                    () -> waiting.stream().map(PhoneOnBadNetwork::says).toList().toString());
            pause(Duration.ofMillis(100));
        }
        figures.add("%d phones are back after %d ms"
                .formatted(back.size(), since(begin).toMillis()));
    }

    @Test
    void a_part_of_a_picture_that_comes_late_costs_no_page() {
        PhoneOnBadNetwork phone = phone(1);
        phone.network().spare();
        phone.network().fail("/js/playback-paint", 2);
        make(Map.of());

        phone.page().waitForFunction("customElements.get('kampus-playback') !== undefined");
        assertEquals(1, phone.loads(), "pages loaded");
    }

    @Test
    void what_is_being_typed_and_where_the_page_stands_survive_a_reload() {
        PhoneOnBadNetwork phone = phone(1);
        make(Map.of());
        trainer().step(workshop, "start");
        Page page = phone.page();
        page.getByTestId(CLERKS + "-more").click();
        assertThat(page.getByTestId(CLERKS)).hasText("1");
        page.evaluate("scrollTo(0, 300)");
        phone.network().goAway();
        page.getByTestId("changes-handle").click();
        Locator reason = page.getByTestId("reason").locator("textarea");
        if (!reason.isVisible()) {
            // The sheet is opened by the server, which is away.
            phone.network().comeBack(false);
            reason.waitFor();
            phone.network().goAway();
        }
        reason.pressSequentially("Half a th");
        pause(Duration.ofSeconds(1));
        phone.network().comeBack(true);
        // Twice, the second time before anything is drawn.
        page.reload(new Page.ReloadOptions().setWaitUntil(WaitUntilState.COMMIT));
        page.reload();

        page.waitForFunction("document.body.dataset.pulse > 0");
        assertThat(page.getByTestId("reason").locator("textarea")).hasValue("Half a th");
        page.waitForFunction("scrollY === 300");
        assertEquals("open", phone.state());
    }
}
