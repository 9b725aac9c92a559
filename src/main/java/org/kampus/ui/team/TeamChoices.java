package org.kampus.ui.team;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.kampus.application.workshop.TeamView;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.room.TeamName;
import org.kampus.ui.shell.KeptParts;

/** The teams somebody may go to before the start. A button stays the same while others come and go. */
final class TeamChoices extends Section {

    private final Texts texts;
    private final Consumer<UUID> choose;
    private final KeptParts<UUID, Choice> choices;

    private static final class Choice extends ListItem {

        private final NativeButton go = new NativeButton();

        private Choice(Runnable choose) {
            go.addClassName("button");
            go.setTestId("choose-team");
            go.addClickListener(e -> choose.run());
            add(go);
        }
    }

    TeamChoices(Texts texts, Consumer<UUID> choose) {
        this.texts = texts;
        this.choose = choose;
        UnorderedList list = new UnorderedList();
        list.addClassName("room-choices");
        choices = new KeptParts<>(list);
        add(new H2(texts.get("team.choose")), list);
    }

    void show(TeamView team) {
        List<Choice> shown = choices.show(
                team.teams().stream().map(TeamView.Choice::id).toList(), id -> new Choice(() -> choose.accept(id)));
        for (int i = 0; i < shown.size(); i++) {
            TeamView.Choice choice = team.teams().get(i);
            NativeButton go = shown.get(i).go;
            boolean mine = team.team() != null && team.team().id().equals(choice.id());
            go.setText(texts.get(
                    "join.team.choice",
                    TeamName.in(texts, choice.name()),
                    texts.count("desk.people", choice.people())));
            go.getElement().setAttribute("aria-pressed", Boolean.toString(mine));
            go.setEnabled(!mine);
        }
    }
}
