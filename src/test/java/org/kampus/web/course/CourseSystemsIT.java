package org.kampus.web.course;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.kampus.browser.BrowserTestCase;
import org.kampus.browser.NodeProject;
import org.kampus.browser.RunningKampus;
import org.kampus.browser.RunningTrainer;
import org.kampus.scenario.CatalogEntry;
import org.kampus.scenario.Lesson;
import org.kampus.scenario.LessonCatalog;
import org.kampus.scenario.ScenarioCatalog;
import tools.jackson.databind.JsonNode;

/**
 * Kampus in a course, against a course system that nobody here wrote: oidc-provider signs the launches and gives access;
 * scores, members and registration are taken by a stub of ours. Needs Node and packages from npm; where they are not, it is
 * skipped and says so. One after the other, since what is connected first is used after.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CourseSystemsIT extends BrowserTestCase {

    private static final Lesson LESSON =
            LessonCatalog.shipped().entries().getFirst().lesson().orElseThrow();
    private static final Pattern IN_LESSON = Pattern.compile(".*/learn/lesson/" + LESSON.id());
    private static final String CONNECTED = "lead/courses";
    private static final String CASE = "five-people-firm";

    private static NodeProject node;
    private static RunningKampus kampus;
    private static RunningTrainer leader;
    private static CoursePlatform school;
    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void begin() throws Exception {
        node = NodeProject.installed("course-systems", "whether course systems can open Kampus");
        int port = CoursePlatform.freePort();
        List<String> options = new ArrayList<>(RunningKampus.FOR_TESTS);
        options.add("-Dkampus.xapi-store=" + CoursePlatform.address(port) + "/ours/store/");
        options.add("-Dkampus.xapi-key=key");
        options.add("-Dkampus.xapi-secret=secret");
        options.add("-Dkampus.public-address=http://localhost:" + RunningKampus.PORT);
        options.add("-Dkampus.course-hosts=localhost");
        kampus = RunningKampus.start(options, Path.of("target", "kampus-course"), database());
        leader = new RunningTrainer(kampus);
        school = new CoursePlatform(node, kampus, port);
    }

    /** The file of the server; with {@code -Dkampus.postgres=true} PostgreSQL. */
    private static Map<String, String> database() throws IOException {
        if (!Boolean.getBoolean("kampus.postgres")) {
            return Map.of();
        }
        postgres = EmbeddedPostgres.start();
        return Map.of(
                "KAMPUS_DB_CLASS", "org.postgresql.ds.PGSimpleDataSource",
                "KAMPUS_DB_URL", postgres.getJdbcUrl("postgres", "postgres"),
                "KAMPUS_DB_USER", "postgres",
                "KAMPUS_DB_PASSWORD", "postgres");
    }

    @AfterAll
    static void end() throws IOException {
        if (school != null) {
            school.close();
        }
        if (kampus != null) {
            kampus.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }

    private static HttpResponse<String> get(HttpClient client, String address) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }

    private void signIn() {
        page.navigate(kampus.address() + CONNECTED);
        Locator login = page.getByTestId("login");
        Locator inside = page.getByTestId("make-registration");
        login.or(inside).first().waitFor();
        if (login.isVisible()) {
            login.locator("input").fill(RunningTrainer.LOGIN);
            page.getByTestId("password").locator("input").fill(RunningTrainer.PASSWORD);
            page.getByTestId("sign-in").click();
        }
        inside.waitFor();
    }

    @Test
    @Order(1)
    void without_a_public_address_there_is_nothing_to_open() throws Exception {
        for (String path : List.of("lti/keys", "lti/login", "lti/register/x")) {
            assertEquals(404, get(HttpClient.newHttpClient(), address() + path).statusCode(), path);
        }
    }

    @Test
    @Order(2)
    void a_course_system_registers_itself_by_a_link_that_is_good_once() throws Exception {
        signIn();
        requireAccessible();
        page.getByTestId("make-registration").click();
        String link = page.getByTestId("secret-registration").inputValue() + "?openid_configuration=" + school.address()
                + "/ours/openid-configuration&registration_token=secret-7";
        page.navigate(link);
        takePicture("course-register");
        requireAccessible();
        page.locator("button").click();
        assertThat(page.locator("h1")).hasText("Kampus is connected");
        JsonNode asked = school.log().at("/registered");
        assertEquals(
                kampus.address() + "lti/launch", asked.at("/redirect_uris/0").asString());
        page.navigate(kampus.address() + CONNECTED);
        assertThat(page.locator("main, .page").first()).containsText(school.address());
        takePicture("course-systems");
        HttpResponse<String> again = CoursePlatform.browser()
                .send(
                        HttpRequest.newBuilder(URI.create(link.replaceFirst("[?].*", "")))
                                .POST(HttpRequest.BodyPublishers.ofString(link.replaceFirst("[^?]*[?]", "")))
                                .build(),
                        BodyHandlers.ofString());
        assertEquals(400, again.statusCode());
        assertTrue(again.body().contains("replayed"), again.body());
    }

    @Test
    @Order(3)
    void keys_are_public_halves_for_signatures() throws Exception {
        String keys =
                get(HttpClient.newHttpClient(), kampus.address() + "lti/keys").body();
        assertTrue(keys.contains("\"kid\"") && keys.contains("RS256"), keys);
        assertFalse(keys.contains("\"d\"") || keys.contains("\"p\""), keys);
    }

    @Test
    @Order(4)
    void a_launch_ends_in_the_lesson_and_a_score_comes_back() throws Exception {
        school.fail(500);
        school.storeFails(1);
        openBrowser(new NewContextOptions().setViewportSize(1280, 800).setLocale("en-GB"));
        page.navigate(school.login("student-1", Map.of("item", "lesson:" + LESSON.id())));
        page.waitForURL(IN_LESSON);
        assertEquals(
                1,
                page.context().cookies().stream()
                        .filter(cookie -> cookie.name.equals("kampus_player")
                                && cookie.sameSite.name().equals("LAX"))
                        .count());
        takeLesson();
        JsonNode log = school.await(known -> known.at("/scores").size() > 0
                && known.at("/scores")
                        .get(known.at("/scores").size() - 1)
                        .at("/activityProgress")
                        .asString()
                        .equals("Completed"));
        JsonNode last = log.at("/scores").get(log.at("/scores").size() - 1);
        assertEquals("student-1", last.at("/userId").asString());
        assertTrue(last.at("/scoreGiven").asDouble() >= 80, last.toString());
        assertEquals(0, log.at("/refused").size(), () -> log.at("/refused").toString());
    }

    @Test
    @Order(5)
    void the_record_store_has_every_answer_once_and_nothing_to_complain_of() throws Exception {
        int answers = 2 + LESSON.inLesson().size();
        JsonNode log = school.await(known -> known.at("/statements").size() == answers + 1);
        assertEquals(
                0,
                log.at("/refusedStatements").size(),
                () -> log.at("/refusedStatements").toString());
        assertEquals(0, log.at("/storedTwice").asInt());
    }

    @Test
    @Order(13)
    void a_case_reports_the_quarters_played() throws Exception {
        openBrowser(new NewContextOptions().setViewportSize(1280, 800).setLocale("en-GB"));
        int before = school.log().at("/scores").size();
        page.navigate(school.login("student-5", Map.of("item", "case:" + CASE)));
        page.waitForURL(Pattern.compile(".*/play/.*"));
        page.getByTestId("take-over").click();
        page.waitForURL(Pattern.compile(".*/structure$"));
        page.getByTestId("run-quarter").click();
        JsonNode log = school.await(known -> known.at("/scores").size() > before);
        JsonNode score = log.at("/scores").get(before);
        assertEquals("student-5", score.at("/userId").asString());
        int quarters = ScenarioCatalog.shipped()
                .find(CASE)
                .flatMap(CatalogEntry::scenario)
                .orElseThrow()
                .quarters();
        assertEquals(100.0 / quarters, score.at("/scoreGiven").asDouble(), 0.01);
        assertEquals("InProgress", score.at("/activityProgress").asString());
        assertTrue(score.at("/comment").asString().contains("not any profit"), score.toString());
        // The same case where the teacher chose to score what comes of it: nothing is told before its end.
        page.navigate(school.login("student-5", Map.of("item", "targets:" + CASE, "link", "place-t")));
        page.waitForURL(Pattern.compile(".*/play/.*"));
        assertEquals(before + 1, school.log().at("/scores").size());
    }

    @Test
    @Order(12)
    void a_scorm_package_opens_the_lesson_and_tells_the_course_how_it_went() throws Exception {
        Path folder = Files.createDirectories(node.folder().resolve("scorm"));
        byte[] zip = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(kampus.address() + "scorm/package/" + LESSON.id() + ".zip"))
                                .build(),
                        BodyHandlers.ofByteArray())
                .body();
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Files.write(folder.resolve(entry.getName()), entries.readAllBytes());
            }
        }
        assertTrue(Files.readString(folder.resolve("imsmanifest.xml")).contains("adlcp:scormtype=\"sco\""));
        openBrowser(new NewContextOptions().setViewportSize(1280, 800).setLocale("en-GB"));
        Page course = page;
        course.navigate(school.address() + "/ours/player");
        assertEquals("incomplete", course.evaluate("API.LMSGetValue('cmi.core.lesson_status')"));
        takePicture("course-scorm");
        page = course.context()
                .waitForPage(
                        () -> course.frameLocator("iframe").locator("#open").click());
        page.locator("button").click();
        page.waitForURL(IN_LESSON);
        takeLesson();
        course.waitForFunction("API.LMSGetValue('cmi.core.lesson_status') === 'passed'");
        int points = Integer.parseInt(String.valueOf(course.evaluate("API.LMSGetValue('cmi.core.score.raw')")));
        assertTrue(points >= 80, "points: " + points);
        assertTrue(String.valueOf(course.evaluate("API.LMSGetValue('cmi.suspend_data')"))
                        .length()
                <= 64);
        page = course;
    }

    private void takeLesson() {
        choose(page.getByTestId("guess").locator("vaadin-radio-group").first(), 0);
        choose(page.getByTestId("confidence"), 1);
        commit("guess-commit");
        commit("reveal");
        answer("because", LESSON.because().right());
        for (int i = 0; i < LESSON.inLesson().size(); i++) {
            answer("question-" + (i + 1), LESSON.inLesson().get(i).choice().right());
        }
        assertThat(page.getByTestId("step-done")).isVisible();
    }

    private void answer(String question, int option) {
        choose(page.getByTestId(question).locator("vaadin-radio-group"), option);
        commit(question + "-commit");
    }

    private void commit(String button) {
        assertThat(page.getByTestId(button)).isEnabled();
        page.getByTestId(button).press("Enter");
    }

    private static void choose(Locator group, int option) {
        group.locator("vaadin-radio-button").nth(option).locator("input").press("Space");
    }

    @Test
    @Order(6)
    void the_same_person_finds_her_work_in_another_browser() {
        openPhone();
        page.navigate(school.login("student-1", Map.of("item", "lesson:" + LESSON.id())));
        page.waitForURL(IN_LESSON);
        assertThat(page.getByTestId("step-done")).isVisible();
    }

    @Test
    @Order(7)
    void a_launch_is_good_once_and_only_in_the_browser_that_began() throws Exception {
        HttpClient mine = CoursePlatform.browser();
        Map<String, ?> asked = Map.of("item", "lesson:" + LESSON.id());
        Map<String, String> token = school.token(mine, "student-2", asked);
        HttpResponse<String> stolen = school.launch(CoursePlatform.browser(), token);
        assertEquals(400, stolen.statusCode());
        assertTrue(stolen.body().contains("other_browser"), stolen.body());
        assertTrue(stolen.headers().allValues("Set-Cookie").isEmpty(), "nobody is recognised");
        assertEquals(303, school.launch(mine, token).statusCode());
        HttpResponse<String> again = school.launch(mine, token);
        assertEquals(400, again.statusCode());
        assertTrue(again.body().contains("replayed"), again.body());
    }

    @Test
    @Order(8)
    void an_installation_waits_until_a_trainer_lets_it_in() throws Exception {
        Map<String, ?> asked = Map.of("deployment", "2");
        HttpClient mine = CoursePlatform.browser();
        HttpResponse<String> refused = school.launch(mine, school.token(mine, "student-3", asked));
        assertEquals(400, refused.statusCode());
        assertTrue(refused.body().contains("deployment"), refused.body());
        signIn();
        page.getByTestId("accept-deployment").click();
        assertThat(page.getByTestId("accept-deployment")).hasCount(0);
        assertEquals(
                303, school.launch(mine, school.token(mine, "student-3", asked)).statusCode());
    }

    @Test
    @Order(9)
    void a_teacher_chooses_within_the_frame_and_the_answer_is_believed() throws Exception {
        page.navigate(school.address() + "/ours/framed?login="
                + URLEncoder.encode(
                        school.query("teacher-1", Map.of("deep", true, "role", "Instructor")), StandardCharsets.UTF_8));
        FrameLocator frame = page.frameLocator("iframe");
        assertThat(frame.locator("h1")).hasText("What does this place open?");
        takePicture("course-choose");
        frame.locator("input[value='lesson:" + LESSON.id() + "']").check();
        frame.locator("button").click();
        JsonNode chosen = school.await(log -> !log.at("/chosen").isNull()).at("/chosen/payload");
        assertThat(frame.locator("h1")).hasText("Chosen");
        assertEquals(
                "opaque-7",
                chosen.at("/https:~1~1purl.imsglobal.org~1spec~1lti-dl~1claim~1data")
                        .asString());
        JsonNode item = chosen.at("/https:~1~1purl.imsglobal.org~1spec~1lti-dl~1claim~1content_items/0");
        assertEquals("lesson:" + LESSON.id(), item.at("/custom/kampus").asString());
        assertEquals(100, item.at("/lineItem/scoreMaximum").asInt());
    }

    @Test
    @Order(10)
    void within_a_frame_a_lesson_opens_in_a_window_of_its_own() {
        page.navigate(school.address() + "/ours/framed?login="
                + URLEncoder.encode(
                        school.query("student-4", Map.of("item", "lesson:" + LESSON.id())), StandardCharsets.UTF_8));
        Locator open = page.frameLocator("iframe").locator("button");
        assertThat(open).hasText("Open Kampus");
        takePicture("course-framed");
        Page window = page.context().waitForPage(open::click);
        window.waitForURL(IN_LESSON);
        assertThat(window.locator("h1")).hasText(LESSON.title().en());
        assertThat(window.getByTestId("guess")).isVisible();
    }

    @Test
    @Order(11)
    void the_members_of_a_course_get_seats_and_find_them() throws Exception {
        JsonNode made = leader.make(Map.of(
                "title", "Spring", "scenario", "five-people-firm", "rounds", 2, "teams", List.of("North", "South")));
        String id = made.at("/id").asString();
        String code = made.at("/code").asString();
        for (String trouble : List.of("?broken=1", "?elsewhere=1")) {
            place(code, trouble);
            signIn();
            page.getByTestId("reserve-seats").first().click();
            page.getByTestId("refusal").waitFor();
            assertEquals(0, seats(id), trouble);
        }
        place(code, "");
        signIn();
        page.getByTestId("reserve-seats").first().click();
        assertThat(page.getByTestId("refusal")).containsText("5 seats were reserved");
        assertEquals(5, seats(id));
        takePicture("course-seats");
        openPhone();
        page.navigate(school.login("s2", Map.of("item", "workshop:" + code, "link", "place-w")));
        page.waitForURL(Pattern.compile(".*/team/.*"));
        assertEquals(5, seats(id));
    }

    private static int seats(String workshop) {
        int seats = 0;
        for (JsonNode team : leader.read(workshop).at("/teams")) {
            seats += team.at("/people").size();
        }
        return seats;
    }

    private static void place(String code, String members) throws Exception {
        HttpClient browser = CoursePlatform.browser();
        Map<String, ?> asked =
                Map.of("item", "workshop:" + code, "link", "place-w", "members", members, "role", "Instructor");
        assertEquals(
                303,
                school.launch(browser, school.token(browser, "teacher-1", asked))
                        .statusCode());
    }
}
