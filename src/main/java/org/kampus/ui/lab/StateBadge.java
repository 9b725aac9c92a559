package org.kampus.ui.lab;

import com.vaadin.flow.component.html.Span;
import org.kampus.application.lab.ExperimentState;
import org.kampus.ui.i18n.Texts;

/** The state of an experiment as a word in a frame. */
final class StateBadge {

    private StateBadge() {}

    static Span of(ExperimentState state, Texts texts) {
        Span badge = new Span(texts.get("lab.state." + state.key()));
        badge.addClassName("lab-state");
        badge.getElement().setAttribute("data-state", state.key());
        badge.setTestId("lab-state");
        return badge;
    }
}
