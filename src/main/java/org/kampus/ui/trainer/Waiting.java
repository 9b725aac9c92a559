package org.kampus.ui.trainer;

import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kampus.application.workshop.ConsoleView;
import org.kampus.application.workshop.PersonView;
import org.kampus.ui.i18n.Texts;

/** People without a team; whoever is dropped here leaves theirs. */
final class Waiting extends Div {

    private final WorkshopLead lead;
    private final Texts texts;
    private final Div people = new Div();
    private @Nullable List<PersonView> shown;

    Waiting(WorkshopLead lead, Texts texts) {
        this.lead = lead;
        this.texts = texts;
        addClassName("waiting");
        getElement().setAttribute("data-testid", "waiting");
        people.addClassName("people");
        Span label = new Span(texts.get("trainer.waiting.title"));
        label.addClassName("waiting-label");
        add(label, people);
        DropTarget.create(this)
                .addDropListener(drop -> drop.getDragData()
                        .filter(PersonView.class::isInstance)
                        .map(PersonView.class::cast)
                        .ifPresent(person -> lead.attempt(
                                () -> lead.roster().move(lead.trainer(), lead.workshop(), person.seat(), null))));
    }

    void show(ConsoleView view, boolean always) {
        setVisible(always || !view.waiting().isEmpty());
        if (!view.waiting().equals(shown)) {
            shown = view.waiting();
            people.removeAll();
            view.waiting().forEach(person -> people.add(new PersonChip(lead, texts, person)));
            if (view.waiting().isEmpty()) {
                Span nobody = new Span(texts.get("trainer.waiting.nobody"));
                nobody.addClassName("quiet");
                people.add(nobody);
            }
        }
    }
}
