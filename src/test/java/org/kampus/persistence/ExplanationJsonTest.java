package org.kampus.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.kampus.application.Explaining;
import org.kampus.application.ExplanationKind;
import org.kampus.application.ExplanationStore;
import org.kampus.application.Explanations;
import org.kampus.insight.counterfactual.CompanyWithout;
import org.kampus.insight.counterfactual.DepartureExplanation;
import org.kampus.organisation.Lever;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.Role;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.Companies;
import org.kampus.simulation.Simulator;
import org.kampus.simulation.api.Departure;
import org.kampus.simulation.api.DepartureCause;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.simulation.api.RunObserver;
import org.kampus.simulation.api.SimulationInput;
import org.kampus.simulation.api.SimulationResult;

/** Explanations are there again after a restart, the same as they were, and never serve another version of the world. */
class ExplanationJsonTest {

    private static final Scenario COMPANY = Companies.sized(Companies.mixed(Companies.conveyor(0, 1, 2, 1, 0, 1)), 20);

    /** What a database holds: texts. */
    private static final class Texts implements ExplanationStore {

        private final Map<Question, String> kept = new ConcurrentHashMap<>();

        @Override
        public Optional<Object> find(Question question) {
            return Optional.ofNullable(kept.get(question)).map(text -> ExplanationJson.read(question.kind(), text));
        }

        @Override
        public void keep(Question question, Object answer) {
            kept.put(question, ExplanationJson.write(question.kind(), answer));
        }
    }

    private static SimulationResult played(OperatingPlan... plans) {
        return Simulator.run(new SimulationInput(COMPANY, 2, List.of(plans)), true, RunObserver.NONE);
    }

    private static <T> T found(Explaining<T> asked) {
        return asked.result().toCompletableFuture().join();
    }

    @Test
    void what_was_explained_once_is_there_after_a_restart_without_a_single_run() throws InterruptedException {
        OperatingPlan start = COMPANY.startingPlan();
        OperatingPlan changed =
                Lever.DISCOUNT.set(start, 0.1).withStructure(start.structure().withHeadcount(Role.ACCOUNT_MANAGER, 1));
        SimulationResult game = played(start, changed, changed);
        SimulationResult other = played(start, start, start);
        int quarter = game.quarters().stream()
                .filter(each -> !each.departures().isEmpty())
                .findFirst()
                .orElseThrow()
                .number();
        int resigned = game.quarters().stream()
                .filter(each -> each.sum(Measure.QUITS) > 0)
                .map(QuarterResult::number)
                .findFirst()
                .orElse(1);
        Departure departure = game.quarter(quarter).departures().getFirst();
        List<Function<Explanations, Explaining<?>>> questions = List.of(
                all -> all.bridges(game, 2),
                all -> all.years(game, 2),
                all -> all.luck(game, 2),
                all -> all.client(game, quarter, departure),
                all -> all.stopped(game, quarter),
                all -> all.fates(game, quarter, departure, List.of()),
                all -> all.effects(game),
                all -> all.luck(game),
                all -> all.company(game, quarter),
                all -> all.resignations(game, resigned),
                all -> all.lead(game, other),
                all -> all.closeness(game, start));

        Texts store = new Texts();
        Explanations before = new Explanations(Runnable::run, store);
        List<Object> answers = new ArrayList<>();
        questions.forEach(question -> answers.add(found(question.apply(before))));
        for (int tries = 0; tries < 100 && store.kept.size() < questions.size(); tries++) {
            Thread.sleep(20);
        }
        Set<ExplanationKind> kinds = EnumSet.noneOf(ExplanationKind.class);
        store.kept.keySet().forEach(question -> kinds.add(question.kind()));
        assertEquals(EnumSet.allOf(ExplanationKind.class), kinds);

        store.kept.keySet().forEach(question -> store.find(question).orElseThrow());

        Explanations after = new Explanations(
                work -> {
                    throw new RejectedExecutionException("nothing is to be played again");
                },
                store);
        for (int i = 0; i < answers.size(); i++) {
            assertEquals(answers.get(i), found(questions.get(i).apply(after)));
        }
        assertThrows(CompletionException.class, () -> found(after.effects(other)), "not asked before");
    }

    @Test
    void what_an_earlier_version_kept_is_read_without_what_it_did_not_tell() {
        Object read =
                ExplanationJson.read(ExplanationKind.COMPANY, "[{\"without\": [\"RIVAL\"], \"stayed\": 2, \"of\": 5}]");
        assertEquals(List.of(new CompanyWithout(List.of(DepartureCause.RIVAL), 2, 5, null)), read);
    }

    @Test
    void an_answer_that_tells_something_else_cannot_be_read() {
        assertFalse(ExplanationKind.values().length == 0);
        assertThrows(
                RuntimeException.class,
                () -> ExplanationJson.read(ExplanationKind.CLIENT, "{\"departure\": {\"client\": \"x\"}}"));
        assertEquals(DepartureExplanation.class, ExplanationKind.CLIENT.answer());
    }
}
