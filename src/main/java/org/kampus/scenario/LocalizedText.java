package org.kampus.scenario;

import java.util.Arrays;
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

    /** Fills the same arguments into both patterns; an argument that is a localized text gives its own language. */
    static LocalizedText of(String en, String ru, Object... arguments) {
        return new LocalizedText(
                String.format(Locale.ROOT, en, in(Locale.ENGLISH, arguments)),
                String.format(Locale.ROOT, ru, in(Locale.of("ru"), arguments)));
    }

    private static Object[] in(Locale locale, Object[] arguments) {
        return Arrays.stream(arguments)
                .map(a -> a instanceof LocalizedText text ? text.in(locale) : a)
                .toArray();
    }
}
