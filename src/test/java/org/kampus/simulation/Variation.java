package org.kampus.simulation;

import java.util.Map;
import java.util.TreeMap;
import org.kampus.market.ClientParameter;
import org.kampus.market.LineParameter;
import org.kampus.market.SaleLine;
import org.kampus.market.SaleType;
import org.kampus.organisation.OrganisationParameter;
import org.kampus.organisation.PayScale;
import org.kampus.organisation.Role;
import org.kampus.scenario.Scenario;

/**
 * A company like a textbook one: the same people under the same plan, while size, rates, hours, prices, wages and what
 * clients and people are like are drawn. Rates and hours of the line lie within {@link LineRanges} and no further than a
 * factor of 1.7 from the textbook; the same factors hold for each arm of a comparison, so that arms differ in one thing.
 *
 * @param number which company of the family
 */
record Variation(int number) {

    private static final double FARTHEST = 1.7;

    /** Ends of ranges by the table of parameters of people in the description of the model. */
    private static final Map<OrganisationParameter, double[]> PEOPLE = new TreeMap<>(Map.of(
            OrganisationParameter.SWITCHING_MINUTES, new double[] {2, 23},
            OrganisationParameter.PREFERENCE_WEIGHT, new double[] {0.5, 3},
            OrganisationParameter.AVERSION, new double[] {0.1, 0.9},
            OrganisationParameter.OVERHEAD, new double[] {0.15, 0.4},
            OrganisationParameter.QUITS_PER_YEAR, new double[] {0.1, 0.4},
            OrganisationParameter.RAMP_WEEKS, new double[] {6, 60},
            OrganisationParameter.LEARNING_HOURS, new double[] {200, 1500},
            OrganisationParameter.ERROR_RATE, new double[] {0.01, 0.04}));

    /** Ends of ranges of clients, by the same. */
    private static final Map<ClientParameter, double[]> CLIENTS = new TreeMap<>(Map.of(
            ClientParameter.PERSON_BOND_EFFECT, new double[] {0.5, 2.5},
            ClientParameter.FIRM_BOND_EFFECT, new double[] {0.5, 2.5},
            ClientParameter.SATISFACTION_EFFECT, new double[] {1, 5},
            ClientParameter.HANDOVER_KEPT_SCRIPT, new double[] {0.05, 0.4},
            ClientParameter.HANDOVER_IRRITATION, new double[] {0.1, 0.8},
            ClientParameter.HANDOVER_BREAK_OFF, new double[] {0.05, 0.6},
            ClientParameter.MISFIT_HOURS, new double[] {0.5, 4}));

    /** The company in place of a textbook one; what is zero there stays so. */
    Scenario of(Scenario textbook) {
        KeyedDraw draw = KeyedDraw.of("family", number);
        SaleLine line = textbook.mainLine();
        for (LineParameter parameter : LineRanges.parameters()) {
            line = line.with(parameter, limited(parameter, line.get(parameter) * factor(parameter, line.type())));
        }
        double size = factor(LineParameter.CLIENTS_AT_START, line.type());
        line = line.with(LineParameter.CLIENTS_AT_START, StrictMath.rint(line.get(LineParameter.CLIENTS_AT_START)))
                .with(LineParameter.PROSPECTS, StrictMath.rint(size * line.get(LineParameter.PROSPECTS)));
        Scenario varied = textbook.withLines(java.util.List.of(line));
        for (Map.Entry<OrganisationParameter, double[]> entry : PEOPLE.entrySet()) {
            OrganisationParameter parameter = entry.getKey();
            if (textbook.organisation().get(parameter) != 0) {
                double value = draw.between(parameter.key(), entry.getValue()[0], entry.getValue()[1]);
                varied = Companies.with(varied, parameter, value);
            }
        }
        for (Map.Entry<ClientParameter, double[]> entry : CLIENTS.entrySet()) {
            ClientParameter parameter = entry.getKey();
            if (textbook.clients().get(parameter) != 0) {
                double value = draw.between(parameter.key(), entry.getValue()[0], entry.getValue()[1]);
                varied = Companies.with(varied, parameter, value);
            }
        }
        double plant = size
                * factor(LineParameter.ORDERS_PER_WEEK, line.type())
                * factor(LineParameter.ORDER_VALUE, line.type())
                * draw.between("plant", 0.85, 1.2);
        double capacity = textbook.organisation().get(OrganisationParameter.PLANT_CAPACITY);
        varied = Companies.with(varied, OrganisationParameter.PLANT_CAPACITY, capacity * plant);
        return paid(varied, draw);
    }

    private static Scenario paid(Scenario scenario, KeyedDraw draw) {
        PayScale pay = scenario.pay();
        for (Role role : Role.values()) {
            pay = pay.with(role, pay.perWeek(role) * draw.between("pay " + role.key(), 0.8, 1.25));
        }
        return Companies.paid(scenario, pay);
    }

    /** What a parameter of the textbook company is multiplied by. */
    double factor(LineParameter parameter, SaleType type) {
        double[] range = LineRanges.of(parameter, type);
        double usual = parameter.defaultFor(type);
        if (!(usual > 0)) {
            return 1;
        }
        double low = Math.min(1, Math.max(1 / FARTHEST, range[0] / usual));
        double high = Math.max(1, Math.min(FARTHEST, range[1] / usual));
        return KeyedDraw.of("family", number).between(parameter.key(), low, high);
    }

    private static double limited(LineParameter parameter, double value) {
        return Math.max(parameter.min(), Math.min(parameter.max(), value));
    }
}
