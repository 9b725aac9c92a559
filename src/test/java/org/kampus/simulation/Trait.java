package org.kampus.simulation;

import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.kampus.market.ClientParameter;
import org.kampus.market.LineParameter;
import org.kampus.market.SaleLine;
import org.kampus.organisation.OrganisationParameter;
import org.kampus.scenario.Scenario;

/** What a manager knows of a company and can compare with his own. */
enum Trait {
    CLIENTS("clients", "%.0f", s -> line(s, LineParameter.CLIENTS_AT_START)),
    CLIENTS_PER_PERSON(
            "clients per person",
            "%.0f",
            s -> line(s, LineParameter.CLIENTS_AT_START)
                    / s.startingPlan().structure().headcount()),
    LEADS("leads a week", "%.2g", s -> line(s, LineParameter.LEADS_PER_WEEK)),
    ORDERS("orders of a client a year", "%.2g", s -> 52 * line(s, LineParameter.ORDERS_PER_WEEK)),
    ORDER_VALUE("thousand ₽ an order", "%.3g", s -> line(s, LineParameter.ORDER_VALUE)),
    MARGIN("margin", "%.2f", s -> line(s, LineParameter.GROSS_MARGIN)),
    HOURS("hours an order", "%.2g", s -> line(s, LineParameter.HOURS_PER_ORDER)),
    DOCUMENTS("hours of papers an order", "%.2g", s -> line(s, LineParameter.DOCUMENT_HOURS_PER_ORDER)),
    SALE_HOURS("hours of a first sale", "%.3g", s -> line(s, LineParameter.SALE_HOURS)),
    WIN_RATE("share of sales won", "%.2f", s -> line(s, LineParameter.WIN_RATE)),
    TOLERANCE("weeks clients wait gladly", "%.2g", s -> line(s, LineParameter.WAITING_TOLERANCE_WEEKS)),
    LEAVING(
            "share of clients that leave a year",
            "%.2f",
            s -> 1 - StrictMath.exp(-52 * line(s, LineParameter.BASE_HAZARD))),
    WORK("hours of work per person and week", "%.0f", Trait::work),
    SWITCHING(
            "minutes lost by changing work",
            "%.0f",
            s -> s.organisation().get(OrganisationParameter.SWITCHING_MINUTES)),
    LIKING("weight of likes and dislikes", "%.2g", s -> s.organisation().get(OrganisationParameter.PREFERENCE_WEIGHT)),
    QUITS("share of people that quit a year", "%.2f", s -> s.organisation().get(OrganisationParameter.QUITS_PER_YEAR)),
    BOND_KEPT("bond kept at a handover by script", "%.2f", s -> s.clients().get(ClientParameter.HANDOVER_KEPT_SCRIPT)),
    PERSON_BOND("weight of the personal bond", "%.2g", s -> s.clients().get(ClientParameter.PERSON_BOND_EFFECT));

    private final String words;
    private final String format;
    private final ToDoubleFunction<Scenario> reading;

    Trait(String words, String format, ToDoubleFunction<Scenario> reading) {
        this.words = words;
        this.format = format;
        this.reading = reading;
    }

    private static double line(Scenario scenario, LineParameter parameter) {
        return scenario.mainLine().get(parameter);
    }

    /** Orders, papers and first sales, without care: what comes in by itself. */
    private static double work(Scenario scenario) {
        SaleLine line = scenario.mainLine();
        double orders = line.get(LineParameter.CLIENTS_AT_START)
                * line.get(LineParameter.ORDERS_PER_WEEK)
                * (line.get(LineParameter.HOURS_PER_ORDER) + line.get(LineParameter.DOCUMENT_HOURS_PER_ORDER));
        double leads = line.get(LineParameter.LEADS_PER_WEEK)
                * (line.get(LineParameter.QUALIFY_HOURS_PER_LEAD)
                        + line.get(LineParameter.TIMELY_SHARE) * line.get(LineParameter.SALE_HOURS));
        return (orders + leads) / scenario.startingPlan().structure().headcount();
    }

    /** The trait of a company. */
    double of(Scenario scenario) {
        return reading.applyAsDouble(scenario);
    }

    /** How tables call it. */
    String words() {
        return words;
    }

    /** A value of it in words. */
    String said(double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
