package org.kampus.workshop;

/** A workshop. */
public final class Workshop {}
