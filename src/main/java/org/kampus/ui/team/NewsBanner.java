package org.kampus.ui.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.kampus.application.workshop.TeamView;
import org.kampus.ui.i18n.Texts;

/** The newest news of the round, in sight until it is put away; all of them stand on the team's own page. */
final class NewsBanner extends Div {

    private final Set<UUID> read = new HashSet<>();

    NewsBanner() {
        addClassName("news-banner");
        getElement().setAttribute("role", "status");
        setTestId("news-banner");
        setVisible(false);
    }

    void show(TeamView team, Texts texts) {
        removeAll();
        NewsList.items(team, texts).stream()
                .filter(item -> item.round() == team.round() && !read.contains(item.id()))
                .findFirst()
                .ifPresentOrElse(item -> show(item, team, texts), () -> setVisible(false));
    }

    private void show(NewsList.Item item, TeamView team, Texts texts) {
        Span text = new Span(item.text());
        text.addClassName("news-text");
        NativeButton away = new NativeButton("", e -> {
            read.add(item.id());
            show(team, texts);
        });
        away.addClassNames("icon-button", "delete");
        away.setAriaLabel(texts.get("team.news.read"));
        away.setTitle(texts.get("team.news.read"));
        away.setTestId("news-read");
        getElement().setAttribute("data-surprise", Boolean.toString(item.surprise()));
        add(text, away);
        setVisible(true);
    }
}
