package org.kampus.ui.learn;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kampus.application.GameSummary;
import org.kampus.application.learn.LessonLibrary;
import org.kampus.application.learn.SelfChecks;
import org.kampus.learning.SelfCheck.Answer;
import org.kampus.learning.SelfCheck.Question;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.shell.PageChange;
import org.kampus.ui.shell.PlainPage;
import org.kampus.ui.shell.ShellLayout;
import org.kampus.ui.shell.Visitor;

/**
 * The state of a client department in nine questions: answered for one's own company, or computed from a game. Answers about
 * one's own company are not kept.
 */
@Route(value = Addresses.SELF_CHECK, layout = ShellLayout.class)
@CdiComponent
public class SelfCheckView extends PlainPage {

    /** Which lessons say more about a yes. */
    private static final Map<Question, List<String>> LESSONS = new EnumMap<>(Map.of(
            Question.PRESENT_CLIENTS, List.of("whose-client", "half-the-time"),
            Question.ELSEWHERE, List.of("push-or-grow"),
            Question.FLAT, List.of("how-much-care", "whose-client"),
            Question.NO_TIME, List.of("where-hours-go", "what-people-put-off"),
            Question.GONE, List.of("push-or-grow", "somebody-else"),
            Question.LARGER, List.of("push-or-grow"),
            Question.REACTING, List.of("how-much-care", "where-hours-go"),
            Question.SHRINKING, List.of("ours-or-not", "whose-client"),
            Question.SECOND, List.of("half-the-time", "somebody-else")));

    private enum Own {
        YES,
        NO,
        UNKNOWN
    }

    private final SelfChecks checks;
    private final LessonLibrary library;
    private final Map<Question, Own> own = new EnumMap<>(Question.class);
    private final Div result = new Div();

    /** Builds an empty page. */
    @Inject
    public SelfCheckView(SelfChecks checks, LessonLibrary library) {
        super("selfCheck.title");
        this.checks = checks;
        this.library = library;
        addClassNames("lesson", "self-check");
        result.addClassName("self-check-result");
        result.setTestId("self-check-result");
    }

    @Override
    protected void draw() {
        removeAll();
        result.removeAll();
        Texts texts = Texts.in(getLocale());
        Anchor back = new Anchor(Addresses.LEARN, texts.get("learn.back"));
        back.addClassName("back");
        Paragraph lead = new Paragraph(texts.get("selfCheck.lead"));
        lead.addClassName("lead");
        add(back, new H1(texts.get("selfCheck.title")), lead, games(texts), company(texts), result);
    }

    private Section games(Texts texts) {
        Section section = new Section(new H2(texts.get("selfCheck.game")));
        section.addClassName("lesson-step");
        List<GameSummary> games = checks.games(Visitor.owner());
        if (games.isEmpty()) {
            section.add(new Paragraph(texts.get("selfCheck.game.none")));
            return section;
        }
        Div ways = new Div();
        ways.addClassName("lesson-ways");
        for (GameSummary game : games) {
            NativeButton look = new NativeButton(
                    texts.get(
                            "selfCheck.game.look",
                            game.title().in(getLocale()),
                            texts.figures().whole(game.nextQuarter() - 1.0)),
                    e -> ofGame(game, texts));
            look.addClassName("button");
            look.setTestId("self-check-game");
            ways.add(look);
        }
        section.add(ways);
        return section;
    }

    private void ofGame(GameSummary game, Texts texts) {
        UI ui = UI.getCurrent();
        result.removeAll();
        Paragraph told = new Paragraph(texts.get("selfCheck.working"));
        told.getElement().setAttribute("role", "status");
        result.add(told);
        checks.of(game.id())
                .whenComplete((answers, failure) -> PageChange.in(ui, () -> {
                    result.removeAll();
                    if (failure == null) {
                        show(texts.get("selfCheck.of", game.title().in(getLocale())), answers, texts);
                    } else {
                        result.add(new Paragraph(texts.get("learn.failed")));
                    }
                }));
    }

    private Section company(Texts texts) {
        Section section = new Section(new H2(texts.get("selfCheck.company")));
        section.addClassName("lesson-step");
        Paragraph privacy = new Paragraph(texts.get("selfCheck.company.privacy"));
        privacy.addClassName("quiet");
        section.add(privacy);
        for (Question question : Question.values()) {
            RadioButtonGroup<Own> group = new RadioButtonGroup<>();
            group.setLabel(texts.get("selfCheck." + question.key()));
            group.setItems(Own.values());
            group.setItemLabelGenerator(answer -> texts.get("selfCheck.answer." + answer));
            group.setTestId("self-check-" + question.key());
            group.addClassName("self-check-question");
            group.setValue(own.get(question));
            group.addValueChangeListener(e -> own.put(question, e.getValue()));
            section.add(group);
        }
        NativeButton look = new NativeButton(texts.get("selfCheck.company.look"), e -> ofCompany(texts));
        look.addClassNames("button", "primary");
        look.setTestId("self-check-company");
        section.add(look);
        return section;
    }

    private void ofCompany(Texts texts) {
        result.removeAll();
        Map<Question, Answer> answers = new EnumMap<>(Question.class);
        own.forEach((question, answer) -> {
            if (answer == Own.YES || answer == Own.NO) {
                answers.put(question, new Answer(Double.NaN, answer == Own.YES));
            }
        });
        show(texts.get("selfCheck.of.company"), answers, texts);
    }

    private void show(String title, Map<Question, Answer> answers, Texts texts) {
        H2 heading = new H2(title);
        heading.getElement().setAttribute("tabindex", "-1");
        result.add(heading);
        List<Question> yes = new ArrayList<>();
        List<Question> no = new ArrayList<>();
        answers.forEach((question, answer) -> (answer.yes() ? yes : no).add(question));
        result.add(new Paragraph(texts.get(
                "selfCheck.sum",
                texts.figures().whole(yes.size()),
                texts.figures().whole(answers.size()))));
        OrderedList list = new OrderedList();
        list.addClassName("self-check-list");
        yes.forEach(question -> list.add(item(question, answers.get(question), texts)));
        no.forEach(question -> list.add(item(question, answers.get(question), texts)));
        for (Question question : Question.values()) {
            if (!answers.containsKey(question)) {
                list.add(item(question, null, texts));
            }
        }
        result.add(list);
        heading.getElement()
                .executeJs("requestAnimationFrame(() => { this.scrollIntoView({block: 'start'});"
                        + " this.focus({preventScroll: true}); })");
    }

    private ListItem item(Question question, @Nullable Answer answer, Texts texts) {
        String state = answer == null ? "UNKNOWN" : answer.yes() ? "YES" : "NO";
        Span said = new Span(texts.get("selfCheck.answer." + state));
        said.addClassNames("self-check-answer", "is-" + state.toLowerCase(java.util.Locale.ROOT));
        Span asked = new Span(texts.get("selfCheck." + question.key()));
        asked.addClassName("ground-label");
        ListItem item = new ListItem(said, asked);
        item.addClassName("self-check-item");
        item.setTestId("self-check-item-" + question.key());
        if (answer != null && Double.isFinite(answer.figure())) {
            Span figure = new Span(texts.get(
                    "selfCheck." + question.key() + ".figure",
                    texts.figures().percent(answer.figure()),
                    texts.figures().percent(question.threshold())));
            figure.addClassName("self-check-figure");
            item.add(figure);
        }
        Span meaning = new Span(
                texts.get("selfCheck." + question.key() + (answer == null ? ".find" : answer.yes() ? ".yes" : ".no")));
        meaning.addClassName("ground-why");
        item.add(meaning);
        if (answer == null || answer.yes()) {
            item.add(lessons(question, texts));
        }
        return item;
    }

    private Div lessons(Question question, Texts texts) {
        Div ways = new Div();
        ways.addClassName("self-check-lessons");
        LESSONS.getOrDefault(question, List.of()).stream()
                .map(library::find)
                .flatMap(Optional::stream)
                .forEach(lesson -> ways.add(new Anchor(
                        Addresses.lesson(lesson.id()),
                        texts.get("selfCheck.lesson", lesson.title().in(getLocale())))));
        return ways;
    }
}
