package org.kampus.ui.room;

import org.kampus.ui.i18n.Figures;
import org.kampus.ui.i18n.Texts;

/** How much luck a team had, in a few words. */
public final class LuckWording {

    private final Texts texts;

    /** Words in a language. */
    public LuckWording(Texts texts) {
        this.texts = texts;
    }

    /**
     * Better than so many of a hundred other fates of the same decisions.
     *
     * @param share of those that are worse, 0-1; NaN while it is not known
     */
    public String share(double share) {
        return Double.isNaN(share)
                ? Figures.NONE
                : texts.get("luck.share", texts.figures().whole(100 * share));
    }
}
