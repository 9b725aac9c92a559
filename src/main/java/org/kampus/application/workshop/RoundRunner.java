package org.kampus.application.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kampus.application.StorageUnavailableException;
import org.kampus.insight.Scorecard;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.Simulator;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.simulation.api.RunObserver;
import org.kampus.simulation.api.SimulationInput;
import org.kampus.simulation.api.SimulationResult;
import org.kampus.workshop.RoundState;
import org.kampus.workshop.Rounds;
import org.kampus.workshop.Team;
import org.kampus.workshop.TeamFigure;
import org.kampus.workshop.TeamResult;
import org.kampus.workshop.Workshop;

/**
 * Takes the steps that time asks for, and simulates rounds. What a round came to is kept only if the workshop still
 * stands where the simulation began, so that a round is never counted twice, whatever is pressed or breaks meanwhile.
 */
@ApplicationScoped
class RoundRunner {

    private static final Logger LOG = System.getLogger(RoundRunner.class.getName());

    /** How often the server says that it is at work. */
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(2);

    private final OpenWorkshops workshops;
    private final TeamReplays replays;
    private final WorkshopLeads leads;
    private final Map<UUID, Running> running = new ConcurrentHashMap<>();
    private Instant nextSign = Instant.MIN;
    private volatile boolean stopping;

    /** A round being simulated; progress by team. */
    private record Running(long stage, int teams, Map<UUID, Double> progress) {}

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected RoundRunner() {
        this(null, null, null);
    }

    @Inject
    RoundRunner(OpenWorkshops workshops, TeamReplays replays, WorkshopLeads leads) {
        this.workshops = workshops;
        this.replays = replays;
        this.leads = leads;
    }

    /** Reads the workshops after a start; {@link #open} lets their time go on. */
    void wake() {
        workshops.wake();
    }

    /**
     * Goes on when people can use the application again, after a start or when the database was away: the time in which
     * they could not, from the last sign of life that was kept to now, is not charged.
     */
    void open() {
        if (leads.shared()) {
            // Others may have gone on meanwhile; whoever takes the lead of a workshop gives its time back.
            return;
        }
        Instant now = workshops.now();
        Duration away = workshops
                .repository()
                .lastSeen()
                .map(seen -> Duration.between(seen, now))
                .orElse(Duration.ZERO);
        if (away.compareTo(SIGN_OF_LIFE.multipliedBy(2)) > 0) {
            for (Workshop workshop : workshops.unfinished()) {
                excuse(workshop, away, now);
            }
        }
        workshops.repository().seen(now);
    }

    private void excuse(Workshop workshop, Duration away, Instant now) {
        if (workshop.timer().deadline() != null) {
            Duration lost = shorter(away, Duration.between(workshop.state().stageAt(), now));
            change(workshop.id(), w -> new Rounds(w, workshops.scenario(w)).excuse(lost));
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** Nothing is kept from now on: rounds being simulated are simulated again after the next start. */
    void stop() {
        stopping = true;
    }

    /** Takes every step that is due. Called several times a second. */
    synchronized void tick() {
        if (stopping || !leads.possible()) {
            return;
        }
        Instant now = workshops.now();
        boolean timed = false;
        for (Workshop workshop : workshops.unfinished()) {
            try {
                Optional<Duration> lead = leads.lead(workshop.id());
                if (lead.isEmpty()) {
                    continue;
                }
                if (lead.get().isPositive()) {
                    excuse(workshop, lead.get(), now);
                }
                timed |= workshop.timer().deadline() != null;
                care(workshops.get(workshop.id()), now);
            } catch (StorageUnavailableException e) {
                throw e;
            } catch (RuntimeException e) {
                LOG.log(Level.ERROR, "Workshop " + workshop.id() + " could not be taken on", e);
            }
        }
        if (timed && now.isAfter(nextSign)) {
            workshops.repository().seen(now);
            nextSign = now.plus(SIGN_OF_LIFE);
        }
    }

    private void care(Workshop workshop, Instant now) {
        Scenario scenario = workshops.scenario(workshop);
        if (new Rounds(workshop, scenario).due(now)) {
            change(workshop.id(), w -> new Rounds(w, scenario).step(now));
        }
        Workshop current = workshops.get(workshop.id());
        if (current.roundState() == RoundState.SIMULATING) {
            simulate(current, scenario);
        }
    }

    /** Share of a workshop's simulation that is done; 1 if none runs. */
    double progress(Workshop workshop) {
        Running run = running.get(workshop.id());
        if (run == null || run.stage() != workshop.stage()) {
            return workshop.roundState() == RoundState.SIMULATING ? 0 : 1;
        }
        return run.progress().values().stream().mapToDouble(Double::doubleValue).sum() / Math.max(1, run.teams());
    }

    private void simulate(Workshop workshop, Scenario scenario) {
        Running known = running.get(workshop.id());
        if (known != null && known.stage() == workshop.stage()) {
            return;
        }
        List<Team> teams = workshop.teams();
        Running run = new Running(workshop.stage(), teams.size(), new ConcurrentHashMap<>());
        running.put(workshop.id(), run);
        // Teams with the same luck and the same plans have the same quarter: it is simulated once.
        Map<SimulationInput, CompletableFuture<SimulationResult>> runs = new HashMap<>();
        Map<UUID, CompletableFuture<SimulationResult>> outcomes = new HashMap<>();
        for (Team team : teams) {
            SimulationInput input =
                    TeamGame.of(workshop, scenario, team).withRound(team.plan().plan());
            CompletableFuture<SimulationResult> outcome =
                    runs.computeIfAbsent(input, i -> replays.simulate(i, observer(run, team.id())));
            outcomes.put(team.id(), outcome);
            replays.remember(team.id(), input, outcome);
        }
        CompletableFuture.allOf(outcomes.values().toArray(CompletableFuture[]::new))
                .whenComplete((done, failure) -> finish(workshop, run, outcomes, failure));
    }

    private static RunObserver observer(Running run, UUID team) {
        return (done, total) -> {
            run.progress().put(team, total == 0 ? 1 : (double) done / total);
            return true;
        };
    }

    private void finish(
            Workshop simulated,
            Running run,
            Map<UUID, CompletableFuture<SimulationResult>> outcomes,
            @Nullable Throwable failure) {
        if (stopping) {
            return;
        }
        try {
            if (failure != null) {
                LOG.log(Level.ERROR, "The round of workshop " + simulated.id() + " could not be simulated", failure);
            }
            Instant now = workshops.now();
            change(simulated.id(), workshop -> {
                if (workshop.roundState() != RoundState.SIMULATING || workshop.stage() != run.stage()) {
                    return;
                }
                Rounds rounds = new Rounds(workshop, workshops.scenario(workshop));
                if (failure == null) {
                    rounds.review(results(workshop, outcomes, now), now);
                } else {
                    rounds.reopen(now);
                }
            });
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "The round of workshop " + simulated.id() + " could not be kept", e);
        } finally {
            running.remove(simulated.id(), run);
        }
    }

    /** The results of the round, and for teams that came late those of the rounds they missed. */
    private List<TeamResult> results(
            Workshop workshop, Map<UUID, CompletableFuture<SimulationResult>> outcomes, Instant now) {
        List<TeamResult> results = new ArrayList<>();
        for (Team team : workshop.teams()) {
            CompletableFuture<SimulationResult> outcome = outcomes.get(team.id());
            if (outcome == null) {
                continue;
            }
            SimulationResult result = outcome.join();
            TeamGame game = TeamGame.of(workshop, workshops.scenario(workshop), team);
            Set<Integer> known = game.playedRounds();
            for (int round = game.firstRound(); round <= workshop.round(); round++) {
                if (!known.contains(round)) {
                    boolean current = round == workshop.round();
                    results.add(result(team, round, game, result, current, now));
                }
            }
        }
        return results;
    }

    private static TeamResult result(
            Team team, int round, TeamGame game, SimulationResult result, boolean current, Instant now) {
        QuarterResult quarter = result.quarter(round - game.firstRound() + 1);
        return new TeamResult(
                team.id(),
                round,
                current ? team.plan().plan() : game.planOfMissed(team),
                current ? team.plan().reason() : "",
                current && team.plan().submitted(),
                current ? team.plan().prediction() : null,
                Scorecard.of(quarter),
                TeamFigure.all(quarter),
                result.digest(),
                Simulator.ENGINE_VERSION,
                now);
    }

    private void change(UUID id, Consumer<Workshop> command) {
        workshops.change(
                id,
                workshop -> {
                    command.accept(workshop);
                    return null;
                },
                new WorkshopSignal(id, WorkshopSignal.Kind.STAGE, null));
    }
}
