package org.kampus.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.kampus.insight.counterfactual.DepartureExplanation;
import org.kampus.insight.counterfactual.LuckBand;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.Companies;
import org.kampus.simulation.Simulator;
import org.kampus.simulation.api.Departure;
import org.kampus.simulation.api.RunObserver;
import org.kampus.simulation.api.SimulationInput;
import org.kampus.simulation.api.SimulationResult;

/** A game of older rules shows what was explained when it was played, or says that nothing was. */
class OlderExplanationsTest {

    private static final Scenario COMPANY = Companies.sized(Companies.mixed(Companies.conveyor(0, 1, 2, 1, 0, 1)), 20);

    /** Keeps in memory. */
    private static final class InMemory implements ExplanationStore {

        private final Map<Question, Object> kept = new ConcurrentHashMap<>();

        @Override
        public Optional<Object> find(Question question) {
            return Optional.ofNullable(kept.get(question));
        }

        @Override
        public void keep(Question question, Object answer) {
            kept.put(question, answer);
        }
    }

    private static SimulationResult played(long seed, int quarters) {
        return Simulator.run(
                SimulationInput.steady(COMPANY, seed, COMPANY.startingPlan(), quarters), true, RunObserver.NONE);
    }

    @Test
    void what_was_told_of_a_quarter_is_told_as_the_game_goes_on_and_not_found_again() throws InterruptedException {
        InMemory store = new InMemory();
        List<LuckBand> told = new Explanations(Runnable::run, store)
                .luck(played(1, 1), 1)
                .result()
                .toCompletableFuture()
                .join();
        for (int tries = 0; tries < 400 && store.kept.isEmpty(); tries++) {
            TimeUnit.MILLISECONDS.sleep(25);
        }
        Explanations later = new Explanations(
                work -> {
                    throw new AssertionError("it is known already");
                },
                store);

        assertEquals(
                told, later.luck(played(1, 2), 1).result().toCompletableFuture().join());
    }

    @Test
    void a_story_does_not_wait_for_all_the_others_and_is_there_at_once_when_they_are_told() {
        SimulationResult played = played(2, 2);
        Departure departure = played.quarter(2).departures().getFirst();
        List<Runnable> held = new ArrayList<>();
        Explanations explanations = new Explanations(held::add);
        Explaining<StoppedExplanation> all = explanations.stopped(played, 2);
        Explaining<DepartureExplanation> one = explanations.client(played, 2, departure);

        assertEquals(2, held.size(), "the story has a lane of its own");
        held.getLast().run();
        DepartureExplanation told = one.result().toCompletableFuture().join();
        held.getFirst().run();

        assertTrue(all.result().toCompletableFuture().join().clients().contains(told));
        for (Departure other : played.quarter(2).departures()) {
            assertEquals(
                    other,
                    explanations
                            .client(played, 2, other)
                            .result()
                            .toCompletableFuture()
                            .join()
                            .departure());
        }
        assertEquals(2, held.size(), "nobody is looked at twice");
    }

    @Test
    void what_was_kept_when_a_quarter_was_played_is_shown_and_nothing_else_is_made_up() throws InterruptedException {
        InMemory store = new InMemory();
        Explanations then = new Explanations(Runnable::run, store);
        SimulationResult first = played(1, 1);
        List<LuckBand> told = then.luck(first, 1).result().toCompletableFuture().join();
        for (int tries = 0; tries < 400 && store.kept.isEmpty(); tries++) {
            TimeUnit.MILLISECONDS.sleep(25);
        }
        // Played again under other rules the same game is another one.
        SimulationResult now = played(2, 2);

        Explanations older =
                new Explanations(Runnable::run, store).kept(List.of(first.digest(), "of the second quarter"));

        assertEquals(told, older.luck(now, 1).result().toCompletableFuture().join());
        CompletionException none = assertThrows(
                CompletionException.class,
                () -> older.luck(now, 2).result().toCompletableFuture().join());
        assertInstanceOf(NotKeptException.class, none.getCause());
        assertEquals(1, store.kept.size(), "nothing was worked out anew");
    }
}
