package org.kampus.ui.desk;

import org.jspecify.annotations.Nullable;

/**
 * A page of the desk: a route with a {@link DeskFrame} as its layout. The layout reads the game and its
 * results and then calls {@link #show}; so a page needs no services of its own. It is called again after
 * every navigation, change of language and change of the game.
 */
public interface DeskPage {

    /** Draws the page from scratch for the game, in the locale of its UI. */
    void show(DeskGame game);

    /** Which entry of the navigation this page belongs to; null for none of the desk's own. */
    @Nullable DeskPlace place();

    /** Whether the page needs the whole width, without the panel of changes. */
    default boolean wide() {
        return false;
    }
}
