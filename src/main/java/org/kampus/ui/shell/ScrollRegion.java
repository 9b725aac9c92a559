package org.kampus.ui.shell;

import com.vaadin.flow.component.HasElement;

/** A part of a page that is wider than a phone and is scrolled by itself: reached by keys, and told by its name. */
public final class ScrollRegion {

    private ScrollRegion() {}

    /**
     * Makes a part such a region.
     *
     * @param name what is read out when it is entered, usually the heading of what it holds
     */
    public static void mark(HasElement part, String name) {
        part.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", name);
    }
}
