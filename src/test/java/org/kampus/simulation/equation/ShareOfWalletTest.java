package org.kampus.simulation.equation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kampus.market.ClientParameter;

/** Where the share of wallet leads. */
class ShareOfWalletTest {

    private static final Numbers NUMBERS = new Example()
            .with(ClientParameter.GROWTH_ADJUSTMENT, 0.1)
            .with(ClientParameter.BREADTH_WALLET_WEIGHT, 0.5)
            .with(ClientParameter.MISFIT_WALLET, 0.4)
            .numbers();

    private static final ShareOfWallet EQUATION = new ShareOfWallet(NUMBERS);

    @ParameterizedTest
    @CsvSource({
        "0.3, 0.2, 0.8, 0, 1, 0.5, 0.020000000000000004",
        "0.3, 0.2, 0.8, 0.5, 1, 0.5, 0.014000000000000007",
        "0.3, 0.2, 0.8, 0, 0.5, 0.5, 0.012500000000000006",
        "0.3, 0.2, 0.8, 0, 1, 0, -0.009999999999999998"
    })
    void work_leads_up_misfit_and_narrow_supply_limit_it(
            double share, double low, double high, double misfit, double breadth, double response, double expected) {
        assertEquals(expected, EQUATION.moves(share, low, high, 1, misfit, breadth, response), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({
        // what the price does to the part of the wallet within reach; the move
        "1, 0.02",
        "0.6, 0",
        "0, -0.03",
        "4, 0.07"
    })
    void the_price_decides_how_much_is_within_reach(double reach, double expected) {
        assertEquals(expected, EQUATION.moves(0.3, 0.2, 0.8, reach, 0, 1, 0.5), 1e-9);
    }
}
