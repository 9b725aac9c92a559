package org.kampus.application.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kampus.application.TinyCase;
import org.kampus.lab.Contrast;
import org.kampus.lab.Experiment;
import org.kampus.lab.Finding;
import org.kampus.lab.Metric;
import org.kampus.lab.PlanSchedule;
import org.kampus.lab.SearchConstraints;
import org.kampus.lab.Tornado;
import org.kampus.lab.UncertainRange;
import org.kampus.lab.Variant;
import org.kampus.simulation.api.RunObserver;

class LabStudiesTest {

    private static final String ANN = "ann-who-asks-further";

    private final LabInMemory memory = new LabInMemory();
    private final LabStudies studies = memory.studies();
    private final UUID experiment = memory.service()
            .create(
                    ANN,
                    memory.cases()
                            .orderFromCase(TinyCase.ID, "Four")
                            .withPlans(
                                    PlanSchedule.steady(TinyCase.PLAN),
                                    List.of(new Variant("Four", PlanSchedule.steady(TinyCase.sellers(4)))))
                            .withExtent(1, 2, 1))
            .id();

    @AfterEach
    void stop() {
        memory.close();
    }

    @Test
    void a_tornado_tells_what_each_assumption_does_to_every_metric_judged_by() {
        studies.startSensitivity(experiment, ANN, 1, 2);
        assertEquals(ExperimentState.DONE, await(StudyKind.SENSITIVITY).state());

        SensitivityResult found = (SensitivityResult)
                studies.result(experiment, StudyKind.SENSITIVITY).orElseThrow();

        for (Metric metric : Finding.JUDGED_BY) {
            List<SensitivityResult.Bar> bars = found.bars().get(metric.key());
            assertFalse(bars.isEmpty());
            assertTrue(bars.stream().allMatch(bar -> bar.low() <= bar.value() && bar.value() <= bar.high()));
        }
    }

    @Test
    void a_tornado_gives_the_bars_that_matter_all_the_fates_asked_for() {
        studies.startSensitivity(experiment, ANN, 1, 3);
        assertEquals(ExperimentState.DONE, await(StudyKind.SENSITIVITY).state());
        SensitivityResult found = (SensitivityResult)
                studies.result(experiment, StudyKind.SENSITIVITY).orElseThrow();
        assertEquals(3, found.replications());

        Experiment asked =
                memory.service().check(memory.service().experiment(experiment).order());
        Contrast contrast = new Contrast(asked, 0, 1).withReplications(3);
        Tornado whole = new Tornado(contrast, UncertainRange.uncertain(asked.scenario()));
        for (OptionalInt piece = whole.next(); piece.isPresent(); piece = whole.next()) {
            whole.play(piece.getAsInt(), RunObserver.NONE);
        }
        Tornado.Bar longest = whole.bars(Metric.PROFIT).getFirst();
        SensitivityResult.Bar first = found.bars().get(Metric.PROFIT.key()).getFirst();
        assertEquals(longest.assumption().path(), first.path());
        assertEquals(Gap.of(longest.atLow()), first.atLow());
        assertEquals(Gap.of(longest.atHigh()), first.atHigh());
    }

    @Test
    void a_search_is_stopped_within_a_second_and_keeps_nothing() throws Exception {
        studies.startSearch(experiment, ANN, 200, true, SearchConstraints.NONE, 50_000);
        for (int tries = 0; tries < 2000 && share(StudyKind.SEARCH) == 0; tries++) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        long begun = System.nanoTime();

        studies.cancel(experiment, ANN, StudyKind.SEARCH);
        ExperimentStatus ended = await(StudyKind.SEARCH);

        assertEquals(ExperimentState.CANCELLED, ended.state());
        assertTrue(System.nanoTime() - begun < TimeUnit.SECONDS.toNanos(1), "too slow");
        assertTrue(studies.result(experiment, StudyKind.SEARCH).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(
            value = StudyKind.class,
            names = {"SENSITIVITY", "SCREENING"})
    void a_long_study_tells_the_time_left_and_is_stopped_within_a_second(StudyKind kind) throws Exception {
        if (kind == StudyKind.SENSITIVITY) {
            studies.startSensitivity(experiment, ANN, 1, 200);
        } else {
            studies.startScreening(experiment, ANN, 1, 8, 60);
        }
        for (int tries = 0; tries < 2000 && share(kind) == 0; tries++) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        assertTrue(studies.status(experiment, kind).orElseThrow().remaining().isPresent());
        long begun = System.nanoTime();

        studies.cancel(experiment, ANN, kind);
        ExperimentStatus ended = await(kind);

        assertEquals(ExperimentState.CANCELLED, ended.state());
        assertTrue(System.nanoTime() - begun < TimeUnit.SECONDS.toNanos(1), "too slow");
        assertTrue(studies.result(experiment, kind).isEmpty());
    }

    @Test
    void a_search_is_refused_if_a_plan_it_may_try_is_too_large_to_play() {
        ExperimentOrder order = memory.service().experiment(experiment).order().withExtent(40, 2, 1);
        double clients = 0;
        try {
            while (true) {
                memory.service().requireSize(with(order, clients + 10));
                clients += 10;
            }
        } catch (LabRefusal tooLarge) {
            memory.service().change(experiment, ANN, 1, with(order, clients));
        }

        LabRefusal refused = assertThrows(
                LabRefusal.class,
                () -> studies.startSearch(experiment, ANN, 1_000_000, true, SearchConstraints.NONE, 200));

        assertEquals(LabRefusal.Reason.RUN_TOO_LARGE, refused.reason());
        assertTrue(studies.underWay(experiment).isEmpty());
    }

    private static ExperimentOrder with(ExperimentOrder order, double clients) {
        return order.withAssumptions(Map.of("lines[0].parameters.clientsAtStart", clients));
    }

    @Test
    void what_a_study_finds_is_told_while_it_runs() throws Exception {
        studies.startSensitivity(experiment, ANN, 1, 100);
        SensitivityResult glance = (SensitivityResult) soFar(StudyKind.SENSITIVITY);
        assertTrue(glance.replications() < 100);
        assertFalse(glance.bars().get(Metric.PROFIT.key()).isEmpty());
        studies.cancel(experiment, ANN, StudyKind.SENSITIVITY);
        await(StudyKind.SENSITIVITY);
        assertTrue(studies.soFar(experiment, StudyKind.SENSITIVITY).isEmpty(), "it has ended");

        studies.startSearch(experiment, ANN, 200, true, SearchConstraints.NONE, 50_000);
        assertFalse(((SearchResult) soFar(StudyKind.SEARCH)).frontier().isEmpty());
        studies.cancel(experiment, ANN, StudyKind.SEARCH);
        await(StudyKind.SEARCH);
    }

    private StudyResult soFar(StudyKind kind) throws InterruptedException {
        for (int tries = 0; tries < 6000 && studies.soFar(experiment, kind).isEmpty(); tries++) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        return studies.soFar(experiment, kind).orElseThrow();
    }

    @Test
    void only_the_owner_asks() {
        assertThrows(
                NoSuchExperimentException.class,
                () -> studies.startSearch(
                        experiment, "somebody-else-who-asks", 200, true, SearchConstraints.NONE, 1000));
        assertThrows(
                NoSuchExperimentException.class,
                () -> studies.cancel(experiment, "somebody-else-who-asks", StudyKind.SEARCH));
        assertTrue(studies.status(experiment, StudyKind.SEARCH).isEmpty());
    }

    private double share(StudyKind kind) {
        return studies.status(experiment, kind).map(ExperimentStatus::share).orElse(0.0);
    }

    private ExperimentStatus await(StudyKind kind) {
        for (int tries = 0; tries < 6000 && !studies.underWay(experiment).isEmpty(); tries++) {
            try {
                TimeUnit.MILLISECONDS.sleep(10);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return studies.status(experiment, kind).orElseThrow();
    }
}
