package org.kampus.simulation.world;

import org.kampus.organisation.SalesFunction;

/**
 * A task as it was given.
 *
 * @param function what is to be done
 * @param client number of the client
 * @param line line of business of the order; where no order is concerned, that of the client
 * @param created day on which it arose
 * @param hours work for a fully skilled person, h
 * @param orderValue thousand ₽; 0 where no order is concerned
 * @param step stage of the sale or step of the handover it belongs to; 0 for other work
 */
public record Task(
        SalesFunction function, int client, int line, double created, double hours, double orderValue, int step) {}
