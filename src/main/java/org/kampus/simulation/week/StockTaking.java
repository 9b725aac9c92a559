package org.kampus.simulation.week;

import org.kampus.organisation.OrganisationParameter;
import org.kampus.simulation.api.ClientState;
import org.kampus.simulation.api.FunctionMeasure;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.equation.Elementary;
import org.kampus.simulation.world.Clients;
import org.kampus.simulation.world.Course;
import org.kampus.simulation.world.QuarterRecord;
import org.kampus.simulation.world.Tally;
import org.kampus.simulation.world.Tasks;
import org.kampus.simulation.world.World;

/** Puts stocks and averages of the week's end into the tally. */
final class StockTaking {

    private static final ClientState[] STATES = ClientState.values();

    private static final Measure[] ACTIVE_BY_CLASS = {
        Measure.ACTIVE_A, Measure.ACTIVE_B, Measure.ACTIVE_C, Measure.ACTIVE_D
    };

    private final Tasks tasks;
    private final QuarterRecord record;
    private final double fixedCosts;
    private final double webShopCost;
    private final Course course;
    private final Clients clients;
    private final Tally tally;
    private final ClientFigures figures;
    private final Staffing staffing;
    private final Plant plant;

    /** How much likelier than usual each active client leaves. */
    private double[] factors = {};

    StockTaking(World world, ClientFigures figures, Staffing staffing, Plant plant) {
        this.tasks = world.tasks;
        this.record = world.record;
        this.fixedCosts = world.rules.scenario.fixedCostsPerWeek();
        this.webShopCost = world.rules.get(OrganisationParameter.WEB_SHOP_COST);
        this.course = world.course;
        this.clients = world.clients;
        this.tally = world.tally;
        this.figures = figures;
        this.staffing = staffing;
        this.plant = plant;
    }

    void endWeek() {
        for (int f = 0; f < Tasks.FUNCTIONS; f++) {
            tally.add(FunctionMeasure.QUEUE, f, tasks.alive(f));
            tally.add(FunctionMeasure.QUEUE_HOURS, f, Math.max(0, tasks.aliveHours(f)));
        }
        tally.set(Measure.PAYROLL, staffing.payroll());
        tally.set(Measure.FIXED_COSTS, fixedCosts);
        if (course.plan.webShop()) {
            tally.add(Measure.INVESTMENT, webShopCost);
        }
        prospects();
        active(clients.listActive());
        plant.report();
    }

    private void prospects() {
        for (int nth = 0; nth < clients.followed(); nth++) {
            switch (STATES[clients.state[clients.followed(nth)]]) {
                case LEAD -> tally.count(Measure.LEADS_WAITING);
                case IN_DIARY -> tally.count(Measure.LEADS_IN_DIARY);
                case QUALIFIED -> tally.count(Measure.LEADS_QUALIFIED);
                case IN_SALE -> tally.count(Measure.OPEN_SALES);
                case DORMANT -> tally.count(Measure.DORMANT_CLIENTS);
                default -> {}
            }
        }
    }

    private void active(int active) {
        double walletSum = 0;
        double ownSum = 0;
        double satisfaction = 0;
        double person = 0;
        double firm = 0;
        double breadth = 0;
        for (int nth = 0; nth < active; nth++) {
            int i = clients.active(nth);
            double potential = clients.orderRate[i] * clients.wallet[i];
            walletSum += potential;
            ownSum += potential * clients.share[i];
            satisfaction += clients.satisfaction[i];
            person += clients.personBond[i];
            firm += clients.firmBond[i];
            breadth += clients.breadth[i];
            if (clients.has(i, Clients.KEY_ACCOUNT)) {
                tally.count(Measure.KEY_ACCOUNTS);
            }
            tally.count(ACTIVE_BY_CLASS[clients.clientClass[i]]);
            if (clients.has(i, Clients.REDUCED)) {
                tally.count(Measure.REDUCED_CLIENTS);
            }
            if (clients.has(i, Clients.HANDOVER_RUNS)) {
                tally.count(Measure.AWAITING_HANDOVER);
            }
        }
        tally.set(Measure.ACTIVE_CLIENTS, active);
        tally.set(Measure.WRITTEN_OFF_CLIENTS, record.writtenOff);
        tally.set(Measure.SHARE_OF_WALLET, walletSum > 0 ? ownSum / walletSum : 0);
        int n = Math.max(1, active);
        tally.set(Measure.SATISFACTION, satisfaction / n);
        tally.set(Measure.PERSON_BOND, person / n);
        tally.set(Measure.FIRM_BOND, firm / n);
        tally.set(Measure.ASSORTMENT_BREADTH, breadth / n);
        tally.set(Measure.CLIENT_BASE_VALUE, valueOfActive(active));
    }

    /** Expected value of all active clients as last listed. */
    private double valueOfActive(int active) {
        if (factors.length < active) {
            factors = new double[2 * active];
        }
        for (int nth = 0; nth < active; nth++) {
            factors[nth] = figures.logHazard(clients.active(nth));
        }
        for (int nth = 0; nth < active; nth++) {
            factors[nth] = Elementary.exp(factors[nth]);
        }
        double value = 0;
        for (int nth = 0; nth < active; nth++) {
            value += figures.expectedValue(clients.active(nth), factors[nth]);
        }
        return value;
    }
}
