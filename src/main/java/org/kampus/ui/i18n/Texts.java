package org.kampus.ui.i18n;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The texts of the pages in one language, read from the translation bundles. Numbers go into a text as
 * strings made by {@link Figures}, so that a text never decides how a number looks.
 */
public final class Texts {

    private static final String BUNDLE = "vaadin-i18n.translations";
    private static final Texts ENGLISH = new Texts(Language.ENGLISH);
    private static final Texts RUSSIAN = new Texts(Language.RUSSIAN);

    private final Language language;
    private final ResourceBundle bundle;
    private final Figures figures;

    private Texts(Language language) {
        this.language = language;
        // English is the bundle without a language: never the machine's own one.
        Locale bundleLocale = language == Language.ENGLISH ? Locale.ROOT : Locale.of(language.code());
        this.bundle = ResourceBundle.getBundle(
                BUNDLE,
                bundleLocale,
                Texts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
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
        return bundle.containsKey(key);
    }

    /**
     * A text with its placeholders filled.
     *
     * @throws java.util.MissingResourceException if there is no such text
     */
    public String get(String key, Object... parameters) {
        String pattern = bundle.getString(key);
        return parameters.length == 0 ? pattern : new MessageFormat(pattern, language.locale()).format(parameters);
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
