package org.kampus.scenario;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/**
 * Texts in both languages of Kampus, kept in a pair of files: {@code NAME.properties} and {@code NAME_ru.properties}. All of
 * Kampus reads its texts by this class, pages, files, programming interface and problems alike.
 *
 * <p>A text with a place such as <code>{0}</code> is a pattern of {@link MessageFormat}, in which an apostrophe is doubled; any
 * other is taken as it is.
 */
public final class LocalizedTexts {

    private static final Locale RUSSIAN = Locale.of("ru");
    private static final Pattern PLACE = Pattern.compile("\\{\\d");

    /** The dot of a sentence after that of an abbreviation, as in “на 12 п. п.”: one is written, not both. */
    private static final Pattern ABBREVIATION_AT_THE_END = Pattern.compile("(?<=\\p{L}\\.)\\.(?=[\\s»)]|$)");

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle english;
    private final ResourceBundle russian;

    private LocalizedTexts(Class<?> reader, String bundle) {
        // English is the bundle without a language: never the machine's own one.
        this.english = ResourceBundle.getBundle(bundle, Locale.ROOT, reader.getClassLoader(), NO_FALLBACK);
        this.russian = ResourceBundle.getBundle(bundle, RUSSIAN, reader.getClassLoader(), NO_FALLBACK);
    }

    /** The texts in files beside a class. */
    public static LocalizedTexts beside(Class<?> reader, String name) {
        return new LocalizedTexts(reader, reader.getPackageName() + "." + name);
    }

    /** The texts in files of a folder, whose parts are divided by dots. */
    public static LocalizedTexts in(Class<?> reader, String folder, String name) {
        return new LocalizedTexts(reader, folder + "." + name);
    }

    /** Whether there is a text with this key in the language of a locale. */
    public boolean has(Locale locale, String key) {
        return bundle(locale).containsKey(key);
    }

    /**
     * A text with its places filled: Russian for {@code ru}, English for every other language.
     *
     * @throws java.util.MissingResourceException if there is no such text
     */
    public String get(Locale locale, String key, Object... parameters) {
        String text = bundle(locale).getString(key);
        if (!PLACE.matcher(text).find()) {
            return text;
        }
        Locale spoken = isRussian(locale) ? RUSSIAN : Locale.ENGLISH;
        Object[] told =
                Arrays.stream(parameters).map(value -> told(value, spoken)).toArray();
        String filled = new MessageFormat(text, spoken).format(told);
        return filled.contains("..") ? ABBREVIATION_AT_THE_END.matcher(filled).replaceAll("") : filled;
    }

    /** A text in both languages with its places filled; a parameter in both languages gives each its own. */
    public LocalizedText text(String key, Object... parameters) {
        return new LocalizedText(get(Locale.ENGLISH, key, parameters), get(RUSSIAN, key, parameters));
    }

    private static Object told(Object value, Locale locale) {
        return value instanceof LocalizedText text ? text.in(locale) : value;
    }

    private ResourceBundle bundle(Locale locale) {
        return isRussian(locale) ? russian : english;
    }

    private static boolean isRussian(Locale locale) {
        return locale.getLanguage().equals(RUSSIAN.getLanguage());
    }
}
