package org.kampus.ui.learn;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kampus.browser.BrowserTestCase;
import org.kampus.scenario.Lesson;
import org.kampus.scenario.LessonCatalog;

/** Somebody new takes her first lesson on a phone, in Russian, by the keyboard. */
class LearnIT extends BrowserTestCase {

    private static final Locale RUSSIAN = Locale.of("ru");
    private static final int FAR_TOO_SURE = 5;

    @Test
    void somebody_new_takes_a_lesson_on_a_phone() {
        Lesson lesson = LessonCatalog.shipped().entries().getFirst().lesson().orElseThrow();
        openBrowser(new NewContextOptions().setViewportSize(360, 740).setLocale("ru-RU"));
        open("");
        page.getByTestId("first-lesson").click();
        assertThat(page.locator("h1")).hasText(lesson.title().in(RUSSIAN));
        String because = lesson.because().options().getFirst().label().in(RUSSIAN);
        assertFalse(page.content().contains(because), "the mechanism is in the page before the guess");

        Locator guess = page.getByTestId("guess");
        choose(guess.locator("vaadin-radio-group").first(), 0);
        choose(page.getByTestId("confidence"), FAR_TOO_SURE);
        commit("guess-commit");
        commit("worked-play");
        assertThat(page.locator(".try-step tbody tr")).hasCount(1);
        commit("worked-play");
        assertThat(page.locator(".moves p")).hasCount(2);
        takePicture("lesson-worked-phone-ru");
        commit("reveal");
        assertThat(page.locator(".reveal .fate-dots i.fate"))
                .hasCount(lesson.setting().fates());
        assertThat(page.locator(".reveal .verdict.is-wrong")).isVisible();
        takePicture("lesson-reveal-phone-ru");

        answer("because", lesson.because().right());
        for (int i = 0; i < lesson.inLesson().size(); i++) {
            answer("question-" + (i + 1), lesson.inLesson().get(i).choice().right());
        }
        assertThat(page.getByTestId("step-done")).isVisible();
        assertEquals(0, page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        requireAccessible();

        page.reload();
        assertThat(page.getByTestId("step-done")).isVisible();
        open("learn");
        assertThat(page.locator(".stage-done")).hasCount(1);
        assertThat(page.locator(".strength-told"))
                .hasText(lesson.concepts().stream().map(concept -> "1 из 1 дня").toArray(String[]::new));
        assertEquals(0, page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        requireAccessible();
        takePicture("learn-strength-phone-ru");
        theGlossaryLeadsTo(lesson);
        claimToKnow(LessonCatalog.shipped().entries().get(1).lesson().orElseThrow());
        page.getByTestId("learn-delete").click();
        page.locator("vaadin-confirm-dialog")
                .getByText("Удалить мои ответы")
                .last()
                .click();
        assertThat(page.locator(".stage-done")).hasCount(0);
    }

    private void theGlossaryLeadsTo(Lesson lesson) {
        page.getByTestId("glossary").click();
        Locator link = page.getByTestId("glossary-lesson-" + lesson.id());
        assertThat(link).hasCount(lesson.concepts().size());
        link.first().scrollIntoViewIfNeeded();
        requireAccessible();
        takePicture("glossary-lesson-phone-ru");
        page.getByTestId("glossary-close").click();
    }

    /** Says that she knows a lesson, answers both questions right, and finds it on the path. */
    private void claimToKnow(Lesson lesson) {
        open("learn/lesson/" + lesson.id());
        commit("pre-check-open");
        Locator questions = page.locator("[data-testid=pre-check] vaadin-radio-group");
        for (int i = 0; i < lesson.preCheck().size(); i++) {
            choose(questions.nth(2 * i), lesson.preCheck().get(i).choice().right());
            choose(questions.nth(2 * i + 1), FAR_TOO_SURE);
        }
        assertEquals(0, page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        requireAccessible();
        takePicture("lesson-pre-check-phone-ru");
        commit("pre-check-commit");
        assertThat(page.getByTestId("pre-check-told")).isVisible();
        assertEquals(0, page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        takePicture("lesson-known-phone-ru");
        open("learn");
        assertThat(page.locator(".stage-known")).hasCount(1);
        assertThat(page.locator(".stage-done")).hasCount(1);
    }

    @Test
    void somebody_goes_on_with_another_device() {
        Lesson lesson = LessonCatalog.shipped().entries().getFirst().lesson().orElseThrow();
        open("learn/lesson/" + lesson.id());
        choose(page.getByTestId("guess").locator("vaadin-radio-group").first(), 0);
        choose(page.getByTestId("confidence"), 0);
        commit("guess-commit");
        commit("reveal");
        assertThat(page.locator(".reveal .fate-dots i.fate").first()).isVisible();
        open("learn");
        page.getByTestId("show-device-code").click();
        Pattern shown = Pattern.compile("[A-Z0-9]{4}-[A-Z0-9]{4}");
        assertThat(page.getByTestId("device-code")).hasText(shown);
        Matcher code = shown.matcher(page.getByTestId("device-code").textContent());
        assertTrue(code.find());

        openPhone();
        open("learn");
        assertThat(page.locator(".stage-begun")).hasCount(0);
        page.getByText("I began on another device").click();
        requireAccessible();
        takePicture("learn-move-phone");
        // Asked apart from the page: a browser tells an answer of 400 as an error on its console.
        APIResponse wrong = page.request()
                .post(
                        page.url(),
                        RequestOptions.create()
                                .setHeader("Accept-Language", "en")
                                .setForm(FormData.create().set("code", "AAAA-AAAA")));
        assertEquals(400, wrong.status());
        assertTrue(wrong.text().contains("There is no such code"), wrong.text());
        page.locator("#field").fill(code.group().toLowerCase(Locale.ROOT));
        page.locator("button").click();
        page.waitForURL(Pattern.compile(".*/learn$"));
        assertThat(page.locator(".stage-begun")).hasCount(1);
    }

    @Test
    void participants_answer_before_the_lessons_without_being_told_what_is_right() {
        String workshop = trainer()
                .make(Map.of(
                        "title",
                        "Spring",
                        "scenario",
                        "five-people-firm",
                        "rounds",
                        2,
                        "teams",
                        List.of("North", "South")))
                .at("/id")
                .asString();
        trainer().give(workshop, List.of("luck-or-skill", "spare-hours"), LocalDate.of(2027, 3, 2));
        openBrowser(new NewContextOptions().setViewportSize(360, 740).setLocale("ru-RU"));
        open("learn/for/" + workshop);
        assertThat(page.getByTestId("room-day")).containsText("2 марта 2027");
        page.getByTestId("test-before").click();
        Locator questions = page.locator(".test-questions vaadin-radio-group");
        assertThat(questions.first()).isVisible();
        assertEquals(LessonCatalog.shipped().entries().size(), questions.count());
        choose(questions.first(), 0);
        takePicture("learn-test-phone-ru");
        assertEquals(0, page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        requireAccessible();
        page.getByTestId("test-hand-in").click();
        assertThat(page.getByTestId("test-done")).isVisible();
        page.reload();
        assertThat(page.getByTestId("test-done")).isVisible();
        open("learn");
        assertThat(page.locator(".stage-new"))
                .hasCount(LessonCatalog.shipped().entries().size());
    }

    private void answer(String question, int option) {
        choose(page.getByTestId(question).locator("vaadin-radio-group"), option);
        commit(question + "-commit");
    }

    /** Presses a button by the keyboard once the server knows what was chosen: before that it is switched off. */
    private void commit(String button) {
        assertThat(page.getByTestId(button)).isEnabled();
        page.getByTestId(button).press("Enter");
    }

    /** Marks an answer as the keyboard does. */
    private static void choose(Locator group, int option) {
        group.locator("vaadin-radio-button").nth(option).locator("input").press("Space");
    }
}
