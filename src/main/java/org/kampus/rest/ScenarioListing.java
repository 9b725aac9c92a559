package org.kampus.rest;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kampus.application.CaseListing;
import org.kampus.scenario.LocalizedText;
import org.kampus.scenario.Scenario;

/**
 * One case of the library as programs see it.
 *
 * @param id name of the case
 * @param title short title in both languages; absent if the case is broken
 * @param summary one or two sentences in both languages; absent if the case is broken
 * @param saleType kind of sale of the main line; absent if the case is broken
 * @param difficulty how hard it is to play; absent if the case is broken
 * @param quarters quarters to play; absent if the case is broken
 * @param digest SHA-256 of the file's text, 64 hex digits
 * @param valid whether the case can be played
 * @param problems what is wrong with the file; empty if it can be played
 */
public record ScenarioListing(
        String id,
        @Nullable LocalizedText title,
        @Nullable LocalizedText summary,
        @Nullable String saleType,
        @Nullable String difficulty,
        @Nullable Integer quarters,
        String digest,
        boolean valid,
        List<FileProblem> problems) {

    /**
     * Something wrong in a file, in both languages.
     *
     * @param file name of the file
     * @param line line, from 1; 0 if it concerns the whole file
     * @param path the key concerned
     * @param value what stands there
     * @param message what is wrong
     * @param hint how to mend it
     */
    public record FileProblem(
            String file, int line, String path, String value, LocalizedText message, LocalizedText hint) {}

    static ScenarioListing of(CaseListing listing) {
        Scenario scenario = listing.scenario().orElse(null);
        List<FileProblem> problems = listing.problems().stream()
                .map(p -> new FileProblem(p.file(), p.line(), p.path(), p.value(), p.message(), p.hint()))
                .toList();
        return scenario == null
                ? new ScenarioListing(listing.id(), null, null, null, null, null, listing.digest(), false, problems)
                : new ScenarioListing(
                        listing.id(),
                        scenario.title(),
                        scenario.summary(),
                        key(scenario.mainLine().type()),
                        key(scenario.difficulty()),
                        scenario.quarters(),
                        listing.digest(),
                        true,
                        problems);
    }

    /** A constant as scenario files write it. */
    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
