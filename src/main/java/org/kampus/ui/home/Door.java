package org.kampus.ui.home;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.kampus.ui.i18n.Texts;

/** A way from the first page into another part of the application, beside playing alone. */
enum Door {
    /** Take a lesson. */
    LEARN("learn"),
    /** Join a workshop. */
    JOIN("join"),
    /** Lead a workshop. */
    LEAD("lead"),
    /** Compare structures. */
    LAB("lab"),
    /** Make a case of one's own company. */
    COMPANY("company");

    private final String path;

    Door(String path) {
        this.path = path;
    }

    /** All doors, as links with a sentence each. */
    static Nav all(Texts texts) {
        UnorderedList list = new UnorderedList();
        for (Door door : values()) {
            Anchor link = new Anchor(door.path, texts.get("home.door." + door.path));
            link.getElement().setAttribute("data-testid", "door-" + door.path);
            Span meaning = new Span(texts.get("home.door." + door.path + ".meaning"));
            meaning.addClassName("quiet");
            list.add(new ListItem(link, meaning));
        }
        Nav doors = new Nav(list);
        doors.addClassName("doors");
        doors.getElement().setAttribute("aria-label", texts.get("home.doors"));
        return doors;
    }
}
