package org.kampus.simulation;

import static org.junit.jupiter.api.Assertions.*;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kampus.organisation.KeyAccountCriterion;
import org.kampus.organisation.KeyAccountProgramme;
import org.kampus.simulation.api.AccountProfile;
import org.kampus.simulation.api.KeyAccountMatrix;

class KeyAccountMatrixTest {

    private static final double DISCOUNT = 0.15;

    private static final KeyAccountProgramme BY_INVOICE =
            KeyAccountProgramme.NONE.withNumber(3).withWeight(KeyAccountCriterion.INVOICE, 5);

    /** Twenty clients: invoices and distances grow with the number, fit falls from 1. */
    private static List<AccountProfile> clients() {
        List<AccountProfile> list = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            list.add(new AccountProfile(i, 0.5, 10, 100 + i, 1 - 0.03 * i, 1000, 0.1, 4, 0.5, 0.5, 1, i / 20.0, 0));
        }
        return list;
    }

    private static List<Integer> chosen(KeyAccountProgramme programme) {
        return KeyAccountMatrix.of(clients(), programme, DISCOUNT).rows().stream()
                .filter(KeyAccountMatrix.Row::chosen)
                .map(row -> row.profile().client())
                .sorted()
                .toList();
    }

    @Test
    void scores_are_tenths_of_the_clients() {
        List<KeyAccountMatrix.Row> rows =
                KeyAccountMatrix.of(clients(), BY_INVOICE, DISCOUNT).rows();
        for (KeyAccountMatrix.Row row : rows) {
            int client = row.profile().client();
            assertEquals(1 + client / 2, row.score(KeyAccountCriterion.INVOICE), "client " + client);
            assertEquals(1 + (19 - client) / 2, row.score(KeyAccountCriterion.PROXIMITY), "client " + client);
            assertEquals(1, row.score(KeyAccountCriterion.TENURE), "all alike");
        }
        assertEquals(10 * 5, rows.getFirst().total());
    }

    @Test
    void the_highest_totals_are_chosen_and_of_equal_ones_the_earlier_client() {
        assertEquals(List.of(16, 18, 19), chosen(BY_INVOICE));
        assertEquals(List.of(0, 1, 2), chosen(KeyAccountProgramme.NONE.withNumber(3)));
        assertEquals(List.of(), chosen(BY_INVOICE.withNumber(0)));
    }

    @Test
    void whose_needs_we_cover_too_little_is_not_eligible() {
        assertEquals(List.of(6, 7, 8), chosen(BY_INVOICE.withMinimumCoverage(0.75)));
    }

    @Test
    void a_score_set_by_hand_replaces_the_computed_one() {
        KeyAccountProgramme.SetScore high = new KeyAccountProgramme.SetScore(2, KeyAccountCriterion.INVOICE, 10);
        assertTrue(chosen(BY_INVOICE.withScores(List.of(high))).contains(2));
    }

    @Test
    void the_horizon_decides_between_a_rich_client_that_leaves_and_a_modest_one_that_stays() {
        AccountProfile rich = new AccountProfile(0, 0, 0, 0, 1, 1000, 2.0, 0, 0, 0, 1, 0, 0);
        AccountProfile loyal = new AccountProfile(1, 0, 0, 0, 1, 600, 0.05, 0, 0, 0, 1, 0, 0);
        assertTrue(rich.value(1, DISCOUNT) > loyal.value(1, DISCOUNT));
        assertTrue(rich.value(12, DISCOUNT) < loyal.value(12, DISCOUNT));
    }
}
