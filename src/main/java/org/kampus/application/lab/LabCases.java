package org.kampus.application.lab;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kampus.application.CaseLibrary;
import org.kampus.application.GameRepository;
import org.kampus.application.NoSuchCaseException;
import org.kampus.application.NoSuchGameException;
import org.kampus.application.PlayedQuarter;
import org.kampus.application.StoredGame;
import org.kampus.lab.PlanSchedule;
import org.kampus.scenario.CatalogEntry;
import org.kampus.scenario.LocalizedText;
import org.kampus.scenario.Scenario;

/** What experiments begin with: the cases of the library, and the games somebody has played. */
@ApplicationScoped
public class LabCases {

    /** Fates of an arm in a new draft. */
    public static final int USUAL_REPLICATIONS = 100;

    private final CaseLibrary library;
    private final GameRepository games;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected LabCases() {
        this(null, null);
    }

    @Inject
    LabCases(CaseLibrary library, GameRepository games) {
        this.library = library;
        this.games = games;
    }

    /**
     * An order to begin with: the case's own plan over all its quarters, no variants yet. Nothing is kept.
     *
     * @throws NoSuchCaseException if there is no playable case of this name
     */
    public ExperimentOrder orderFromCase(String scenarioId, String name) {
        CatalogEntry entry = library.entry(scenarioId).orElseThrow(() -> new NoSuchCaseException(scenarioId));
        Scenario scenario = entry.scenario().orElseThrow(() -> new NoSuchCaseException(scenarioId));
        return new ExperimentOrder(
                name,
                scenarioId,
                entry.digest(),
                entry.text(),
                Map.of(),
                PlanSchedule.steady(scenario.startingPlan()),
                List.of(),
                scenario.quarters(),
                USUAL_REPLICATIONS,
                1,
                null);
    }

    /**
     * An order to begin with: the plans of a game over the quarters played, which is marked in the result; for a game
     * without a played quarter its draft over all quarters. Nothing is kept.
     *
     * @throws NoSuchGameException if there is none of this id
     */
    public ExperimentOrder orderFromGame(UUID gameId, String name) {
        StoredGame game = games.find(gameId).orElseThrow(() -> new NoSuchGameException(gameId));
        Scenario scenario = library.read(game.scenarioId(), game.scenarioDigest(), game.scenarioText());
        int played = game.played().size();
        PlanSchedule plans = played == 0
                ? PlanSchedule.steady(game.draft())
                : PlanSchedule.of(
                        game.played().stream().map(PlayedQuarter::plan).toList());
        return new ExperimentOrder(
                name,
                game.scenarioId(),
                game.scenarioDigest(),
                game.scenarioText(),
                Map.of(),
                plans,
                List.of(),
                played == 0 ? scenario.quarters() : played,
                USUAL_REPLICATIONS,
                1,
                new OwnGame(gameId, game.seed(), played));
    }

    /** The cases an experiment may begin with, in the order of the library. */
    public List<Scenario> cases() {
        return library.entries().stream()
                .flatMap(entry -> entry.scenario().stream())
                .toList();
    }

    /** The cases somebody made for himself, last changed first. */
    public List<Scenario> ownCases(String owner) {
        return library.ownedBy(owner).stream()
                .flatMap(entry -> entry.scenario().stream())
                .toList();
    }

    /** Title of a case in the library, for lists; empty if it is not there any more. */
    public Optional<LocalizedText> caseTitle(String scenarioId) {
        return library.entry(scenarioId).flatMap(CatalogEntry::scenario).map(Scenario::title);
    }
}
