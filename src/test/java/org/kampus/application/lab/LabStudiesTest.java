package org.kampus.application.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kampus.application.TinyCase;
import org.kampus.lab.Finding;
import org.kampus.lab.Metric;
import org.kampus.lab.PlanSchedule;
import org.kampus.lab.Variant;

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
    void a_search_is_stopped_within_a_second_and_keeps_nothing() throws Exception {
        studies.startSearch(experiment, ANN, 200, true, 50_000);
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

    @Test
    void only_the_owner_asks() {
        assertThrows(
                NoSuchExperimentException.class,
                () -> studies.startSearch(experiment, "somebody-else-who-asks", 200, true, 1000));
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
