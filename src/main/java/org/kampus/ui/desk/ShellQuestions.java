package org.kampus.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.ArrayList;
import java.util.List;
import org.kampus.organisation.Lever;
import org.kampus.organisation.LeverTopic;
import org.kampus.organisation.OperatingPlan;
import org.kampus.ui.i18n.Texts;

/** The strategists' seven questions with their answers; what is undecided looks undecided. */
final class ShellQuestions extends Div implements PlanControl {

    /** The second question asks for several methods, each answered for itself. */
    private static final List<Lever> METHODS =
            List.of(Lever.SHELL_EXCLUSIVE, Lever.SHELL_ANTICIPATION, Lever.SHELL_GOALS);

    private static final double UNDECIDED = 0;

    private final List<LeverControl> answers = new ArrayList<>();
    private final Div methods = new Div();
    private final ShellState state;

    ShellQuestions(DeskGame game, Texts texts) {
        addClassName("shell-questions");
        state = new ShellState(game, texts);
        add(state);
        for (List<Lever> question : questions()) {
            if (question.size() == 1) {
                add(answer(game, question.getFirst(), texts));
            } else {
                methods.add(new H3(texts.get("rules.shell.methods")));
                methods.addClassName("shell-methods");
                question.forEach(method -> methods.add(answer(game, method, texts)));
                add(methods);
            }
        }
        refresh();
    }

    private LeverControl answer(DeskGame game, Lever lever, Texts texts) {
        LeverControl answer = new LeverControl(game, lever, texts);
        answers.add(answer);
        return answer;
    }

    /** The seven questions in their order, each with the levers that answer it. */
    static List<List<Lever>> questions() {
        List<List<Lever>> questions = new ArrayList<>();
        for (Lever lever : Lever.of(LeverTopic.SHELL)) {
            if (lever == METHODS.getFirst()) {
                questions.add(METHODS);
            } else if (!METHODS.contains(lever)) {
                questions.add(List.of(lever));
            }
        }
        return List.copyOf(questions);
    }

    /** How many questions are decided: the second one when each of its methods is. */
    static long decided(OperatingPlan plan) {
        return questions().stream()
                .filter(question -> question.stream().noneMatch(lever -> lever.get(plan) == UNDECIDED))
                .count();
    }

    @Override
    public void refresh() {
        answers.forEach(LeverControl::refresh);
        // A heading without an answer below it would ask nothing.
        methods.setVisible(methods.getChildren().anyMatch(part -> part instanceof LeverControl && part.isVisible()));
        state.refresh();
    }
}
