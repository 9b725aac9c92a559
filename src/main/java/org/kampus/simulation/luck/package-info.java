/** Keyed random numbers, what they are for, and the only place where their addresses are made. */
@NullMarked
package org.kampus.simulation.luck;

import org.jspecify.annotations.NullMarked;
