package org.kampus.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kampus.application.company.OrderEvidence;
import org.kampus.company.CompanyNumber;
import org.kampus.company.history.HistoryFacts;

class CompanyJsonTest {

    @Test
    void what_comes_from_orders_is_read_as_it_was_kept() {
        for (double low : new double[] {0.7, Double.NaN}) {
            OrderEvidence evidence = new OrderEvidence(
                    LocalDate.of(2026, 10, 31),
                    40,
                    900,
                    103.4,
                    HistoryFacts.Level.RATE_ONLY,
                    List.of(new HistoryFacts.Reason(HistoryFacts.Why.LOSSES, 4.5, 6)),
                    low,
                    low + 0.2,
                    Map.of(CompanyNumber.ORDERS, 500.0));

            assertEquals(evidence, CompanyJson.evidence(CompanyJson.evidence(evidence)));
        }
    }
}
