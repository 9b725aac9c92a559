package org.kampus.ui.desk;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.kampus.ui.i18n.Texts;

/** The names of the teammates who are at a decision now, on its very control. */
final class MatesHere extends Span {

    /** Attribute of a control with the key of its decision; {@code teammates.js} reads it. */
    private static final String DECISION = "data-decision";

    /** Attribute with the colour of a person. */
    private static final String MATE = "data-mate";

    private final HasElement control;
    private final DeskGame game;
    private final String decision;
    private final Texts texts;
    private List<DeskGame.Mate> shown = List.of();

    private MatesHere(HasElement control, DeskGame game, String decision, Texts texts) {
        this.control = control;
        this.game = game;
        this.decision = decision;
        this.texts = texts;
        addClassName("mates-here");
        setTestId("mates-at-" + decision);
        refresh();
    }

    /**
     * Marks the control of a decision, where people play together.
     *
     * @param control all that belongs to the decision
     * @param flags where the names stand
     * @param decision its key, see {@link Decision}
     */
    static void mark(HasElement control, HasComponents flags, DeskGame game, String decision, Texts texts) {
        if (game.shared()) {
            control.getElement().setAttribute(DECISION, decision);
            MatesHere mates = new MatesHere(control, game, decision, texts);
            game.onMove(mates::refresh);
            flags.add(mates);
        }
    }

    private void refresh() {
        List<DeskGame.Mate> now = game.matesAt(decision);
        if (!now.equals(shown)) {
            shown = now;
            removeAll();
            now.forEach(mate -> add(flag(mate)));
            if (now.isEmpty()) {
                control.getElement().removeAttribute(MATE);
            } else {
                color(control, now.getFirst());
            }
        }
    }

    private static void color(HasElement marked, DeskGame.Mate mate) {
        marked.getElement().setAttribute(MATE, Integer.toString(mate.hue()));
    }

    private Span flag(DeskGame.Mate mate) {
        Span flag = new Span(mate.name());
        flag.addClassName("mate-here");
        color(flag, mate);
        flag.getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", texts.get("desk.mateHere", mate.name()));
        return flag;
    }
}
