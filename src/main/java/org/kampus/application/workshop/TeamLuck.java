package org.kampus.application.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.kampus.application.Explanations;
import org.kampus.insight.counterfactual.LuckPath;
import org.kampus.insight.counterfactual.Score;
import org.kampus.simulation.api.SimulationResult;
import org.kampus.workshop.Team;
import org.kampus.workshop.TeamResult;
import org.kampus.workshop.Workshop;

/**
 * How much luck each team had: where its profit so far stands among other fates of the same decisions. Worked out in the
 * background when somebody looks at the standings; who looks is told as soon as it is known.
 */
@ApplicationScoped
class TeamLuck {

    private static final Logger LOG = System.getLogger(TeamLuck.class.getName());
    private static final int REMEMBERED = 1_000;

    private final TeamReplays replays;
    private final Explanations explanations;
    private final WorkshopBus bus;
    /** By the digest of a team's last result; null while it is being worked out, NaN if that failed. */
    private final Map<String, @Nullable Double> known = new LinkedHashMap<>();

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected TeamLuck() {
        this(null, null, null);
    }

    @Inject
    TeamLuck(TeamReplays replays, Explanations explanations, WorkshopBus bus) {
        this.replays = replays;
        this.explanations = explanations;
        this.bus = bus;
    }

    /** What is known of the teams' luck now; what is not yet known is begun. */
    Map<UUID, Double> of(Workshop workshop) {
        Map<UUID, Double> luck = new HashMap<>();
        for (Team team : workshop.teams()) {
            List<TeamResult> results = workshop.resultsOf(team.id());
            if (!results.isEmpty()) {
                Double share = share(workshop, team.id(), results.getLast().digest());
                luck.put(team.id(), share == null ? Double.NaN : share);
            }
        }
        return luck;
    }

    private @Nullable Double share(Workshop workshop, UUID team, String digest) {
        synchronized (known) {
            if (known.containsKey(digest)) {
                return known.get(digest);
            }
            known.put(digest, null);
            if (known.size() > REMEMBERED) {
                known.remove(known.keySet().iterator().next());
            }
        }
        begin(workshop, team, digest);
        return null;
    }

    private void begin(Workshop workshop, UUID team, String digest) {
        try {
            replays.request(workshop, team)
                    .thenCompose(this::path)
                    .whenComplete((path, failure) -> keep(workshop.id(), digest, path, failure));
        } catch (RuntimeException e) {
            keep(workshop.id(), digest, null, e);
        }
    }

    private CompletionStage<LuckPath> path(SimulationResult result) {
        return explanations.luck(result).result();
    }

    private void keep(UUID workshop, String digest, @Nullable LuckPath path, @Nullable Throwable failure) {
        if (path == null) {
            LOG.log(Level.DEBUG, "The luck of a team could not be worked out", failure);
        }
        synchronized (known) {
            known.put(
                    digest,
                    path == null
                            ? Double.NaN
                            : path.game().get(Score.PROFIT.ordinal()).percentile());
        }
        bus.tell(new WorkshopSignal(workshop, WorkshopSignal.Kind.STAGE, null));
    }
}
