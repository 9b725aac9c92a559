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

    /** All eight, language by language; within one each differs from the one before in colours or in width only. */
    static final List<Guise> ALL = Stream.of("en-GB", "ru-RU")
            .flatMap(locale -> Stream.of(
                    new Guise(locale, ColorScheme.LIGHT, true),
                    new Guise(locale, ColorScheme.DARK, true),
                    new Guise(locale, ColorScheme.DARK, false),
                    new Guise(locale, ColorScheme.LIGHT, false)))
            .toList();

    /** The browser it needs; colours are told to each page. */
    NewContextOptions browser() {
        NewContextOptions options = new NewContextOptions().setLocale(locale).setViewportSize(width(), height());
        return wide ? options : options.setHasTouch(true).setIsMobile(true);
    }

    /** Width of the window in CSS pixels. */
    int width() {
        return wide ? 1440 : 360;
    }

    /** Height of the window in CSS pixels. */
    int height() {
        return wide ? 900 : 740;
    }

    @Override
    public String toString() {
        return locale + " " + colours.name().toLowerCase(Locale.ROOT) + (wide ? " laptop" : " phone");
    }
}
