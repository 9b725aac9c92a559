package org.kampus.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.kampus.scenario.LocalizedText;

/** Texts of the programming interface, in the language a caller prefers: English, or Russian if it comes first. */
final class Messages {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final String BUNDLE = Messages.class.getPackageName() + ".messages";

    private final Locale locale;

    private Messages(Locale locale) {
        this.locale = locale;
    }

    /** The texts for a request. */
    static Messages of(HttpHeaders headers) {
        return new Messages(headers.getAcceptableLanguages().stream()
                .filter(wanted -> wanted.getLanguage().equals("en")
                        || wanted.getLanguage().equals("ru"))
                .findFirst()
                .orElse(Locale.ENGLISH));
    }

    /** The language of the caller. */
    Locale locale() {
        return locale;
    }

    /** A text that stands in both languages. */
    String text(LocalizedText text) {
        return text.in(locale);
    }

    /** A text with its places filled. */
    String text(String key, Object... values) {
        return new MessageFormat(
                        ResourceBundle.getBundle(BUNDLE, locale, Messages.class.getClassLoader(), NO_FALLBACK)
                                .getString(key),
                        locale)
                .format(values);
    }
}
