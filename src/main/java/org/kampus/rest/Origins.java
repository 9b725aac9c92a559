package org.kampus.rest;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Origins of pages that may use the programming interface.
 *
 * @param all whether every page may
 * @param named the others, as browsers write them: scheme, host, port if it is not the usual one
 */
record Origins(boolean all, Set<String> named) {

    /** Nobody. */
    static final Origins NONE = new Origins(false, Set.of());

    private static final Logger LOG = System.getLogger(Origins.class.getName());
    private static final Pattern ORIGIN = Pattern.compile("https?://[a-z0-9._\\-\\[\\]:]+(:[0-9]{1,5})?");

    /** Copies the names. */
    Origins {
        named = Set.copyOf(named);
    }

    /** Origins as an administrator writes them, commas between them; what is no origin is told in the log and left out. */
    static Origins of(String setting) {
        boolean all = false;
        Set<String> named = new TreeSet<>();
        for (String word : setting.split(",")) {
            String origin = word.strip().toLowerCase(Locale.ROOT);
            if (origin.equals("*")) {
                all = true;
            } else if (ORIGIN.matcher(origin).matches()) {
                named.add(origin);
            } else if (!origin.isEmpty()) {
                LOG.log(
                        Level.WARNING,
                        "KAMPUS_CORS_ORIGINS names ''{0}'', which is no origin and is left out. Maybe write it like"
                                + " https://courses.example.org, without a path or a slash at the end.",
                        word.strip());
            }
        }
        return new Origins(all, named);
    }

    /** Whether anybody may. */
    boolean any() {
        return all || !named.isEmpty();
    }

    /** What the header tells a page of an origin; empty if it may not. */
    Optional<String> allowed(String origin) {
        if (all) {
            return Optional.of("*");
        }
        return named.contains(origin.toLowerCase(Locale.ROOT)) ? Optional.of(origin) : Optional.empty();
    }
}
