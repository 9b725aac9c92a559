package org.kampus.ui.learn;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import org.kampus.scenario.Lesson.Choice;
import org.kampus.scenario.Lesson.Option;
import org.kampus.ui.i18n.Texts;

/** A question with one right answer: once it is answered, every answer says why it is right or wrong. */
final class AnsweredChoice extends Div {

    private final Choice choice;
    private final Texts texts;
    private final Choices choices;

    /**
     * A question nobody has answered.
     *
     * @param name for tests
     * @param onAnswer told the position of the answer, once
     */
    AnsweredChoice(String name, Choice choice, Texts texts, IntConsumer onAnswer) {
        this.choice = choice;
        this.texts = texts;
        Locale locale = texts.language().locale();
        this.choices = new Choices(
                        name,
                        choice.ask().in(locale),
                        choice.options().stream().map(o -> o.label().in(locale)).toList(),
                        texts.get("learn.answer"))
                .onCommit(chosen -> {
                    settle(chosen);
                    onAnswer.accept(chosen);
                });
        add(choices);
    }

    /** Shows an answer given before. */
    void settle(int chosen) {
        remove(choices);
        Locale locale = texts.language().locale();
        Paragraph ask = new Paragraph(choice.ask().in(locale));
        ask.addClassName("ask");
        boolean right = chosen == choice.right();
        Paragraph verdict = new Paragraph(texts.get(right ? "learn.right" : "learn.wrong"));
        verdict.addClassNames("verdict", right ? "is-right" : "is-wrong");
        verdict.getElement().setAttribute("role", "status");
        UnorderedList list = new UnorderedList();
        list.addClassName("grounds");
        List<Option> options = choice.options();
        for (int i = 0; i < options.size(); i++) {
            list.add(reason(options.get(i), i == chosen));
        }
        add(ask, verdict, list);
    }

    private ListItem reason(Option option, boolean chosen) {
        Locale locale = texts.language().locale();
        Span mark = new Span(texts.get(option.right() ? "learn.mark.right" : "learn.mark.wrong"));
        mark.addClassName("said");
        Span label = new Span(option.label().in(locale));
        label.addClassName("ground-label");
        Span why = new Span(option.reason().in(locale));
        why.addClassName("ground-why");
        ListItem item = new ListItem(mark, label);
        if (chosen) {
            Span yours = new Span(texts.get("learn.yours"));
            yours.addClassName("yours");
            item.add(yours);
        }
        item.add(why);
        item.addClassNames("ground", option.right() ? "is-right" : "is-wrong");
        return item;
    }
}
