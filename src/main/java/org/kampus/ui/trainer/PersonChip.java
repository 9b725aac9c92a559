package org.kampus.ui.trainer;

import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.kampus.application.workshop.PersonView;
import org.kampus.ui.i18n.Texts;

/** A person: dragged to another team, or pressed for everything else. */
final class PersonChip extends NativeButton {

    PersonChip(WorkshopLead lead, Texts texts, PersonView person) {
        addClassName("person");
        getElement().setAttribute("data-present", Boolean.toString(person.present()));
        getElement().setAttribute("data-observer", Boolean.toString(person.observer()));
        setTestId("person-" + person.nickname());
        Span name = new Span(person.nickname());
        Span said = new Span(texts.get(
                "trainer.person." + (person.observer() ? "observer" : person.present() ? "present" : "away")));
        said.addClassName("said");
        add(name, said);
        setTitle(texts.get("trainer.person.title"));
        addClickListener(e -> new PersonDialog(lead, texts, person).open());
        DragSource.create(this).setDragData(person);
    }
}
