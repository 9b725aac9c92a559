package org.kampus.application.sheet;

/**
 * A value that looks otherwise than its column, for columns that hold values of many kinds.
 *
 * @param value text, number or moment
 * @param format how it looks
 */
public record Cell(Object value, Format format) {}
