package org.kampus.simulation.equation;

import static org.kampus.market.ClientParameter.ATTACK_EFFECT;
import static org.kampus.market.ClientParameter.BOND_REFERENCE;
import static org.kampus.market.ClientParameter.BREADTH_EFFECT;
import static org.kampus.market.ClientParameter.BREADTH_REFERENCE;
import static org.kampus.market.ClientParameter.FIRM_BOND_EFFECT;
import static org.kampus.market.ClientParameter.INTEGRATION_EFFECT;
import static org.kampus.market.ClientParameter.MISFIT_EFFECT;
import static org.kampus.market.ClientParameter.PERSON_BOND_EFFECT;
import static org.kampus.market.ClientParameter.SATISFACTION_EFFECT;
import static org.kampus.market.ClientParameter.SATISFACTION_REFERENCE;
import static org.kampus.market.ClientParameter.TRIAL_HAZARD;

/**
 * The hazard a week that a client stops buying: {@code h = (h₀ + τ o / n³) exp(X)}, h₀ that of the line, τ {@code
 * trialHazardPerGap}, o orders a week and n orders so far: a newcomer tries us order by order, X the sum of the effects below. Within a week it becomes a chance of {@code 1 −
 * exp(−h)}.
 *
 * <p>Source: constant hazards (Schmittlein, Morrison and Colombo 1987), made to depend on bonds (Palmatier et al. 2006),
 * satisfaction (Bolton et al. 2006), fit (Richards and Jones 2009) and rivals.
 */
public final class LeavingHazard {

    private final double satisfactionEffect;
    private final double satisfactionReference;
    private final double bondReference;
    private final double personEffect;
    private final double firmEffect;
    private final double breadthEffect;
    private final double breadthReference;
    private final double integrationEffect;
    private final double misfitEffect;
    private final double attackEffect;
    private final double trialHazard;

    /** Hazard an order gap of a newcomer that only tries us, by the orders it placed. */
    private final double[] trialHazards = new double[64];

    /** The equation with the numbers of a case. */
    public LeavingHazard(Numbers numbers) {
        satisfactionEffect = numbers.get(SATISFACTION_EFFECT);
        satisfactionReference = numbers.get(SATISFACTION_REFERENCE);
        bondReference = numbers.get(BOND_REFERENCE);
        personEffect = numbers.get(PERSON_BOND_EFFECT);
        firmEffect = numbers.get(FIRM_BOND_EFFECT);
        breadthEffect = numbers.get(BREADTH_EFFECT);
        breadthReference = numbers.get(BREADTH_REFERENCE);
        integrationEffect = numbers.get(INTEGRATION_EFFECT);
        misfitEffect = numbers.get(MISFIT_EFFECT);
        attackEffect = numbers.get(ATTACK_EFFECT);
        trialHazard = numbers.get(TRIAL_HAZARD);
        for (int orders = 0; orders < trialHazards.length; orders++) {
            trialHazards[orders] = trialAfter(orders);
        }
    }

    /**
     * Hazard a week of a newcomer that only tries us.
     *
     * @param orders placed so far
     * @param ordersPerWeek it needs
     */
    public double trial(int orders, double ordersPerWeek) {
        return ordersPerWeek * (orders < trialHazards.length ? trialHazards[orders] : trialAfter(orders));
    }

    private double trialAfter(double orders) {
        double atLeastOne = Math.max(1, orders);
        return trialHazard / (atLeastOne * atLeastOne * atLeastOne);
    }

    /** Effect of satisfaction, 0-1: that above the reference keeps nobody longer. */
    public double dissatisfaction(double satisfaction) {
        return satisfactionEffect * Math.max(0, satisfactionReference - satisfaction);
    }

    /** Effect of the bond with the person in charge, 0-1. */
    public double weakBond(double bond) {
        return personEffect * missingBond(bond);
    }

    /** By how much the bond with the person in charge stays below the reference; negative above it. */
    public double missingBond(double bond) {
        return bondReference - bond;
    }

    /**
     * Effect of what ties a client to the company.
     *
     * @param bond with the company, 0-1
     * @param concession effect of a concession that is missing
     * @param breadth share of our categories bought, 0-1
     * @param integration how far processes are made for the client, 0-1
     */
    public double weakTies(double bond, double concession, double breadth, double integration) {
        return firmEffect * (bondReference - bond)
                + concession
                + breadthEffect * (breadthReference - breadth)
                - integrationEffect * integration;
    }

    /** Effect of a misfit, as a share of the norm of fit. */
    public double misfit(double misfit) {
        return misfitEffect * misfit;
    }

    /** Effect of a rival's temptation, 1 for a fresh attack. */
    public double temptation(double temptation) {
        return attackEffect * temptation;
    }

    /** Chance of leaving within a week: {@code 1 − exp(−base · exp(effects))}. */
    public static double chance(double base, double effects) {
        return 1 - Elementary.exp(-base * Elementary.exp(effects));
    }
}
