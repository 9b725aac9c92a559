package org.kampus.ui.desk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kampus.ui.i18n.Texts;

/** Where am I: the places of the desk, those with changes marked. */
final class DeskNavigation extends Nav {

    /** On a narrow screen the places are a strip; it alone is moved, never the page. */
    private static final String TO_CURRENT = """
            requestAnimationFrame(() => {
              const place = $0.getBoundingClientRect(), strip = this.getBoundingClientRect();
              this.scrollLeft += place.left + place.width / 2 - strip.left - strip.width / 2;
            });""";

    private final UnorderedList list = new UnorderedList();
    private final Map<DeskPlace, Entry> entries = new EnumMap<>(DeskPlace.class);
    private @Nullable DeskPlace shown;

    /** A place in the list. */
    private static final class Entry extends ListItem {

        private final Anchor link = new Anchor();
        private final Span name = new Span();
        private final Span count = new Span();

        private Entry(DeskPlace place) {
            link.setTestId("nav-" + place.key());
            count.addClassName("count");
            link.add(name, count);
            add(link);
        }

        private void show(DeskPlace place, Texts texts, GameState game, boolean current) {
            link.setHref(place.address(game));
            name.setText(texts.get("desk.place." + place.key()));
            if (current) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
            long changes = game.finished() ? 0 : changes(game, place);
            count.setText(texts.figures().whole(changes));
            count.setTitle(texts.count("desk.changes", changes));
            count.setVisible(changes > 0);
        }
    }

    DeskNavigation() {
        addClassName("desk-nav");
        for (DeskPlace place : DeskPlace.values()) {
            Entry entry = new Entry(place);
            entry.setVisible(false);
            entries.put(place, entry);
            list.add(entry);
        }
        add(list);
    }

    /** Puts an entry before the places of the desk. */
    void begin(Anchor entry) {
        list.addComponentAsFirst(new ListItem(entry));
    }

    /** Shows the entry before the places only. */
    void showNothing(Texts texts) {
        setAriaLabel(texts.get("desk.navigation"));
        entries.values().forEach(entry -> entry.setVisible(false));
        shown = null;
    }

    void show(Texts texts, GameState game, @Nullable DeskPlace current, Predicate<DeskPlace> offered) {
        setAriaLabel(texts.get("desk.navigation"));
        entries.forEach((place, entry) -> {
            entry.setVisible(place.open(game) && offered.test(place));
            if (entry.isVisible()) {
                entry.show(place, texts, game, place == current);
            }
        });
        if (current != null && current != shown) {
            getElement()
                    .executeJs(
                            TO_CURRENT,
                            Objects.requireNonNull(entries.get(current)).getElement());
        }
        shown = current;
    }

    private static long changes(GameState game, DeskPlace place) {
        return game.decisions().stream()
                .filter(decision -> DeskPlace.of(decision, game) == place)
                .count();
    }
}
