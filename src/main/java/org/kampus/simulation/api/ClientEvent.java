package org.kampus.simulation.api;

/**
 * Something that happened to a client.
 *
 * @param client number of the client
 * @param time week of the game with its fraction: 0.0 to 1.0 is the first week played
 * @param kind what happened
 * @param value a number whose meaning the kind gives
 * @param employee number of the employee concerned, or -1
 */
public record ClientEvent(int client, double time, EventKind kind, double value, int employee) {}
