package org.kampus.application.run;

/** The case that is to be simulated. */
public sealed interface CaseChoice {

    /**
     * A case of the library.
     *
     * @param id its name
     */
    record Listed(String id) implements CaseChoice {}

    /**
     * A case that comes with the order.
     *
     * @param yaml the text of its file
     */
    record Sent(String yaml) implements CaseChoice {}
}
