package org.kampus.ui.desk;

import com.vaadin.flow.component.html.Paragraph;
import org.kampus.ui.i18n.Texts;

/** How many of the questions about work with key accounts are decided. */
final class ShellState extends Paragraph implements PlanControl {

    private final DeskGame game;
    private final Texts texts;

    ShellState(DeskGame game, Texts texts) {
        this.game = game;
        this.texts = texts;
        addClassName("quiet");
        refresh();
    }

    @Override
    public void refresh() {
        int all = ShellQuestions.questions().size();
        long decided = ShellQuestions.decided(game.plan());
        if (game.plan().keyAccounts().number() == 0) {
            setText(texts.get("rules.shell.later"));
        } else if (decided == all) {
            setText(texts.get("rules.shell.decided"));
        } else {
            setText(texts.get(
                    "rules.shell.open",
                    texts.figures().whole(decided),
                    texts.figures().whole(all)));
        }
    }
}
