package org.kampus.ui.trainer;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.UUID;
import org.kampus.application.workshop.PersonView;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.shell.KeptParts;

/** People side by side. Whoever stays keeps the chip, so that it can be dragged while teammates are at work. */
final class PersonChips extends Div {

    private final WorkshopLead lead;
    private final Texts texts;
    private final KeptParts<UUID, PersonChip> chips = new KeptParts<>(this);

    PersonChips(WorkshopLead lead, Texts texts) {
        this.lead = lead;
        this.texts = texts;
        addClassName("people");
    }

    void show(List<PersonView> people) {
        List<PersonChip> shown =
                chips.show(people.stream().map(PersonView::seat).toList(), seat -> new PersonChip(lead, texts));
        for (int i = 0; i < people.size(); i++) {
            shown.get(i).show(people.get(i));
        }
    }
}
