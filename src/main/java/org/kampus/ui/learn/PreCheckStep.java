package org.kampus.ui.learn;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kampus.application.learn.LearningService.Claimed;
import org.kampus.scenario.Lesson;
import org.kampus.scenario.Lesson.Choice;
import org.kampus.ui.i18n.Texts;

/** Two questions for somebody who says that she knows a lesson. What is right is not told: the lesson asks them, too. */
final class PreCheckStep extends Div {

    private final List<Asked> asked = new ArrayList<>();
    private final NativeButton commit;

    private record Asked(RadioButtonGroup<Integer> answer, Confidence confidence) {

        boolean isAnswered() {
            return answer.getValue() != null && confidence.getValue() != null;
        }

        Stream<Claimed> claimed() {
            Integer chosen = answer.getValue();
            Double sure = confidence.getValue();
            return chosen == null || sure == null ? Stream.empty() : Stream.of(new Claimed(chosen, sure));
        }
    }

    /**
     * Questions nobody has answered.
     *
     * @param onCommit told the answers, once all are given
     * @param onCancel told that she would rather take the lesson
     */
    PreCheckStep(Lesson lesson, Texts texts, Consumer<List<Claimed>> onCommit, Runnable onCancel) {
        addClassName("lesson-choices");
        setTestId("pre-check");
        commit = new NativeButton(
                texts.get("learn.known.commit"),
                e -> onCommit.accept(asked.stream().flatMap(Asked::claimed).toList()));
        commit.addClassNames("button", "primary");
        commit.setTestId("pre-check-commit");
        commit.setEnabled(false);
        OrderedList list = new OrderedList();
        list.addClassName("test-questions");
        lesson.preCheck().forEach(question -> list.add(item(question.choice(), texts)));
        NativeButton cancel = new NativeButton(texts.get("learn.known.cancel"), e -> onCancel.run());
        cancel.addClassName("button");
        Div ways = new Div(commit, cancel);
        ways.addClassName("lesson-ways");
        add(new Paragraph(texts.get("learn.known.lead")), list, ways);
    }

    private ListItem item(Choice choice, Texts texts) {
        var locale = texts.language().locale();
        RadioButtonGroup<Integer> answer = new RadioButtonGroup<>(choice.ask().in(locale));
        answer.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        answer.setItems(IntStream.range(0, choice.options().size()).boxed().toList());
        answer.setItemLabelGenerator(i -> choice.options().get(i).label().in(locale));
        Confidence confidence = new Confidence(choice.options().size(), texts);
        Asked one = new Asked(answer, confidence);
        asked.add(one);
        answer.addValueChangeListener(e -> allow());
        confidence.addValueChangeListener(e -> allow());
        return new ListItem(answer, confidence);
    }

    private void allow() {
        commit.setEnabled(asked.stream().allMatch(Asked::isAnswered));
    }
}
