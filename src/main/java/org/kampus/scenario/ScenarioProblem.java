package org.kampus.scenario;

import java.util.Locale;

/**
 * One thing that is wrong in a scenario file or a plan, said so that its author can mend it.
 *
 * @param file name of the file as given to the reader
 * @param line line of the fault, from 1; 0 if the fault has no place
 * @param column column of the fault, from 1; 0 if the fault has no place
 * @param path the key concerned, for example {@code lines[0].parameters.ordersPerWeek}; empty for the whole file
 * @param value what stands there; empty if nothing does
 * @param message what is wrong
 * @param hint how to mend it
 */
public record ScenarioProblem(
        String file, int line, int column, String path, String value, LocalizedText message, LocalizedText hint) {

    /** The same line marked as a warning. */
    String asWarning() {
        return String.format(Locale.ROOT, "%s:%d:%d warning: %s (%s)", file, line, column, message.en(), hint.en());
    }

    /** {@code file:line:column message (hint)} in English, as compilers write it. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s:%d:%d %s (%s)", file, line, column, message.en(), hint.en());
    }
}
