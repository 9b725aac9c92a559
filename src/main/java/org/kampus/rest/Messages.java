package org.kampus.rest;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kampus.scenario.LocalizedText;
import org.kampus.scenario.LocalizedTexts;

/** Texts of the programming interface, in the language a caller prefers: English, or Russian if it comes first. */
final class Messages {

    private static final LocalizedTexts TEXTS = LocalizedTexts.beside(Messages.class, "messages");

    private final Locale locale;

    /** Messages in a language. */
    Messages(Locale locale) {
        this.locale = locale;
    }

    /** The texts for a request; English if nothing is known of it, or what it prefers cannot be understood. */
    static Messages of(@Nullable HttpHeaders headers) {
        return new Messages(preferred(headers).stream()
                .filter(wanted -> wanted.getLanguage().equals("en")
                        || wanted.getLanguage().equals("ru"))
                .findFirst()
                .orElse(Locale.ENGLISH));
    }

    private static List<Locale> preferred(@Nullable HttpHeaders headers) {
        try {
            return headers == null ? List.of() : headers.getAcceptableLanguages();
        } catch (ProcessingException e) {
            return List.of();
        }
    }

    /** The language of the caller. */
    Locale locale() {
        return locale;
    }

    /** A text that stands in both languages. */
    String text(LocalizedText text) {
        return text.in(locale);
    }

    /** What a caller may do about a status that says it all. */
    String status(int status) {
        String key = "status." + status;
        return text(TEXTS.has(locale, key) ? key : "status.other");
    }

    /** A text with its places filled. */
    String text(String key, Object... values) {
        return TEXTS.get(locale, key, values);
    }
}
