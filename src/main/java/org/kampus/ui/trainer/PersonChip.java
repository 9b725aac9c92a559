package org.kampus.ui.trainer;

import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.kampus.application.workshop.PersonView;
import org.kampus.ui.i18n.Texts;

/** A person: dragged to another team, or pressed for everything else. */
final class PersonChip extends NativeButton {

    private final Texts texts;
    private final Span name = new Span();
    private final Span said = new Span();
    private final DragSource<PersonChip> drag = DragSource.create(this);
    private @Nullable PersonView person;

    PersonChip(WorkshopLead lead, Texts texts) {
        this.texts = texts;
        addClassName("person");
        said.addClassName("said");
        add(name, said);
        setTitle(texts.get("trainer.person.title"));
        addClickListener(e -> {
            if (person != null) {
                new PersonDialog(lead, texts, person).open();
            }
        });
    }

    void show(PersonView now) {
        person = now;
        getElement().setAttribute("data-present", Boolean.toString(now.present()));
        getElement().setAttribute("data-observer", Boolean.toString(now.observer()));
        setTestId("person-" + now.nickname());
        name.setText(now.nickname());
        said.setText(texts.get("trainer.person." + (now.observer() ? "observer" : now.present() ? "present" : "away")));
        drag.setDragData(now);
    }
}
