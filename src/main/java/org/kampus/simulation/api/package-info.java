/** What goes into a run and comes out of it: input, results, weekly figures, departures, what happened to clients. */
@NullMarked
package org.kampus.simulation.api;

import org.jspecify.annotations.NullMarked;
