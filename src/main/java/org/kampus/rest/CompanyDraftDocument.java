package org.kampus.rest;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kampus.application.company.CompanyMatch;
import org.kampus.application.company.CompanyRun;
import org.kampus.application.company.StoredCompany;
import org.kampus.market.LineParameter;

/**
 * How far the search for a company's case is, and what it found.
 *
 * @param id the company
 * @param state queued, running, done, or failed
 * @param position place among those that wait, from 1; 0 unless it waits
 * @param progress expected share that is done, 0 to 1
 * @param scenario name of the case; absent until it is found
 * @param scenarioYaml its file; absent until it is found
 * @param digest SHA-256 of the file; absent until it is found
 * @param matched what was said, beside what the case comes to; absent until it is found
 * @param unmet facts that are not met; absent until it is found
 * @param standsInTheWay parameters that could go no further; absent until it is found
 */
public record CompanyDraftDocument(
        String id,
        String state,
        int position,
        double progress,
        @Nullable String scenario,
        @Nullable String scenarioYaml,
        @Nullable String digest,
        @Nullable List<Matched> matched,
        @Nullable List<String> unmet,
        @Nullable List<String> standsInTheWay) {

    /**
     * A fact.
     *
     * @param fact the fact
     * @param stated what it should be; absent if nobody said and nothing is usual
     * @param said whether somebody said it; otherwise it is as usual in the sale type
     * @param found what it is on average
     * @param low a tenth of the fates lie below
     * @param high a tenth of the fates lie above
     * @param ok whether it is as stated, within its tolerance
     */
    public record Matched(
            String fact, @Nullable Double stated, boolean said, double found, double low, double high, boolean ok) {}

    static CompanyDraftDocument of(StoredCompany company, @Nullable CompanyRun run) {
        StoredCompany.MadeCase made = company.made();
        String id = company.id().toString();
        if (made != null) {
            List<Matched> matched = new ArrayList<>();
            List<String> unmet = new ArrayList<>();
            for (CompanyMatch.Line line : made.match().facts()) {
                matched.add(new Matched(
                        line.fact().key(),
                        line.wished(),
                        line.said(),
                        line.mean(),
                        line.low(),
                        line.high(),
                        line.met()));
                if (!line.met()) {
                    unmet.add(line.fact().key());
                }
            }
            List<String> bounds = made.match().atBound().stream()
                    .map(LineParameter::key)
                    .sorted()
                    .toList();
            return new CompanyDraftDocument(
                    id, "done", 0, 1, company.caseId(), made.text(), made.digest(), matched, unmet, bounds);
        }
        if (run == null || run.ended()) {
            return new CompanyDraftDocument(id, "failed", 0, 0, null, null, null, null, null, null);
        }
        int position = run.position();
        double progress = Math.clamp(run.share(), 0, 1);
        String state = position > 0 ? "queued" : "running";
        return new CompanyDraftDocument(id, state, position, progress, null, null, null, null, null, null);
    }
}
