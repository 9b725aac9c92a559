package org.kampus.ui.learn;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kampus.application.learn.LearningAnswer.Context;
import org.kampus.application.learn.LearningAnswer.Item;
import org.kampus.application.learn.LearningService;
import org.kampus.application.learn.LessonLibrary;
import org.kampus.application.learn.LessonRuns;
import org.kampus.application.learn.LessonState.Stage;
import org.kampus.application.learn.RoomLessons;
import org.kampus.learning.LessonContrast;
import org.kampus.learning.LessonTruth;
import org.kampus.scenario.Lesson;
import org.kampus.scenario.Lesson.Question;
import org.kampus.scenario.Lesson.Range;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.desk.Term;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.shell.ShellLayout;
import org.kampus.ui.shell.Visitor;

/**
 * A lesson on one page that grows step by step: scene, guess, play, reveal, because, where it is not so, questions. What was
 * answered stays, so that the page can be left and opened again at any point.
 */
@Route(value = Addresses.LESSON, layout = ShellLayout.class)
@CdiComponent
public class LessonView extends Div implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {

    static final String LESSON = "lesson";

    private final LessonLibrary library;
    private final LessonRuns runs;
    private final LearningService learning;
    private final RoomLessons room;
    private @Nullable Lesson lesson;
    private @Nullable UUID workshop;
    private boolean revealed;
    private boolean checking;
    private boolean drawing;

    /** Builds an empty page. */
    @Inject
    public LessonView(LessonLibrary library, LessonRuns runs, LearningService learning, RoomLessons room) {
        this.room = room;
        this.library = library;
        this.runs = runs;
        this.learning = learning;
        addClassNames("page", "lesson");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Lesson> found = event.getRouteParameters().get(LESSON).flatMap(library::find);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        lesson = found.get();
        workshop = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(Addresses.FOR)
                .flatMap(LessonView::id)
                .filter(id -> room.given(id).contains(found.get()))
                .orElse(null);
        revealed = false;
        checking = false;
        runs.truth(found.get());
        if (isAttached()) {
            draw();
        }
    }

    @Override
    public String getPageTitle() {
        Texts texts = Texts.in(getLocale());
        String title =
                lesson == null ? texts.get("learn.title") : lesson.title().in(getLocale());
        return texts.get("shell.title", title);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        event.getUI().getPage().setTitle(getPageTitle());
        if (lesson != null) {
            draw();
        }
    }

    private void draw() {
        draw(false);
    }

    /**
     * Draws the page from scratch.
     *
     * @param jump whether it moves to its first step
     */
    private void draw(boolean jump) {
        Lesson mine = lesson;
        if (mine == null) {
            return;
        }
        drawing = true;
        removeAll();
        Texts texts = texts();
        Anchor back = new Anchor(pathAddress(), texts.get("learn.back"));
        back.addClassName("back");
        Paragraph place = new Paragraph(texts.get(
                "learn.place", texts.figures().whole(mine.order()), texts.count("learn.minutes", mine.minutes())));
        place.addClassName("quiet");
        add(back, new H1(mine.title().in(getLocale())), place);
        Paragraph scene = new Paragraph(mine.hook().in(getLocale()));
        scene.addClassName("lead");
        add(scene, concepts(mine, texts));
        drawing = !jump;
        if (checking) {
            section(
                    "known",
                    new PreCheckStep(
                            mine,
                            texts,
                            claimed -> {
                                learning.preCheck(Visitor.owner(), mine, claimed, workshop);
                                check(false);
                            },
                            () -> check(false)));
        } else {
            guess(mine, new GivenAnswers(learning.answers(Visitor.owner(), mine)));
        }
        drawing = false;
    }

    private Texts texts() {
        return Texts.in(getLocale());
    }

    private static Div concepts(Lesson lesson, Texts texts) {
        Div concepts = new Div();
        concepts.addClassNames("concepts", "quiet");
        concepts.add(new Span(texts.get("learn.concepts")));
        lesson.concepts().stream()
                .filter(key -> texts.has(key) && texts.has(key + ".meaning"))
                .forEach(key -> concepts.add(new Term(texts.get(key), texts.get(key + ".meaning"))));
        return concepts;
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Where the path of this lesson is: that of everybody, or what a trainer gave. */
    private String pathAddress() {
        return workshop == null ? Addresses.LEARN : Addresses.roomPath(workshop);
    }

    private void guess(Lesson mine, GivenAnswers answers) {
        Texts texts = texts();
        Stage stage = learning.stage(Visitor.owner(), mine);
        KnownPart known = new KnownPart(stage, answers, texts, () -> check(true));
        if (stage == Stage.KNOWN) {
            known.add(ways(mine, texts));
        }
        GuessStep step = new GuessStep(mine, texts, (option, confidence) -> {
            known.setVisible(false);
            keepGuess(mine, option, confidence);
            play(mine, option, confidence, GivenAnswers.NONE);
        });
        section("guess", known, step);
        answers.guess(mine).ifPresent(option -> {
            step.settle(option, answers.confidence());
            play(mine, option, answers.confidence(), answers);
        });
    }

    private void check(boolean open) {
        checking = open;
        draw(true);
    }

    /** The guess is kept as soon as the engine has said what is right, whether the page is still open or not. */
    private void keepGuess(Lesson mine, int option, double confidence) {
        String player = Visitor.owner();
        UUID preparing = workshop;
        Range chosen = mine.guess().options().get(option);
        runs.truth(mine)
                .result()
                .thenAccept(truth -> learning.answer(
                        player,
                        mine,
                        Item.GUESS,
                        chosen.id(),
                        mine.guess().options().size(),
                        confidence,
                        truth.answer().filter(chosen::equals).isPresent(),
                        Context.LESSON,
                        preparing));
    }

    private void play(Lesson mine, int option, double confidence, GivenAnswers answers) {
        Texts texts = texts();
        NativeButton reveal = new NativeButton(
                texts.get("learn.reveal", texts.figures().whole(mine.setting().fates())));
        reveal.addClassNames("button", "primary");
        reveal.setTestId("reveal");
        boolean first = learning.isFirst(Visitor.owner(), mine);
        Paragraph why = new Paragraph(texts.get(first ? "learn.worked.why" : "learn.try.why"));
        why.addClassName("quiet");
        section(
                first ? "watch" : "try",
                why,
                first ? new WorkedExample(mine, runs, texts) : new TryStep(mine, runs, texts),
                reveal);
        reveal.addClickListener(e -> {
            if (!revealed) {
                reveal.setVisible(false);
                reveal(mine, option, confidence, GivenAnswers.NONE);
            }
        });
        if (revealed || answers.to(Item.BECAUSE).isPresent()) {
            reveal.setVisible(false);
            reveal(mine, option, confidence, answers);
        }
    }

    private void reveal(Lesson mine, int option, double confidence, GivenAnswers answers) {
        revealed = true;
        Texts texts = texts();
        Range guessed = mine.guess().options().get(option);
        section(
                "reveal",
                new TruthPlace(
                        () -> runs.truth(mine), truth -> new RevealPanel(truth, guessed, confidence, texts), texts));
        because(mine, answers);
    }

    private void because(Lesson mine, GivenAnswers answers) {
        AnsweredChoice choice = new AnsweredChoice("because", mine.because(), texts(), chosen -> {
            keep(mine, Item.BECAUSE, mine.because(), chosen);
            elsewhere(mine, GivenAnswers.NONE);
        });
        boolean jump = !drawing;
        drawing = true;
        section("because", choice);
        drawing = !jump;
        answers.chosen(Item.BECAUSE, mine.because()).ifPresent(chosen -> {
            choice.settle(chosen);
            elsewhere(mine, answers);
        });
    }

    private void elsewhere(Lesson mine, GivenAnswers answers) {
        Texts texts = texts();
        Paragraph text = new Paragraph(mine.elsewhere().text().in(getLocale()));
        section("elsewhere", text, new TruthPlace(() -> runs.truth(mine), truth -> elsewhere(truth, texts), texts));
        boolean jump = !drawing;
        drawing = true;
        question(mine, 0, answers);
        drawing = !jump;
    }

    private static Component elsewhere(LessonTruth truth, Texts texts) {
        LessonWords words = new LessonWords(truth.lesson(), texts);
        var claim = truth.lesson().elsewhere().holds();
        var metric = LessonContrast.metric(claim.measure());
        Div shown = new Div(words.strip(truth.elsewhere(), metric, words.isAboutLuck()));
        shown.add(new ContrastTable(
                truth.elsewhere(),
                words.shown(),
                texts.get("learn.table.elsewhere"),
                words.of(truth.lesson().setting().base()),
                words.of(truth.lesson().setting().change()),
                texts));
        return shown;
    }

    private void question(Lesson mine, int number, GivenAnswers answers) {
        List<Question> questions = mine.inLesson();
        if (number >= questions.size()) {
            done(mine);
            return;
        }
        Question question = questions.get(number);
        AnsweredChoice choice = new AnsweredChoice("question-" + (number + 1), question.choice(), texts(), chosen -> {
            keep(mine, Item.question(question.id()), question.choice(), chosen);
            question(mine, number + 1, GivenAnswers.NONE);
        });
        if (number == 0) {
            section("questions", choice);
        } else {
            append("questions-" + (number + 1), choice);
        }
        answers.chosen(Item.question(question.id()), question.choice()).ifPresent(chosen -> {
            choice.settle(chosen);
            question(mine, number + 1, answers);
        });
    }

    private void done(Lesson mine) {
        Texts texts = texts();
        Paragraph sources = new Paragraph(texts.get("learn.sources", mine.sources()));
        sources.addClassName("quiet");
        Paragraph told = new Paragraph(texts.get("learn.done.told"));
        section("done", told, ways(mine, texts), sources);
    }

    /** To the next lesson, and to all. */
    private Div ways(Lesson mine, Texts texts) {
        Div ways = new Div();
        ways.addClassName("lesson-ways");
        UUID given = workshop;
        List<Lesson> path = given == null ? library.lessons() : room.given(given);
        int here = path.indexOf(mine);
        if (here + 1 < path.size()) {
            Lesson next = path.get(here + 1);
            Anchor link = new Anchor(
                    given == null ? Addresses.lesson(next.id()) : Addresses.lesson(next.id(), given.toString()),
                    texts.get("learn.next", next.title().in(getLocale())));
            link.addClassNames("button", "primary");
            link.setTestId("next-lesson");
            ways.add(link);
        }
        Anchor all = new Anchor(pathAddress(), texts.get("learn.all"));
        all.addClassName("button");
        ways.add(all);
        return ways;
    }

    private void keep(Lesson mine, String item, Lesson.Choice choice, int chosen) {
        learning.answer(
                Visitor.owner(),
                mine,
                item,
                Integer.toString(chosen),
                choice.options().size(),
                null,
                chosen == choice.right(),
                Context.LESSON,
                workshop);
    }

    /** A step with its heading; the page moves there if the learner has just come to it. */
    private void section(String key, Component... parts) {
        H2 heading = new H2(texts().get("learn.step." + key));
        heading.getElement().setAttribute("tabindex", "-1");
        Section section = new Section(heading);
        section.addClassNames("lesson-step", "step-" + key);
        section.setTestId("step-" + key);
        ((HasComponents) section).add(parts);
        add(section);
        if (!drawing) {
            heading.getElement()
                    .executeJs("requestAnimationFrame(() => {"
                            + "this.scrollIntoView({block: 'start', behavior: matchMedia('(prefers-reduced-motion: reduce)')"
                            + ".matches ? 'auto' : 'smooth'}); this.focus({preventScroll: true}); })");
        }
    }

    private void append(String name, Component part) {
        Section section = new Section(part);
        section.addClassNames("lesson-step", "step-more");
        section.setTestId("step-" + name);
        add(section);
    }
}
