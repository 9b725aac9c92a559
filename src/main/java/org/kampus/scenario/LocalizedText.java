package org.kampus.scenario;

import java.util.Locale;

/**
 * A text in both languages of Kampus.
 *
 * @param en English
 * @param ru Russian
 */
public record LocalizedText(String en, String ru) {

    /** The text for a locale: Russian for {@code ru}, English for every other language. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("ru") ? ru : en;
    }
}
