package org.kampus.launcher;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The address of the database: what the environment names, else the file in the data directory. */
final class DatabaseAddress {

    private static final String PROPERTY = "kampus.db.url";
    private static final String POSTGRES = "jdbc:postgresql:";

    /** What nobody waits for longer, in seconds, and the name Kampus has in the database's own lists. */
    private static final Map<String, String> BOUNDS = new TreeMap<>(Map.of(
            "connectTimeout", "5",
            "loginTimeout", "10",
            "socketTimeout", "30",
            "tcpKeepAlive", "true",
            "ApplicationName", "Kampus"));

    private DatabaseAddress() {}

    /** Tells the server which database to open. */
    static void settle(Path data) {
        String told = System.getProperty(PROPERTY, System.getenv("KAMPUS_DB_URL"));
        System.setProperty(PROPERTY, of(told, data));
    }

    /**
     * The whole address.
     *
     * @param told what the environment names, if anything
     */
    static String of(@Nullable String told, Path data) {
        if (told == null || told.isBlank()) {
            return "jdbc:h2:file:" + data.resolve("kampus") + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0";
        }
        return told.startsWith(POSTGRES) ? bounded(told) : told;
    }

    /** A database that hangs must not hang everybody: what the address leaves open is bounded. */
    private static String bounded(String address) {
        StringBuilder whole = new StringBuilder(address);
        BOUNDS.forEach((name, value) -> {
            if (!address.matches(".*[?&]" + name + "=.*")) {
                whole.append(whole.indexOf("?") < 0 ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(value);
            }
        });
        return whole.toString();
    }
}
