package org.kampus.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kampus.application.lab.ExperimentOrder;
import org.kampus.application.lab.ExperimentState;
import org.kampus.application.lab.StoredExperiment;

/** An experiment as a row. */
@Entity
@Table(name = "experiment")
class ExperimentEntity {

    private static final int LONGEST_FAILURE = 2000;

    @Id
    private String id;

    private String owner;

    @Column(name = "order_key")
    private @Nullable String orderKey;

    private String name;

    @Column(name = "scenario_id")
    private String scenarioId;

    @Column(name = "scenario_digest")
    private String scenarioDigest;

    @Column(name = "scenario_text")
    private String scenarioText;

    private String plans;

    private int variants;

    private int quarters;

    private int replications;

    private long seed;

    private String state;

    private String failure;

    private @Nullable String result;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    @Column(name = "updated_at")
    private OffsetDateTime updatedAt;

    private long version;

    /** The server that works on it. */
    private @Nullable String node;

    /** For the persistence provider. */
    protected ExperimentEntity() {}

    /** The row of a new experiment. */
    ExperimentEntity(StoredExperiment experiment) {
        id = experiment.id().toString();
        owner = experiment.owner();
        orderKey = experiment.key();
        createdAt = experiment.createdAt().atOffset(ZoneOffset.UTC);
        change(experiment);
    }

    /** Takes over what may change. */
    final void change(StoredExperiment experiment) {
        ExperimentOrder order = experiment.order();
        name = order.name();
        scenarioId = order.scenarioId();
        scenarioDigest = order.scenarioDigest();
        scenarioText = order.scenarioText();
        plans = ExperimentJson.plans(order);
        variants = order.variants().size();
        quarters = order.quarters();
        replications = order.replications();
        seed = order.seed();
        state = experiment.state().name();
        failure =
                experiment.failure().substring(0, Math.min(experiment.failure().length(), LONGEST_FAILURE));
        result = ExperimentJson.text(experiment.result());
        updatedAt = experiment.updatedAt().atOffset(ZoneOffset.UTC);
        version = experiment.version();
    }

    /** A server works on it from now on. */
    void takenBy(UUID server) {
        node = server.toString();
    }

    StoredExperiment toExperiment() {
        ExperimentJson.Plans asked = ExperimentJson.plans(plans);
        return new StoredExperiment(
                UUID.fromString(id),
                version,
                owner,
                orderKey,
                new ExperimentOrder(
                        name,
                        scenarioId,
                        scenarioDigest,
                        scenarioText,
                        asked.assumptions(),
                        asked.baseline(),
                        asked.variants(),
                        quarters,
                        replications,
                        seed,
                        asked.game()),
                ExperimentState.valueOf(state),
                failure,
                ExperimentJson.result(result),
                createdAt.toInstant(),
                updatedAt.toInstant());
    }
}
