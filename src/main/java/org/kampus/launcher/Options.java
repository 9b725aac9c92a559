package org.kampus.launcher;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/**
 * What the command line asks for.
 *
 * @param port the TCP port to answer at
 * @param data the directory that keeps the games
 * @param forgottenPassword sign-in name of the trainer who needs a new password; empty if nobody does
 * @param help whether only the help is wanted
 */
record Options(int port, Path data, String forgottenPassword, boolean help) {

    static final String HELP = """
            Kampus, a simulation and training game for B2B sales structures

            java -jar kampus.jar [--port N] [--data DIR] [--forgotten-password NAME] [--help]

              --port N     TCP port to answer at, 1 to 65535 (default 8080)
              --data DIR   directory that keeps the games, made if missing (default ./data)
              --forgotten-password NAME
                           tell a link with which the trainer who signs in as NAME sets a new password
              --help       this text

            Environment, for another database than the file in DIR:
              KAMPUS_DB_CLASS, KAMPUS_DB_URL, KAMPUS_DB_USER, KAMPUS_DB_PASSWORD
            """;

    /** Reads the arguments, or explains what is wrong with them. */
    static Options parse(List<String> arguments) {
        int port = 8080;
        Path data = Path.of("data");
        String forgottenPassword = "";
        boolean help = false;
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            var argument = rest.next();
            var name = argument.contains("=") ? argument.substring(0, argument.indexOf('=')) : argument;
            switch (name) {
                case "--port" -> port = port(value(name, argument, rest));
                case "--data" -> data = directory(value(name, argument, rest));
                case "--forgotten-password" -> forgottenPassword = value(name, argument, rest);
                case "--help", "-h" -> help = true;
                default -> throw new BadUsage("Unknown option '" + argument + "'.");
            }
        }
        return new Options(port, data, forgottenPassword, help);
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

    private static Path directory(String value) {
        // These would end the database's address or open a placeholder within it.
        if (value.isBlank() || value.matches(".*[;$}].*")) {
            throw new BadUsage(
                    "Option --data needs a directory whose name is without ; $ and }, but got '" + value + "'.");
        }
        try {
            return Path.of(value);
        } catch (InvalidPathException e) {
            throw new BadUsage("Option --data needs a directory, but got '" + value + "': " + e.getReason() + ".");
        }
    }
}
