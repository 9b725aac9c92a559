/** The rules of group play: teams, seats, rounds, their plans, and what a trainer may do to them. */
@NullMarked
package org.kampus.workshop;

import org.jspecify.annotations.NullMarked;
