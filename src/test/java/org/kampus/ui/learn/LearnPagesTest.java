package org.kampus.ui.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.server.VaadinSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kampus.application.PlayInMemory;
import org.kampus.application.PlayService;
import org.kampus.application.SimulationQueue;
import org.kampus.application.learn.AnswersInMemory;
import org.kampus.application.learn.DeviceMoves;
import org.kampus.application.learn.LearningRepository;
import org.kampus.application.learn.LearningService;
import org.kampus.application.learn.LessonLibrary;
import org.kampus.application.learn.LessonRuns;
import org.kampus.application.learn.RoomLessons;
import org.kampus.scenario.Lesson;
import org.kampus.ui.ViewTestCase;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.shell.Visitor;

/** The pages of lessons without a browser, played by the true engine in a few fates. */
@ViewPackages(classes = LearnView.class)
class LearnPagesTest extends ViewTestCase {

    private static final String OWNER = "somebody-who-learns";
    private static final PlayInMemory PLAY = new PlayInMemory();
    private static final LessonLibrary LIBRARY = new FewFates();
    private static final Lesson FIRST = LIBRARY.lessons().getFirst();
    private static final Lesson SECOND = LIBRARY.lessons().get(1);

    @AfterAll
    static void stop() {
        PLAY.close();
    }

    @Override
    protected Set<Class<?>> beans() {
        return Set.of(Services.class, LearningService.class, LessonRuns.class, RoomLessons.class, DeviceMoves.class);
    }

    @BeforeEach
    void speak_english() {
        UI.getCurrent().setLocale(Locale.UK);
        VaadinSession.getCurrent().setAttribute(Visitor.class.getName() + ".owner", OWNER);
    }

    @Test
    void the_system_plays_the_first_lesson_and_the_learner_the_next() {
        open(FIRST);
        guess();
        assertEquals(List.of(), present("try-play"), "the learner does not move yet");
        press("worked-play");
        press("worked-play");
        assertFalse(byTestId("worked-play").isVisible(), "two moves, no more");
        String shown = byTestId("step-watch").getElement().getTextRecursively();
        assertTrue(shown.contains("First move") && shown.contains("Second move"), shown);
        assertTrue(shown.contains(FIRST.setting().change().en()), shown);
        assertTrue(byTestId("reveal").isVisible());

        open(SECOND);
        guess();
        assertEquals(List.of(), present("worked-play"));
        assertEquals(1, present("try-play").size());
    }

    @Test
    void who_knows_a_lesson_is_told_so_and_finds_it_known_on_the_path() {
        open(FIRST);
        press("pre-check-open");
        assertEquals(List.of(), present("guess"), "the lesson waits");
        assertFalse(((NativeButton) byTestId("pre-check-commit")).isEnabled());
        check(true);
        assertTrue(text("pre-check-told").startsWith("Both are right"), text("pre-check-told"));
        assertEquals(1, present("guess").size(), "it can still be taken");
        UI.getCurrent().navigate(Addresses.LEARN);
        assertEquals(1, items("stage-known").size());
        assertEquals(List.of(), items("stage-done"));
        List<String> bars = items("").stream()
                .filter(item -> item.getParent().orElseThrow().hasClassName("strength-list"))
                .map(item -> item.getElement().getTextRecursively())
                .toList();
        assertEquals(FIRST.concepts().size(), bars.size());
        assertTrue(bars.stream().allMatch(bar -> bar.endsWith("1 of 1 day")), bars.toString());
    }

    @Test
    void who_does_not_know_it_begins_it_without_being_told_what_is_right() {
        open(FIRST);
        press("pre-check-open");
        check(false);
        assertTrue(text("pre-check-told").startsWith("Not both were right"), text("pre-check-told"));
        assertEquals(List.of(), present("pre-check-open"));
        String page = UI.getCurrent().getElement().getTextRecursively();
        for (Lesson.Question question : FIRST.preCheck()) {
            question.choice()
                    .options()
                    .forEach(option -> assertFalse(page.contains(option.reason().en())));
        }
        guess();
        assertEquals(1, present("worked-play").size(), "somebody new all the same");
        UI.getCurrent().navigate(Addresses.LEARN);
        assertEquals(1, items("stage-begun").size());
    }

    private static void open(Lesson lesson) {
        UI.getCurrent().navigate(Addresses.lesson(lesson.id()));
    }

    private void guess() {
        groups("guess").forEach(LearnPagesTest::chooseFirst);
        press("guess-commit");
    }

    /** Answers the questions beforehand, the first of them as asked. */
    private void check(boolean right) {
        List<RadioButtonGroup<Object>> groups = groups("pre-check");
        assertEquals(2 * FIRST.preCheck().size(), groups.size());
        for (int i = 0; i < FIRST.preCheck().size(); i++) {
            Lesson.Choice choice = FIRST.preCheck().get(i).choice();
            int chosen = choice.right() + (right ? 0 : 1);
            groups.get(2 * i).setValue(chosen % choice.options().size());
            chooseFirst(groups.get(2 * i + 1));
        }
        press("pre-check-commit");
    }

    private static void chooseFirst(RadioButtonGroup<Object> group) {
        group.setValue(group.getListDataView().getItem(0));
    }

    @SuppressWarnings("unchecked")
    private List<RadioButtonGroup<Object>> groups(String testId) {
        return all(byTestId(testId))
                .filter(RadioButtonGroup.class::isInstance)
                .map(group -> (RadioButtonGroup<Object>) group)
                .toList();
    }

    private static List<ListItem> items(String name) {
        return all(UI.getCurrent())
                .filter(ListItem.class::isInstance)
                .map(ListItem.class::cast)
                .filter(item -> name.isEmpty() || item.hasClassName(name))
                .toList();
    }

    private void press(String testId) {
        test((NativeButton) byTestId(testId)).click();
    }

    private static String text(String testId) {
        return ((HasText) byTestId(testId)).getText();
    }

    private static Component byTestId(String testId) {
        List<Component> found = present(testId);
        assertEquals(1, found.size(), testId);
        return found.getFirst();
    }

    private static List<Component> present(String testId) {
        return all(UI.getCurrent())
                .filter(component -> testId.equals(component.getElement().getAttribute("data-testid")))
                .toList();
    }

    private static Stream<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(LearnPagesTest::all));
    }

    /** The shipped lessons in few fates. */
    private static final class FewFates extends LessonLibrary {

        private static final int FATES = 2;

        FewFates() {
            super(Optional.empty());
        }

        @Override
        public List<Lesson> lessons() {
            return super.lessons().stream()
                    .map(lesson -> lesson.withFates(FATES))
                    .toList();
        }
    }

    /** What the pages get. */
    @ApplicationScoped
    public static class Services {

        @Produces
        @Singleton
        PlayService play() {
            return PLAY.service();
        }

        @Produces
        @Singleton
        LessonLibrary library() {
            return LIBRARY;
        }

        @Produces
        @Singleton
        LearningRepository answers() {
            return new AnswersInMemory();
        }

        @Produces
        @Singleton
        SimulationQueue queue() {
            return new SimulationQueue(Runnable::run, 1);
        }
    }
}
