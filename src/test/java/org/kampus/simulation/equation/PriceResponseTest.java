package org.kampus.simulation.equation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kampus.market.ClientParameter;

/** What a price does to winning, to leaving and to the wallet. */
class PriceResponseTest {

    private static final Numbers NUMBERS = new Example()
            .with(ClientParameter.WIN_DISCOUNT_EFFECT, 4)
            .with(ClientParameter.PRICE_LEAVING_EFFECT, 5)
            .with(ClientParameter.PRICE_WALLET_EFFECT, 2)
            .with(ClientParameter.PRICE_LOSS_AVERSION, 1.5)
            .with(ClientParameter.PRICE_DEAL_LOSS, 4)
            .numbers();

    private static final PriceResponse EQUATION = new PriceResponse(NUMBERS);

    @ParameterizedTest
    @CsvSource({"1, 0, 0", "1, 0.1, 0.4", "0.5, 0.1, 0.2", "2, -0.1, -0.8", "0, 0.2, 0"})
    void a_discount_wins_the_more_the_more_sensitive_clients_are(
            double sensitivity, double advantage, double expected) {
        assertEquals(expected, EQUATION.winning(sensitivity, advantage), 1e-12);
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 0, 0", "1, 0.1, -0.1, -0.5", "1, 0, 0.1, 0.75", "1, -0.1, 0.1, 1.25", "0.2, -0.1, 0.1, 0.25"})
    void taking_a_discount_back_hurts_more_than_giving_it_helps(
            double sensitivity, double advantage, double rise, double expected) {
        assertEquals(expected, EQUATION.leaving(sensitivity, advantage, rise), 1e-12);
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 0", "1, -0.2, 0", "1, 0.1, 0.3296799539643607", "0.25, 0.1, 0.09516258196404048"})
    void a_price_that_has_just_risen_loses_orders(double sensitivity, double rise, double expected) {
        assertEquals(expected, EQUATION.dealLost(sensitivity, rise), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 1", "1, 0.1, 1.2", "2, -0.1, 0.6", "2, -0.3, 0"})
    void a_price_opens_or_closes_part_of_the_wallet(double sensitivity, double advantage, double expected) {
        assertEquals(expected, EQUATION.wallet(sensitivity, advantage), 1e-12);
    }
}
