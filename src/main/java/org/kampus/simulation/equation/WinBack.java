package org.kampus.simulation.equation;

import static org.kampus.market.ClientParameter.REACTIVATION_BASE;
import static org.kampus.market.ClientParameter.REACTIVATION_CEILING;
import static org.kampus.market.ClientParameter.REACTIVATION_FIRM_BOND;
import static org.kampus.market.ClientParameter.REACTIVATION_HALF_LIFE_WEEKS;
import static org.kampus.market.ClientParameter.REACTIVATION_OUR_FAULT;
import static org.kampus.market.ClientParameter.REACTIVATION_PERSON_BOND;

/**
 * The chance that an attempt to win a dormant client back succeeds:
 *
 * <pre>p = c (a + b β + d φ) · s · (1 − o) · 2^(−w / h)</pre>
 *
 * c ceiling, β bond with whoever tries, φ bond with the company, s skill, o {@code reactivationOurFault} if it left through
 * our fault and else 0, w weeks since it stopped, h {@code reactivationHalfLifeWeeks}.
 *
 * <p>Source: signs of Kumar et al. 2015, levels of Griffin and Lowenstein 2001.
 */
public final class WinBack {

    private final Numbers numbers;

    /** The equation with the numbers of a case. */
    public WinBack(Numbers numbers) {
        this.numbers = numbers;
    }

    /**
     * The chance.
     *
     * @param personBond with whoever tries, 0-1
     * @param firmBond with the company, 0-1
     * @param skill in winning back; 1 is fully skilled
     * @param ourFault whether it left through our fault
     * @param weeks since it stopped buying
     * @return 0-1
     */
    public double chance(double personBond, double firmBond, double skill, boolean ourFault, double weeks) {
        double fault = ourFault ? 1 - numbers.get(REACTIVATION_OUR_FAULT) : 1;
        return numbers.get(REACTIVATION_CEILING)
                * (numbers.get(REACTIVATION_BASE)
                        + numbers.get(REACTIVATION_PERSON_BOND) * personBond
                        + numbers.get(REACTIVATION_FIRM_BOND) * firmBond)
                * skill
                * fault
                * Elementary.pow(2, -weeks / numbers.get(REACTIVATION_HALF_LIFE_WEEKS));
    }
}
