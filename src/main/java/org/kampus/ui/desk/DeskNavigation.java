package org.kampus.ui.desk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kampus.ui.i18n.Texts;

/** Where am I: the places of the desk, those with changes marked. */
final class DeskNavigation extends Nav {

    private @Nullable Anchor first;

    DeskNavigation() {
        addClassName("desk-nav");
    }

    /** Puts an entry before the places of the desk. */
    void begin(Anchor entry) {
        first = entry;
    }

    /** Shows the entry before the places only. */
    void showNothing(Texts texts) {
        removeAll();
        setAriaLabel(texts.get("desk.navigation"));
        add(list());
    }

    private UnorderedList list() {
        UnorderedList list = new UnorderedList();
        if (first != null) {
            list.add(new ListItem(first));
        }
        return list;
    }

    void show(Texts texts, GameState game, @Nullable DeskPlace current, Predicate<DeskPlace> offered) {
        removeAll();
        setAriaLabel(texts.get("desk.navigation"));
        UnorderedList list = list();
        for (DeskPlace place : DeskPlace.values()) {
            if (!place.open(game) || !offered.test(place)) {
                continue;
            }
            Anchor link = new Anchor(place.address(game), texts.get("desk.place." + place.key()));
            link.getElement().setAttribute("data-testid", "nav-" + place.key());
            if (place == current) {
                link.getElement().setAttribute("aria-current", "page");
                // On a narrow screen the places are a strip that scrolls.
                link.getElement()
                        .executeJs(
                                "requestAnimationFrame(() => this.scrollIntoView({inline: 'center', block: 'nearest'}))");
            }
            long changes = game.finished() ? 0 : changes(game, place);
            if (changes > 0) {
                Span dot = new Span(texts.figures().whole(changes));
                dot.addClassName("count");
                dot.setTitle(texts.count("desk.changes", changes));
                link.add(dot);
            }
            list.add(new ListItem(link));
        }
        add(list);
    }

    private static long changes(GameState game, DeskPlace place) {
        return Decision.of(game.changes()).stream()
                .filter(decision -> DeskPlace.of(decision, game) == place)
                .count();
    }
}
