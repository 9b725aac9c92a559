package org.kampus.simulation.equation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kampus.market.ClientParameter;

/** How offers get stale. */
class StaleOfferTest {

    private static final StaleOffer EQUATION = new StaleOffer(new Example()
            .with(ClientParameter.OFFER_FRESH_WEEKS, 4)
            .with(ClientParameter.OFFER_LIFE_WEEKS, 10)
            .numbers());

    @ParameterizedTest
    @CsvSource({"0, 0", "4, 0", "9, 0.3934693402873666", "14, 0.6321205588285577", "500, 1"})
    void beyond_its_validity_an_offer_gets_stale(double weeks, double expected) {
        assertEquals(expected, EQUATION.after(weeks), 1e-9);
    }
}
