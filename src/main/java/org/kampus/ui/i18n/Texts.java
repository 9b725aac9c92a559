package org.kampus.ui.i18n;

import java.util.Locale;
import org.kampus.scenario.LocalizedTexts;

/**
 * The texts of the pages in one language, read from the translation bundles. Numbers go into a text as
 * strings made by {@link Figures}, so that a text never decides how a number looks.
 */
public final class Texts {

    private static final LocalizedTexts ALL = LocalizedTexts.in(Texts.class, "vaadin-i18n", "translations");
    private static final Texts ENGLISH = new Texts(Language.ENGLISH);
    private static final Texts RUSSIAN = new Texts(Language.RUSSIAN);

    private final Language language;
    private final Figures figures;

    private Texts(Language language) {
        this.language = language;
        this.figures = new Figures(language, this);
    }

    /** The texts for a locale. */
    public static Texts in(Locale locale) {
        return in(Language.of(locale));
    }

    /** The texts in a language. */
    public static Texts in(Language language) {
        return language == Language.RUSSIAN ? RUSSIAN : ENGLISH;
    }

    /** The language of these texts. */
    public Language language() {
        return language;
    }

    /** How numbers are written beside these texts. */
    public Figures figures() {
        return figures;
    }

    /** Whether there is a text with this key. */
    public boolean has(String key) {
        return ALL.has(language.locale(), key);
    }

    /**
     * A text with its placeholders filled.
     *
     * @throws java.util.MissingResourceException if there is no such text
     */
    public String get(String key, Object... parameters) {
        return ALL.get(language.locale(), key, parameters);
    }

    /**
     * A text in the form that fits a number, from the keys {@code key.one}, {@code key.few} (Russian
     * only) and {@code key.many}. Placeholder 0 is the number itself, the others follow.
     */
    public String count(String key, long number, Object... parameters) {
        Object[] all = new Object[parameters.length + 1];
        all[0] = figures.whole(number);
        System.arraycopy(parameters, 0, all, 1, parameters.length);
        return get(key + "." + Plural.of(language, number).suffix(), all);
    }
}
