package org.kampus.ui.i18n;

import java.util.Locale;
import java.util.Optional;

/** A language of the pages. */
public enum Language {
    ENGLISH("en", "EN", "English", Locale.UK),
    RUSSIAN("ru", "RU", "Русский", Locale.of("ru", "RU"));

    private final String code;
    private final String label;
    private final String ownName;
    private final Locale locale;

    Language(String code, String label, String ownName, Locale locale) {
        this.code = code;
        this.label = label;
        this.ownName = ownName;
        this.locale = locale;
    }

    /** The language of a locale: Russian for {@code ru}, English for every other one. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals(RUSSIAN.code) ? RUSSIAN : ENGLISH;
    }

    /** The language with this code, if it is one of ours. */
    public static Optional<Language> byCode(String code) {
        for (Language language : values()) {
            if (language.code.equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /** Two-letter code, as in the {@code lang} attribute of a page. */
    public String code() {
        return code;
    }

    /** Short label on the language switch. */
    public String label() {
        return label;
    }

    /** Name of the language in the language itself. */
    public String ownName() {
        return ownName;
    }

    /** Locale for texts and numbers. */
    public Locale locale() {
        return locale;
    }
}
