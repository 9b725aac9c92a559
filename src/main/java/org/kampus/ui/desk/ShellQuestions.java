package org.kampus.ui.desk;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.kampus.organisation.Lever;
import org.kampus.organisation.LeverTopic;
import org.kampus.ui.i18n.Texts;

/** The strategists' seven questions with their answers; what is undecided looks undecided. */
final class ShellQuestions extends Div implements PlanControl {

    private final List<LeverControl> questions = new ArrayList<>();
    private final ShellState state;

    ShellQuestions(DeskGame game, Texts texts) {
        addClassName("shell-questions");
        state = new ShellState(game, texts);
        add(state);
        for (Lever lever : Lever.of(LeverTopic.SHELL)) {
            LeverControl question = new LeverControl(game, lever, texts);
            questions.add(question);
            add(question);
        }
    }

    @Override
    public void refresh() {
        questions.forEach(question -> question.refresh());
        state.refresh();
    }
}
