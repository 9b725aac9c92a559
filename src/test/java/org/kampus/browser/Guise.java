package org.kampus.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How a visitor looks at a page.
 *
 * @param locale language and country of the browser
 * @param colours light or dark
 * @param wide whether on a laptop, 1440 x 900, instead of a phone, 360 x 740
 */
record Guise(String locale, ColorScheme colours, boolean wide) {

    /** Four in which each language meets each width and each theme, and each theme each width. */
    static final List<Guise> PAIRWISE = List.of(
            new Guise("en-GB", ColorScheme.LIGHT, true),
            new Guise("ru-RU", ColorScheme.LIGHT, false),
            new Guise("ru-RU", ColorScheme.DARK, true),
            new Guise("en-GB", ColorScheme.DARK, false));

    /** All eight; those that differ in colours only follow each other. */
    static final List<Guise> ALL = Stream.of("en-GB", "ru-RU")
            .flatMap(locale -> Stream.of(true, false)
                    .flatMap(wide -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                            .map(colours -> new Guise(locale, colours, wide))))
            .toList();

    /** The browser it needs; colours are told to each page. */
    NewContextOptions browser() {
        NewContextOptions options = new NewContextOptions().setLocale(locale);
        return wide
                ? options.setViewportSize(1440, 900)
                : options.setViewportSize(360, 740).setHasTouch(true).setIsMobile(true);
    }

    /** Whether a page opened in one guise is seen in the other by a change of colours. */
    boolean differsInColoursOnly(Guise other) {
        return locale.equals(other.locale) && wide == other.wide;
    }

    @Override
    public String toString() {
        return locale + " " + colours.name().toLowerCase(Locale.ROOT) + (wide ? " laptop" : " phone");
    }
}
