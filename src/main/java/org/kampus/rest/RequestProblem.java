package org.kampus.rest;

import org.kampus.scenario.ScenarioProblem;

/**
 * One thing that is wrong in what a caller sent.
 *
 * @param line line of the text sent as YAML, from 1; 0 if the fault has no place in such a text
 * @param column column, from 1; 0 if the fault has no place
 * @param path the key concerned, for example {@code changes[0].headcount.hunter}; empty for the whole
 * @param value what stands there; empty if nothing does
 * @param message what is wrong, in the language of the caller
 * @param hint how to mend it, in the language of the caller
 */
public record RequestProblem(int line, int column, String path, String value, String message, String hint) {

    /** A problem of a case's file. */
    static RequestProblem of(ScenarioProblem problem, Messages messages) {
        return new RequestProblem(
                problem.line(),
                problem.column(),
                problem.path(),
                problem.value(),
                messages.text(problem.message()),
                messages.text(problem.hint()));
    }

    /** A problem of a key in a body; the texts stand below the given name as {@code name} and {@code name.hint}. */
    static RequestProblem of(String path, String value, Messages messages, String name, Object... values) {
        return new RequestProblem(
                0, 0, path, value, messages.text(name, values), messages.text(name + ".hint", values));
    }

    /** The same below another key; its place is kept only if the text was sent as it was read. */
    RequestProblem below(String parent, boolean placed) {
        String whole = path.isEmpty() ? parent : parent + (path.startsWith("[") ? "" : ".") + path;
        return new RequestProblem(placed ? line : 0, placed ? column : 0, whole, value, message, hint);
    }
}
