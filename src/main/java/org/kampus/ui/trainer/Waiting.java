package org.kampus.ui.trainer;

import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.kampus.application.workshop.ConsoleView;
import org.kampus.application.workshop.PersonView;
import org.kampus.ui.i18n.Texts;

/** People without a team; whoever is dropped here leaves theirs. */
final class Waiting extends Div {

    private final PersonChips people;
    private final Span nobody = new Span();

    Waiting(WorkshopLead lead, Texts texts) {
        people = new PersonChips(lead, texts);
        nobody.setText(texts.get("trainer.waiting.nobody"));
        nobody.addClassName("quiet");
        addClassName("waiting");
        getElement().setAttribute("data-testid", "waiting");
        Span label = new Span(texts.get("trainer.waiting.title"));
        label.addClassName("waiting-label");
        add(label, people, nobody);
        DropTarget.create(this)
                .addDropListener(drop -> drop.getDragData()
                        .filter(PersonView.class::isInstance)
                        .map(PersonView.class::cast)
                        .ifPresent(person -> lead.attempt(
                                () -> lead.roster().move(lead.trainer(), lead.workshop(), person.seat(), null))));
    }

    void show(ConsoleView view, boolean always) {
        setVisible(always || !view.waiting().isEmpty());
        people.show(view.waiting());
        nobody.setVisible(view.waiting().isEmpty());
    }
}
