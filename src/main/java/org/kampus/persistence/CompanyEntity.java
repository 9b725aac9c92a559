package org.kampus.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kampus.application.company.StoredCompany;

/** A manager's own company as a row. */
@Entity
@Table(name = "company")
class CompanyEntity {

    @Id
    private String id;

    private String owner;

    private String answers;

    private @Nullable String evidence;

    @Column(name = "case_text")
    private @Nullable String caseText;

    @Column(name = "case_digest")
    private @Nullable String caseDigest;

    @Column(name = "case_match")
    private @Nullable String caseMatch;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @Column(name = "updated_at")
    private OffsetDateTime updatedAt;

    private long version;

    /** For the persistence provider. */
    protected CompanyEntity() {}

    /** The row of a new company. */
    CompanyEntity(StoredCompany company) {
        id = company.id().toString();
        owner = company.owner();
        createdAt = company.createdAt().atOffset(ZoneOffset.UTC);
        change(company);
    }

    /** Takes over what may change. */
    final void change(StoredCompany company) {
        StoredCompany.MadeCase made = company.made();
        answers = CompanyJson.answers(company.answers());
        evidence = CompanyJson.evidence(company.evidence());
        caseText = made == null ? null : made.text();
        caseDigest = made == null ? null : made.digest();
        caseMatch = made == null ? null : CompanyJson.match(made.match());
        updatedAt = company.updatedAt().atOffset(ZoneOffset.UTC);
        version = company.version();
    }

    StoredCompany toCompany() {
        String text = caseText;
        String digest = caseDigest;
        String match = caseMatch;
        StoredCompany.MadeCase made = text == null || digest == null || match == null
                ? null
                : new StoredCompany.MadeCase(text, digest, CompanyJson.match(match));
        return new StoredCompany(
                UUID.fromString(id),
                version,
                owner,
                CompanyJson.answers(answers),
                CompanyJson.evidence(evidence),
                made,
                createdAt.toInstant(),
                updatedAt.toInstant());
    }
}
