package org.kampus.application.sheet;

/**
 * A column of a table.
 *
 * @param heading what stands above it, with the unit
 * @param format how its values look
 */
public record Column(String heading, Format format) {}
