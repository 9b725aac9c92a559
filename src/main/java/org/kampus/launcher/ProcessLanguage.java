package org.kampus.launcher;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

/**
 * The language and the time zone of this process, which are the same on every machine. Code of the server and of
 * libraries upper-cases names, writes numbers and reads dates by them: on a Turkish machine it does not start.
 */
final class ProcessLanguage {

    /** The machine's time zone, for the log and for times that are shown to nobody's browser. */
    static final String MACHINE_ZONE = "kampus.timeZone";

    private static final List<String> TRAITS =
            List.of("language", "country", "region", "script", "variant", "extensions");

    private ProcessLanguage() {}

    /** Sets them, before anything of the server is loaded. */
    static void fix() {
        if (System.getProperty(MACHINE_ZONE) == null) {
            System.setProperty(MACHINE_ZONE, TimeZone.getDefault().getID());
        }
        for (String trait : TRAITS) {
            for (String use : List.of("", ".display", ".format")) {
                System.clearProperty("user." + trait + use);
            }
        }
        System.setProperty("user.language", Locale.ENGLISH.getLanguage());
        Locale.setDefault(Locale.ENGLISH);
        System.setProperty("user.timezone", "UTC");
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    }
}
