package org.kampus.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kampus.application.TinyCase;
import org.kampus.application.lab.ExperimentOrder;
import org.kampus.application.lab.ExperimentResult;
import org.kampus.application.lab.OwnGame;
import org.kampus.lab.Comparison;
import org.kampus.lab.Congestion;
import org.kampus.lab.Metric;
import org.kampus.lab.Outcome;
import org.kampus.lab.PlanSchedule;
import org.kampus.lab.Variant;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;

class ExperimentJsonTest {

    @Test
    void plans_assumptions_and_the_game_come_back_as_they_were() {
        PlanSchedule baseline = PlanSchedule.steady(TinyCase.PLAN).with(2, TinyCase.sellers(4));
        ExperimentOrder order = new ExperimentOrder(
                "Сравнение",
                TinyCase.ID,
                TinyCase.DIGEST,
                "id: tiny",
                Map.of("clients.attacksPerYear", 0.1 + 0.2),
                baseline,
                List.of(new Variant("Пятеро", PlanSchedule.steady(TinyCase.sellers(5)))),
                2,
                10,
                3,
                new OwnGame(UUID.randomUUID(), 999, 1));

        ExperimentJson.Plans read = ExperimentJson.plans(ExperimentJson.plans(order));

        assertEquals(order.assumptions(), read.assumptions());
        assertEquals(order.baseline(), read.baseline());
        assertEquals(order.variants(), read.variants());
        assertEquals(order.game(), read.game());
    }

    @Test
    void outcomes_come_back_to_the_last_digit() {
        Outcome limited = Outcome.of(
                Map.of(Metric.PROFIT, 1.0 / 3, Metric.RETENTION, 0.1 + 0.2),
                List.of(0.1, -1.0 / 3),
                Optional.of(new Congestion(Role.HUNTER, SalesFunction.FIRST_SALE, 7, 30, 1.1)));
        Outcome free = Outcome.of(Map.of(Metric.PROFIT, -0.0, Metric.QUITS, 2.0), List.of(), Optional.empty());
        ExperimentResult result = new ExperimentResult(
                new Comparison(List.of(List.of(limited, free), List.of(free, limited))),
                limited,
                "2",
                "0.1",
                Instant.parse("2026-11-23T09:00:00.123456Z"));

        ExperimentResult read = ExperimentJson.result(ExperimentJson.text(result));

        assertNotNull(read);
        assertEquals(result, read);
    }
}
