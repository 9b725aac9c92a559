package org.kampus.launcher;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for.
 *
 * @param port the TCP port to answer at
 * @param data the directory that keeps the games
 * @param forgottenPassword sign-in name of the trainer who needs a new password; empty if nobody does
 * @param trustedProxies addresses of proxies that are believed, separated by commas; empty if there are none
 * @param metricsReaders addresses that may read the server's figures, separated by commas; empty if there are none
 * @param publicAddress the address by which course systems open Kampus; empty if they do not
 * @param cluster name of this server among those that share its database; empty if it is alone
 * @param bootCache the directory of what makes the next start quick
 * @param caching what to do with that directory
 * @param help whether only the help is wanted
 */
record Options(
        int port,
        Path data,
        String forgottenPassword,
        String trustedProxies,
        String metricsReaders,
        String publicAddress,
        String cluster,
        Path bootCache,
        Caching caching,
        boolean help) {

    /** What to do about quick starts. */
    enum Caching {
        /** Keep an own one: use what there is, and make what is missing while the server runs. */
        OWN,
        /** Use the one that somebody has made, and make nothing. */
        GIVEN,
        /** Start as if there was nothing, and make nothing. */
        NONE,
        /** Make it and end. */
        MAKE
    }

    static final String HELP = """
            Kampus, a simulation and training game for B2B sales structures

            java -jar kampus.jar [--port N] [--data DIR] [--forgotten-password NAME]
                                 [--trusted-proxy ADDRESSES] [--metrics-reader ADDRESSES]
                                 [--public-address URL]
                                 [--cluster NAME]
                                 [--boot-cache DIR] [--no-boot-cache] [--make-boot-cache] [--help]

              --port N     TCP port to answer at, 1 to 65535 (default 8080)
              --data DIR   directory that keeps the games, made if missing (default ./data)
              --forgotten-password NAME
                           tell a link with which the trainer who signs in as NAME sets a new password
              --trusted-proxy ADDRESSES
                           proxies whose forwarding headers are believed, for instance 127.0.0.1,10.0.0.0/8
              --metrics-reader ADDRESSES
                           who may read /metrics (default: nobody)
              --public-address URL
                           let course systems open Kampus by this address, for instance https://kampus.example.org
              --cluster NAME
                           share the work with other Kampus on the same PostgreSQL; NAME is this one's, another
                           one for each: 1 to 20 letters, digits and hyphens
              --boot-cache DIR
                           use what --make-boot-cache has made in DIR; else Kampus itself prepares quick
                           starts in boot of the data directory, 350 MB (both with Java 25 or newer)
              --no-boot-cache
                           neither use nor prepare them
              --make-boot-cache
                           prepare them now and end, for instance while an image is built
              --help       this text

            Environment, for another database than the file in DIR:
              KAMPUS_DB_CLASS, KAMPUS_DB_URL, KAMPUS_DB_USER, KAMPUS_DB_PASSWORD
            Environment, instead of the options: KAMPUS_TRUSTED_PROXIES, KAMPUS_METRICS_READERS,
              KAMPUS_PUBLIC_ADDRESS, KAMPUS_CLUSTER
            Environment, for course systems within your own network: KAMPUS_COURSE_HOSTS, their names with commas
            Environment, for who may connect course systems: KAMPUS_COURSE_ADMINISTRATORS, sign-in names of trainers
              with commas (default: the first trainer)
            Environment, for pages of other sites that use the programming interface:
              KAMPUS_CORS_ORIGINS, for example https://courses.example.org; commas between several
            """;

    /** Reads the arguments, or explains what is wrong with them. */
    static Options parse(List<String> arguments) {
        int port = 8080;
        Path data = Path.of("data");
        String forgottenPassword = "";
        String trustedProxies = "";
        String metricsReaders = "";
        String publicAddress = "";
        String cluster = "";
        @Nullable Path bootCache = null;
        Caching caching = Caching.OWN;
        boolean help = false;
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            var argument = rest.next();
            var name = argument.contains("=") ? argument.substring(0, argument.indexOf('=')) : argument;
            switch (name) {
                case "--port" -> port = port(value(name, argument, rest));
                case "--data" -> data = directory(value(name, argument, rest));
                case "--forgotten-password" -> forgottenPassword = value(name, argument, rest);
                case "--trusted-proxy" -> trustedProxies = addresses(name, value(name, argument, rest));
                case "--metrics-reader" -> metricsReaders = addresses(name, value(name, argument, rest));
                case "--public-address" -> publicAddress = publicAddress(value(name, argument, rest));
                case "--cluster" -> cluster = name(value(name, argument, rest));
                case "--boot-cache" -> {
                    bootCache = path(name, value(name, argument, rest));
                    caching = caching == Caching.OWN ? Caching.GIVEN : caching;
                }
                case "--no-boot-cache" -> caching = Caching.NONE;
                case "--make-boot-cache" -> caching = Caching.MAKE;
                case "--help", "-h" -> help = true;
                default -> throw new BadUsage("Unknown option '" + argument + "'.");
            }
        }
        return new Options(
                port,
                data,
                forgottenPassword,
                trustedProxies,
                metricsReaders,
                publicAddress,
                cluster,
                bootCache == null ? data.resolve("boot") : bootCache,
                caching,
                help);
    }

    private static String value(String name, String argument, Iterator<String> rest) {
        if (argument.length() > name.length()) {
            return argument.substring(name.length() + 1);
        }
        if (!rest.hasNext()) {
            throw new BadUsage("Option " + name + " needs a value.");
        }
        return rest.next();
    }

    private static int port(String value) {
        try {
            int port = Integer.parseInt(value);
            if (port >= 1 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // told below, like a number out of range
        }
        throw new BadUsage("Option --port needs a whole number from 1 to 65535, but got '" + value + "'.");
    }

    /** The server reads them; what is plainly no list of addresses is told before it starts. */
    private static String addresses(String name, String value) {
        if (!value.matches("[0-9A-Fa-f:./, ]*[0-9A-Fa-f:]")) {
            throw new BadUsage("Option " + name + " needs IP addresses or ranges separated by commas, such as"
                    + " 127.0.0.1,10.0.0.0/8, but got '" + value + "'.");
        }
        return value;
    }

    /** The same rule as the application's, which the launcher does not see. */
    private static String publicAddress(String value) {
        if (!value.matches("https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~-]+)*/?")
                && !value.matches("http://(localhost|127\\.0\\.0\\.1)(:\\d{1,5})?/?")) {
            throw new BadUsage("Option --public-address needs an address such as https://kampus.example.org, but got '"
                    + value + "'.");
        }
        return value;
    }

    private static String name(String value) {
        if (!value.matches(ClusterName.PATTERN)) {
            throw new BadUsage(
                    "Option --cluster needs a name of 1 to 20 letters, digits and hyphens, but got '" + value + "'.");
        }
        return value;
    }

    private static Path directory(String value) {
        // These would end the database's address or open a placeholder within it.
        if (value.isBlank() || value.matches(".*[;$}].*")) {
            throw new BadUsage(
                    "Option --data needs a directory whose name is without ; $ and }, but got '" + value + "'.");
        }
        return path("--data", value);
    }

    private static Path path(String name, String value) {
        try {
            return Path.of(value);
        } catch (InvalidPathException e) {
            throw new BadUsage(
                    "Option " + name + " needs a directory, but got '" + value + "': " + e.getReason() + ".");
        }
    }
}
