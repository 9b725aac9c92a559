package org.kampus.simulation.equation;

import static org.kampus.market.ClientParameter.WEB_ORDER_CONTACT;
import static org.kampus.market.ClientParameter.WEB_ORDER_HOURS;

/**
 * An order that a client enters itself: it takes {@code h} times the usual hours, h {@code webOrderHours}, and ties the client like
 * {@code c} of an order taken by somebody, c {@code webOrderContact}.
 *
 * <p>Source: surveys of order processing for the hours; the method for the tie, as communication binds; sizes assumed.
 */
public final class WebOrders {

    private final double hours;
    private final double contact;

    /** The equation with the numbers of a case. */
    public WebOrders(Numbers numbers) {
        hours = numbers.get(WEB_ORDER_HOURS);
        contact = numbers.get(WEB_ORDER_CONTACT);
    }

    /** Hours of the order that take so many if somebody takes it. */
    public double hours(double usual) {
        return hours * usual;
    }

    /** What of a contact of the given weight it is. */
    public double contact(double usual) {
        return contact * usual;
    }
}
