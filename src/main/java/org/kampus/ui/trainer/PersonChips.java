package org.kampus.ui.trainer;

import com.vaadin.flow.component.html.Div;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.kampus.application.workshop.PersonView;
import org.kampus.ui.i18n.Texts;

/** People side by side. Whoever stays keeps the chip, so that it can be dragged while teammates are at work. */
final class PersonChips extends Div {

    private final WorkshopLead lead;
    private final Texts texts;
    private final Map<UUID, PersonChip> chips = new LinkedHashMap<>();

    PersonChips(WorkshopLead lead, Texts texts) {
        this.lead = lead;
        this.texts = texts;
        addClassName("people");
    }

    void show(List<PersonView> people) {
        Set<UUID> gone = new HashSet<>(chips.keySet());
        people.forEach(person -> gone.remove(person.seat()));
        gone.forEach(seat -> remove(chips.remove(seat)));
        for (int i = 0; i < people.size(); i++) {
            PersonView person = people.get(i);
            PersonChip chip = chips.get(person.seat());
            if (chip == null) {
                chip = new PersonChip(lead, texts, person);
                chips.put(person.seat(), chip);
                addComponentAtIndex(i, chip);
            }
            chip.show(person);
        }
    }
}
