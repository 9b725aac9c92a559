package org.kampus.simulation.equation;

import static org.kampus.market.ClientParameter.MISFIT_CONCESSION;

/**
 * Gross margin of a client's orders before any discount: {@code m (1 − k gap) − p}, m that of the line, k {@code
 * misfitConcession}: a misfit is paid for at every deal, p what its way of paying costs. Shares of the value.
 *
 * <p>Source: method; size assumed.
 */
public final class Margin {

    private final double misfitConcession;

    /** The equation with the numbers of a case. */
    public Margin(Numbers numbers) {
        misfitConcession = numbers.get(MISFIT_CONCESSION);
    }

    /** The margin, by that of the line, the misfit as a share of the norm, and the costs of payment. */
    public double of(double ofLine, double misfit, double paymentCost) {
        double concession = misfitConcession * misfit;
        return ofLine * (1 - concession) - paymentCost;
    }
}
