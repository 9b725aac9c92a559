/** What goes into a run and comes out of it: input, results, weekly figures, departures, what happened to clients. */
@org.jspecify.annotations.NullMarked
package org.kampus.simulation.api;
