package org.kampus.application.company;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kampus.company.CompanyAnswers;

/**
 * A company as it is kept.
 *
 * @param id the company
 * @param version number of the last change of its answers, from 1
 * @param owner whose it is: a player's token
 * @param answers what the manager said
 * @param evidence which answers come from orders; null if none does
 * @param made the case made of them; null while there is none, and after the answers were changed
 * @param createdAt when it was begun
 * @param updatedAt time of the last change
 */
public record StoredCompany(
        UUID id,
        long version,
        String owner,
        CompanyAnswers answers,
        @Nullable OrderEvidence evidence,
        @Nullable MadeCase made,
        Instant createdAt,
        Instant updatedAt) {

    private static final String CASE = "own-";

    /**
     * The case made of answers.
     *
     * @param text its file
     * @param digest SHA-256 of the text, 64 hex digits
     * @param match how well it agrees with the answers
     */
    public record MadeCase(String text, String digest, CompanyMatch match) {}

    /** Name of its case in the library. */
    public String caseId() {
        return CASE + id;
    }

    /** Whether a case of the library may be somebody's own one. */
    static boolean isCase(String caseId) {
        return caseId.startsWith(CASE);
    }

    /**
     * The company of a case.
     *
     * @throws IllegalArgumentException if it is none's
     */
    static UUID ofCase(String caseId) {
        return UUID.fromString(caseId.substring(CASE.length()));
    }

    StoredCompany with(CompanyAnswers value, @Nullable OrderEvidence from, Instant now) {
        OrderEvidence left = from == null ? null : from.in(value).orElse(null);
        return new StoredCompany(id, version + 1, owner, value, left, null, createdAt, now);
    }

    StoredCompany with(MadeCase value, Instant now) {
        return new StoredCompany(id, version, owner, answers, evidence, value, createdAt, now);
    }
}
