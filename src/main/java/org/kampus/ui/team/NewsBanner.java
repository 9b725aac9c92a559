package org.kampus.ui.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kampus.application.workshop.TeamView;
import org.kampus.ui.i18n.Texts;

/** The newest news of the round, in sight until it is put away; all of them stand on the team's own page. */
final class NewsBanner extends Div {

    private final Consumer<UUID> putAway;
    private @Nullable Shown shown;

    private record Shown(NewsList.@Nullable Item item, Texts texts) {}

    /** Calls {@code putAway} with the piece of news the person has read. */
    NewsBanner(Consumer<UUID> putAway) {
        this.putAway = putAway;
        addClassName("news-banner");
        getElement().setAttribute("role", "status");
        setTestId("news-banner");
        setVisible(false);
    }

    void show(TeamView team, Texts texts) {
        NewsList.Item item = NewsList.items(team, texts).stream()
                .filter(news -> news.round() == team.round() && !team.newsRead().contains(news.id()))
                .findFirst()
                .orElse(null);
        setVisible(item != null);
        // What is shown already stays, so that the press that puts it away does not get lost.
        Shown now = new Shown(item, texts);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        removeAll();
        if (item != null) {
            draw(item, texts);
        }
    }

    private void draw(NewsList.Item item, Texts texts) {
        Span text = new Span(item.text());
        text.addClassName("news-text");
        NativeButton away = new NativeButton("", e -> putAway.accept(item.id()));
        away.addClassNames("icon-button", "delete");
        away.setAriaLabel(texts.get("team.news.read"));
        away.setTitle(texts.get("team.news.read"));
        away.setTestId("news-read");
        getElement().setAttribute("data-surprise", Boolean.toString(item.surprise()));
        add(text, away);
    }
}
