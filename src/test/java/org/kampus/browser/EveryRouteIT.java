package org.kampus.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tools.jackson.databind.JsonNode;

/**
 * Every page there is, opened with real data in each state it can be met in, by everybody who may come to it. What
 * {@link PageSurvey} finds wrong with a page fails its test.
 *
 * <p>In each build the pages for everybody, of a game, a company and an experiment, once in each state, languages, themes and
 * widths pairwise; with {@code -Dkampus.guises=each} those of workshops, too; {@code -Psurvey} shows each in all eight guises.
 */
class EveryRouteIT extends BrowserTestCase {

    private static final String GUISES = "kampus.guises";
    private static final String SURVEY = "takes minutes, see docs/how-to/test.md";
    private static final String CASE = "five-people-firm";
    private static final int QUARTERS = 8;

    /** Pages without states that are looked at in one guise. */
    private static final int AT_ONCE = 4;

    private static final List<Cookie> STRANGER = PageSurvey.STRANGER;
    private static final Set<String> SEEN = new TreeSet<>();

    private PageSurvey survey;

    @BeforeEach
    void begin_survey() {
        survey = survey();
    }

    @AfterEach
    void end_survey() {
        SEEN.addAll(survey.seen());
        survey.close();
    }

    @Test
    void pages_for_everybody() {
        List<String> open = RouteTemplates.all().stream()
                .filter(template -> !template.contains(":"))
                .toList();
        for (int i = 0; i < open.size(); i++) {
            look(open.get(i), open.get(i), "stranger", STRANGER);
            if (i % AT_ONCE == AT_ONCE - 1) {
                survey.turn();
            }
        }
        look("learn/lesson/spare-hours", "learn/lesson/:lesson", "not begun", STRANGER);
        survey.requireNothingFound();
    }

    @Test
    void a_game_at_its_beginning_in_the_middle_and_at_its_end() {
        String game = beginGame();
        List<Cookie> me = identity(page);
        solo(game, "first quarter", me, 0);
        takeKeyAccounts(game);
        play(1, 2);
        solo(game, "middle", me, 2);
        play(3, QUARTERS);
        solo(game, "last quarter", me, QUARTERS);
        opened(game, me);
        written("play/" + game + "/debrief", "play/:gameId/debrief", me);
        look("play/" + game, "play/:gameId", "stranger", STRANGER);
        look("continue/" + game + "/not-the-secret", "continue/:gameId/:secret", "used up", STRANGER);
        survey.requireNothingFound();
    }

    private void solo(String game, String state, List<Cookie> who, int played) {
        for (String page : List.of("", "/structure", "/rules", "/key-accounts", "/history", "/summary", "/debrief")) {
            look("play/" + game + page, "play/:gameId" + page, state, who);
        }
        if (played > 0) {
            results("play/" + game, "play/:gameId", state, who, played);
            look("play/" + game + "/quarter/1", "play/:gameId/quarter/:number", state + ", looked back on", who);
        }
        survey.turn();
    }

    /** All parts of a quarter's results. */
    private void results(String desk, String template, String state, List<Cookie> who, int played) {
        for (String part : List.of("playback", "results", "stopped")) {
            look(desk + "/quarter/" + played + "?show=" + part, template + "/quarter/:number", state, who);
        }
    }

    /** What opens on a page: the meaning of a word, the story of a client, changes on a phone, the glossary. */
    private void opened(String game, List<Cookie> who) {
        String desk = "play/" + game;
        String template = "play/:gameId";
        String stopped = desk + "/quarter/" + QUARTERS + "?show=stopped";
        survey.look(stopped, template + "/quarter/:number", "a story is open", who, page -> {
            if (page.getByTestId("story-open").count() > 0) {
                page.getByTestId("story-open").first().click();
                page.getByTestId("story").waitFor();
            }
        });
        survey.look(desk + "/rules", template + "/rules", "all rules and a meaning are open", who, page -> {
            page.locator(".more-rules summary").click();
            page.locator(".lever-name button").first().click();
        });
        survey.look(
                desk + "/structure",
                template + "/structure",
                "the glossary is open",
                who,
                page -> page.getByTestId("glossary").click());
        survey.look(
                desk + "/quarter/" + QUARTERS + "?show=results",
                template + "/quarter/:number",
                "all charts are open",
                who,
                page -> page.getByTestId("more-charts").locator("summary").click());
    }

    /** A debrief that was worked out. */
    private void written(String path, String template, List<Cookie> who) {
        survey.look(
                path,
                template,
                "written",
                who,
                page -> page.getByTestId("debrief").waitFor(new WaitForOptions().setTimeout(120_000)));
    }

    /** Has key accounts from the first quarter on, so that their page is full. */
    private void takeKeyAccounts(String game) {
        open("play/" + game + "/key-accounts");
        page.getByTestId("lever-keyAccounts-more").click();
        page.getByTestId("nav-keyAccounts").waitFor();
        open("play/" + game);
    }

    private String beginGame() {
        open("");
        page.getByTestId("shelf-medium").locator("summary").click();
        page.getByTestId("start-" + CASE).click();
        page.waitForURL(Pattern.compile(".*/play/.+"));
        page.getByTestId("take-over").waitFor();
        return page.url().replaceFirst(".*/play/", "").replaceFirst("[/?].*", "");
    }

    private void play(int from, int to) {
        for (int quarter = from; quarter <= to; quarter++) {
            page.getByTestId(quarter == 1 ? "take-over" : "next-step").click();
            page.waitForURL(Pattern.compile(".*/structure$"));
            page.getByTestId("run-quarter").click();
            page.waitForURL(Pattern.compile(".*/quarter/" + quarter + "$"));
        }
    }

    @Test
    @EnabledIfSystemProperty(named = GUISES, matches = "each|all", disabledReason = SURVEY)
    void a_workshop_in_every_state() {
        Map<String, Object> order = new HashMap<>(
                Map.of("title", "Spring", "scenario", CASE, "rounds", 2, "minutes", 10, "practice", false));
        order.put("teams", List.of("North", "South"));
        JsonNode made = trainer().make(order);
        String id = made.at("/id").asString();
        String code = made.at("/code").asString();
        String team = trainer().read(id).at("/teams/0/id").asString();
        List<Cookie> ann = join(code, "Ann", false);
        List<Cookie> eye = join(code, "Eye", true);
        List<Cookie> vera = signedIn();

        look("learn/for/" + id, "learn/for/:workshop", "no lessons given", STRANGER);
        look("learn/test/" + id + "/before", "learn/test/:workshop/:part", "nowhere", STRANGER);
        trainer().give(id, List.of("spare-hours"), LocalDate.of(2027, 3, 2));
        look("join", "join/:code?", "without a code", STRANGER);
        look("join/" + code, "join/:code?", "lobby", STRANGER);
        for (String page : List.of("lead", "lead/new", "lead/account", "lead/courses")) {
            look(page, page, "trainer", vera);
        }
        look("lead", "lead", "stranger", STRANGER);
        workshop(id, team, "lobby", ann, eye, vera, 0);
        trainer().step(id, "start");
        workshop(id, team, "open", ann, eye, vera, 0);
        trainer().step(id, "pause");
        look("team/" + id + "/desk/structure", "team/:workshop/desk/structure", "paused", ann);
        look("projector/" + id, "projector/:workshop", "paused", vera);
        trainer().step(id, "resume");
        trainer().step(id, "close");
        trainer().await(id, "review");
        workshop(id, team, "review", ann, eye, vera, 1);
        trainer().reveal(id, "load");
        look("team/" + id, "team/:workshop", "revealed", ann);
        look("projector/" + id, "projector/:workshop", "revealed", vera);
        trainer().step(id, "advance");
        trainer().step(id, "close");
        trainer().await(id, "review");
        trainer().step(id, "finish");
        workshop(id, team, "finished", ann, eye, vera, 2);
        written("team/" + id + "/desk/debrief", "team/:workshop/desk/debrief", ann);
        written("lead/workshop/" + id + "/debrief", "lead/workshop/:workshop/debrief", vera);
        survey.requireNothingFound();
    }

    @Test
    @EnabledIfSystemProperty(named = GUISES, matches = "each|all", disabledReason = SURVEY)
    void a_wall_of_twenty_four_teams() {
        List<String> names = IntStream.rangeClosed(1, 24)
                .mapToObj(number -> "Team number " + number)
                .toList();
        String id = trainer()
                .make(Map.of(
                        "title",
                        "Congress",
                        "scenario",
                        CASE,
                        "rounds",
                        1,
                        "minutes",
                        10,
                        "practice",
                        false,
                        "teams",
                        names))
                .at("/id")
                .asString();
        List<Cookie> vera = signedIn();
        crowd(id, "24 teams, lobby", vera);
        trainer().step(id, "start");
        crowd(id, "24 teams, open", vera);
        trainer().step(id, "close");
        trainer().await(id, "review");
        crowd(id, "24 teams, review", vera);
        for (String step : List.of("load", "profit")) {
            trainer().reveal(id, step);
            crowd(id, "24 teams, " + step, vera);
        }
        survey.requireNothingFound();
    }

    private void crowd(String id, String state, List<Cookie> vera) {
        look("projector/" + id, "projector/:workshop", state, vera);
        look("lead/workshop/" + id, "lead/workshop/:workshop", state, vera);
        survey.turn();
    }

    private void workshop(
            String id, String team, String state, List<Cookie> ann, List<Cookie> eye, List<Cookie> vera, int played) {
        String room = "team/" + id;
        look(room, "team/:workshop", state, ann);
        look(room, "team/:workshop", state + ", observer", eye);
        look(room, "team/:workshop", state + ", stranger", STRANGER);
        for (String page : List.of("", "/structure", "/rules", "/key-accounts", "/history", "/summary", "/debrief")) {
            look(room + "/desk" + page, "team/:workshop/desk" + page, state, ann);
        }
        String lead = "lead/workshop/" + id;
        look(lead, "lead/workshop/:workshop", state, vera);
        look(lead, "lead/workshop/:workshop", state + ", stranger", STRANGER);
        look(lead + "/sheets", "lead/workshop/:workshop/sheets", state, vera);
        look(lead + "/lessons", "lead/workshop/:workshop/lessons", state, vera);
        look("learn/for/" + id, "learn/for/:workshop", state + ", lessons given", STRANGER);
        look("learn/test/" + id + "/before", "learn/test/:workshop/:part", state + ", lessons given", STRANGER);
        look(lead + "/debrief", "lead/workshop/:workshop/debrief", state, vera);
        // How a trainer sees a team's desk differs with what was played, not with whether it is played right now.
        List<String> lookedInto = played == 0
                ? List.of("", "/structure")
                : List.of("", "/structure", "/rules", "/key-accounts", "/history", "/summary", "/debrief");
        for (String page : lookedInto) {
            look(lead + "/team/" + team + page, "lead/workshop/:workshop/team/:team" + page, state, vera);
        }
        if (played > 0) {
            results(room + "/desk", "team/:workshop/desk", state, ann, played);
            results(lead + "/team/" + team, "lead/workshop/:workshop/team/:team", state, vera, played);
        }
        look("projector/" + id, "projector/:workshop", state, vera);
        look("projector/" + id + "/debrief", "projector/:workshop/debrief", state, vera);
        survey.turn();
    }

    private List<Cookie> join(String code, String name, boolean observes) {
        Page device = openAnother(new NewContextOptions().setLocale("en-GB"));
        device.navigate(address() + "join/" + code);
        device.getByTestId("nickname").locator("input").fill(name);
        if (observes) {
            device.getByTestId("observer").locator("input").check();
        }
        device.getByTestId("join").click();
        device.waitForURL(Pattern.compile(".*/team/.*"));
        List<Cookie> identity = identity(device);
        device.context().close();
        return identity;
    }

    private List<Cookie> signedIn() {
        Page desk = openAnother(new NewContextOptions().setLocale("en-GB"));
        desk.navigate(address() + "lead/sign-in");
        desk.getByTestId("login").locator("input").fill(RunningTrainer.LOGIN);
        desk.getByTestId("password").locator("input").fill(RunningTrainer.PASSWORD);
        desk.getByTestId("sign-in").click();
        desk.getByTestId("new-workshop").waitFor();
        List<Cookie> identity = identity(desk);
        desk.context().close();
        return identity;
    }

    @Test
    void links_that_are_used_up_and_addresses_that_lead_nowhere() {
        look("lead/welcome/nobody-was-invited", "lead/welcome/:secret", "used up", STRANGER);
        String none = "00000000-0000-4000-8000-000000000000";
        look("team/" + none, "team/:workshop", "unknown", STRANGER);
        look("projector/" + none, "projector/:workshop", "stranger", STRANGER);
        for (String path : List.of("play/" + none, "play/" + none + "/summary", "lab/" + none, "nowhere/at/all")) {
            look(path, path, "nowhere", STRANGER);
        }
        survey.requireNothingFound();
    }

    @Test
    void a_company_of_ones_own_from_the_first_question_to_its_case() {
        open("company");
        page.getByTestId("company-name").locator("input").fill("Alpha");
        page.getByTestId("company-begin").click();
        page.waitForURL(Pattern.compile(".*/company/.+"));
        List<Cookie> me = identity(page);
        String company = page.url().replaceFirst(".*/company/", "").replaceFirst("[/?].*", "");
        String template = "company/:companyId/:step?";
        look("company", "company", "with one", me);
        for (int question = 1; question <= 10; question++) {
            look("company/" + company + "/" + question, template, "not answered", me);
        }
        survey.turn();
        for (String step : List.of("orders", "check", "result")) {
            look("company/" + company + "/" + step, template, "nothing answered", me);
        }
        look("company/" + company, template, "nowhere", STRANGER);
        answer(company, 2, "number-clientsLastYear", "40");
        answer(company, 8, "people-universalSeller", "2");
        open("company/" + company + "/check");
        page.getByTestId("company-make").click();
        page.waitForURL(Pattern.compile(".*/result$"));
        look("company/" + company + "/result", template, "being made", me);
        page.getByTestId("company-match").waitFor(new WaitForOptions().setTimeout(120_000));
        look("company/" + company + "/result", template, "made", me);
        survey.requireNothingFound();
    }

    private void answer(String company, int question, String field, String value) {
        open("company/" + company + "/" + question);
        page.getByTestId(field).locator("input").fill(value);
        page.keyboard().press("Tab");
        new Place(page).settle();
    }

    @Test
    void an_experiment_as_draft_running_stopped_and_done() {
        String done = experiment(4);
        List<Cookie> me = identity(page);
        lab(done, "draft", me);
        page.getByTestId("lab-start").click();
        page.getByTestId("lab-xlsx").waitFor();
        lab(done, "done", me);
        look("lab/" + done, "lab/:experimentId", "stranger", STRANGER);
        look("lab", "lab", "with experiments", me);

        String endless = experiment(5_000);
        page.getByTestId("lab-start").click();
        page.getByTestId("lab-cancel").waitFor();
        look("lab/" + endless, "lab/:experimentId", "running", me);
        look("lab/" + endless + "/report", "lab/:experimentId/report", "running", me);
        page.getByTestId("lab-cancel").click();
        page.getByTestId("lab-restart").waitFor();
        look("lab/" + endless, "lab/:experimentId", "stopped", me);
        survey.requireNothingFound();
    }

    @Test
    @EnabledIfSystemProperty(named = GUISES, matches = "each|all", disabledReason = SURVEY)
    void an_experiment_that_was_interrupted_and_one_that_failed() throws SQLException {
        try (RunningKampus kampus = RunningKampus.toBeKilled();
                PageSurvey ended = survey(kampus)) {
            String failed = experiment(kampus.address(), 5_000);
            String interrupted = experiment(kampus.address(), 5_000);
            List<Cookie> me = identity(page);
            page.navigate("about:blank");
            kampus.kill();
            write(kampus, "update experiment set state = 'RUNNING' where id = '" + interrupted + "'");
            write(
                    kampus,
                    "update experiment set state = 'FAILED', failure = 'quarter 3 could not be played' where id = '"
                            + failed + "'");
            kampus.startAgain();
            for (String id : List.of(interrupted, failed)) {
                String state = id.equals(failed) ? "failed" : "interrupted";
                String told = id.equals(failed) ? "quarter 3 could not be played" : "";
                for (String place : List.of("", "/report", "/search", "/sensitivity")) {
                    ended.look("lab/" + id + place, "lab/:experimentId" + place, state, me, page -> {
                        if (place.isEmpty()) {
                            page.getByTestId("lab-restart").waitFor();
                            assertTrue(
                                    page.getByTestId("lab-ended").textContent().contains(told));
                        }
                    });
                }
            }
            ended.requireNothingFound();
        }
    }

    /** Changes the stored data of a server that does not run. */
    private static void write(RunningKampus kampus, String change) throws SQLException {
        String address = "jdbc:h2:file:" + kampus.data().toAbsolutePath().resolve("kampus");
        try (Connection connection = DriverManager.getConnection(address, "sa", "sa");
                Statement statement = connection.createStatement()) {
            assertEquals(1, statement.executeUpdate(change));
        }
    }

    private String experiment(int replications) {
        return experiment(address(), replications);
    }

    private String experiment(String address, int replications) {
        page.navigate(address + "lab/new");
        page.getByTestId("lab-create").click();
        page.getByTestId("add-variant").click();
        page.waitForURL(Pattern.compile(".*/plan/1/structure$"));
        page.getByTestId("run-quarter").click();
        page.getByTestId("arm-1").waitFor();
        page.getByTestId("lab-replications").locator("input").fill(Integer.toString(replications));
        page.keyboard().press("Tab");
        page.getByTestId("lab-quarters").locator("input").fill("1");
        page.keyboard().press("Tab");
        return page.url().replaceFirst(".*/lab/", "").replaceFirst("[/?].*", "");
    }

    private void lab(String id, String state, List<Cookie> me) {
        for (String page : List.of("", "/assumptions", "/luck", "/report", "/search", "/sensitivity")) {
            look("lab/" + id + page, "lab/:experimentId" + page, state, me);
        }
        for (String page : List.of("structure", "rules", "key-accounts")) {
            look("lab/" + id + "/plan/1/" + page, "lab/:experimentId/plan/:arm/" + page, state, me);
        }
        survey.turn();
    }

    @AfterAll
    static void no_route_is_forgotten() {
        assumeTrue(System.getProperty(GUISES) != null, "only the survey opens all pages");
        Set<String> forgotten = new TreeSet<>(RouteTemplates.all());
        forgotten.removeAll(SEEN);
        assertEquals(Set.of(), forgotten, "pages that no test opens with data of their own: add them here");
    }

    private void look(String path, String template, String state, List<Cookie> who) {
        survey.look(path, template, state, who);
    }
}
