package org.kampus.ui.team;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.kampus.application.workshop.TeamView;
import org.kampus.ui.i18n.Texts;

/** The teams somebody may go to before the start. A button stays the same while others come and go. */
final class TeamChoices extends Section {

    private final Texts texts;
    private final Consumer<UUID> choose;
    private final UnorderedList list = new UnorderedList();
    private final Map<UUID, NativeButton> buttons = new LinkedHashMap<>();

    TeamChoices(Texts texts, Consumer<UUID> choose) {
        this.texts = texts;
        this.choose = choose;
        list.addClassName("room-choices");
        add(new H2(texts.get("team.choose")), list);
    }

    void show(TeamView team) {
        List<UUID> ids = team.teams().stream().map(TeamView.Choice::id).toList();
        if (!ids.equals(List.copyOf(buttons.keySet()))) {
            buttons.clear();
            list.removeAll();
            ids.forEach(id -> {
                NativeButton go = new NativeButton("", e -> choose.accept(id));
                go.addClassName("button");
                go.setTestId("choose-team");
                buttons.put(id, go);
                list.add(new ListItem(go));
            });
        }
        for (TeamView.Choice choice : team.teams()) {
            NativeButton go = buttons.get(choice.id());
            boolean mine = team.team() != null && team.team().id().equals(choice.id());
            go.setText(texts.get("join.team.choice", choice.name(), texts.count("desk.people", choice.people())));
            go.getElement().setAttribute("aria-pressed", Boolean.toString(mine));
            go.setEnabled(!mine);
        }
    }
}
