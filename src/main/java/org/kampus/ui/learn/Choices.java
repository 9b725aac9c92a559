package org.kampus.ui.learn;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** A question with answers to choose from and a button that commits to one. */
final class Choices extends Div {

    private final RadioButtonGroup<Integer> group = new RadioButtonGroup<>();
    private final NativeButton commit;

    /**
     * A question nobody has answered.
     *
     * @param name for tests
     * @param ask the question
     * @param labels the answers
     * @param button what commits
     */
    Choices(String name, String ask, List<String> labels, String button) {
        addClassName("lesson-choices");
        setTestId(name);
        Paragraph question = new Paragraph(ask);
        question.addClassName("ask");
        group.setAriaLabel(ask);
        group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        group.setItems(IntStream.range(0, labels.size()).boxed().toList());
        group.setItemLabelGenerator(labels::get);
        commit = new NativeButton(button);
        commit.addClassNames("button", "primary");
        commit.setEnabled(false);
        commit.setTestId(name + "-commit");
        group.addValueChangeListener(e -> commit.setEnabled(e.getValue() != null));
        add(question, group, commit);
    }

    /** Tells which answer was committed to. */
    Choices onCommit(IntConsumer listener) {
        commit.addClickListener(e -> {
            Integer chosen = group.getValue();
            if (chosen != null) {
                listener.accept(chosen);
            }
        });
        return this;
    }

    /** Tells which answer is marked, before it is committed to. */
    Choices onMark(IntConsumer listener) {
        group.addValueChangeListener(e -> {
            Integer marked = e.getValue();
            if (marked != null && e.isFromClient()) {
                listener.accept(marked);
            }
        });
        return this;
    }

    /** Whether the button may be pressed once something is marked. */
    void allow(boolean allowed) {
        commit.setEnabled(allowed && group.getValue() != null);
    }

    /** Puts something between the answers and the button. */
    void insert(com.vaadin.flow.component.Component part) {
        addComponentAtIndex(getComponentCount() - 1, part);
    }
}
