package org.kampus.ui.results;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kampus.application.CaseListing;
import org.kampus.application.Explanations;
import org.kampus.application.PlayService;
import org.kampus.application.PlayedQuarter;
import org.kampus.insight.Scorecard;
import org.kampus.insight.foresight.Foresight;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.Simulator;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.simulation.api.RunObserver;
import org.kampus.simulation.api.SimulationInput;
import org.kampus.simulation.api.SimulationResult;
import org.kampus.ui.desk.GameState;
import org.kampus.ui.i18n.Language;
import org.kampus.ui.i18n.Texts;

/**
 * Simulates a quarter of every case and draws its results for nobody, in every language, so that the compiler knows
 * both: the first round of a workshop is simulated and drawn for many at once. Begins {@link #QUIET} after the
 * application, takes one processor half of the time at most, and ends after {@link #LONGEST}.
 */
@ApplicationScoped
public class ResultsWarmUp {

    private static final Logger LOG = System.getLogger(ResultsWarmUp.class.getName());
    /** The rest of the start and the first visitors come first. */
    private static final Duration QUIET = Duration.ofSeconds(10);

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private @Nullable Thread worker;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object started, PlayService play) {
        List<Scenario> cases = play.cases().stream()
                .map(CaseListing::scenario)
                .flatMap(Optional::stream)
                .toList();
        worker = Thread.ofPlatform()
                .name("warm-up")
                .daemon()
                .priority(Thread.MIN_PRIORITY)
                .start(() -> drawAll(cases));
    }

    @PreDestroy
    void end() {
        if (worker != null) {
            worker.interrupt();
        }
    }

    private static void drawAll(List<Scenario> cases) {
        try {
            Thread.sleep(QUIET);
            Instant end = Instant.now().plus(LONGEST);
            for (Scenario scenario : cases) {
                for (Language language : Language.values()) {
                    Instant begin = Instant.now();
                    if (begin.isAfter(end)) {
                        return;
                    }
                    draw(scenario, language.locale());
                    Thread.sleep(Duration.between(begin, Instant.now()));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The results could not be warmed up", e);
        }
    }

    /** What a page of results of a case's first quarter begins with. */
    static PlaybackPanel draw(Scenario scenario, Locale locale) {
        SimulationResult result =
                Simulator.run(SimulationInput.steady(scenario, 1, scenario.startingPlan(), 1), true, RunObserver.NONE);
        QuarterResult quarter = result.quarter(1);
        PlayedQuarter played = new PlayedQuarter(
                1,
                scenario.startingPlan(),
                "",
                Foresight.NONE,
                result.digest(),
                Simulator.ENGINE_VERSION,
                Scorecard.of(quarter),
                Instant.EPOCH);
        GameState game = new GameState(
                "",
                scenario,
                scenario.quarters(),
                List.of(played),
                scenario.startingPlan(),
                "",
                false,
                null,
                GameState.Whose.NOBODY);
        return new PlaybackPanel(
                ShownQuarter.of(game, result, 1, Texts.in(locale), new Explanations(Runnable::run)), false);
    }
}
