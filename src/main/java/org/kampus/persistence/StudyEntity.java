package org.kampus.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kampus.application.lab.ExperimentState;
import org.kampus.application.lab.StoredStudy;
import org.kampus.application.lab.StudyKind;
import tools.jackson.databind.json.JsonMapper;

/** A study as a row. */
@Entity
@Table(name = "study")
class StudyEntity {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int LONGEST_FAILURE = 2000;

    @Id
    private String id;

    @Column(name = "experiment_id")
    private String experimentId;

    private String kind;

    private String state;

    private String failure;

    private @Nullable String result;

    @Column(name = "engine_version")
    private String engineVersion;

    @Column(name = "product_version")
    private String productVersion;

    @Column(name = "updated_at")
    private OffsetDateTime updatedAt;

    /** The server that works on it, or did. */
    private @Nullable String node;

    /** For the persistence provider. */
    protected StudyEntity() {}

    /** The row of a new study. */
    StudyEntity(StoredStudy study, UUID server) {
        id = idOf(study.experiment(), study.kind());
        experimentId = study.experiment().toString();
        kind = study.kind().name();
        change(study, server);
    }

    static String idOf(UUID experiment, StudyKind kind) {
        return experiment + "/" + kind.key();
    }

    /** Takes over what may change. */
    final void change(StoredStudy study, UUID server) {
        node = server.toString();
        state = study.state().name();
        failure = study.failure().substring(0, Math.min(study.failure().length(), LONGEST_FAILURE));
        result = study.result() == null ? null : MAPPER.writeValueAsString(study.result());
        engineVersion = study.engineVersion();
        productVersion = study.productVersion();
        updatedAt = study.updatedAt().atOffset(ZoneOffset.UTC);
    }

    StoredStudy toStudy() {
        StudyKind known = StudyKind.valueOf(kind);
        return new StoredStudy(
                UUID.fromString(experimentId),
                known,
                ExperimentState.valueOf(state),
                failure,
                result == null ? null : MAPPER.readValue(result, known.result()),
                engineVersion,
                productVersion,
                updatedAt.toInstant());
    }
}
