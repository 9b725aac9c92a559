/**
 * What happens in a week, step by step. Each step changes the state of a {@code World} and keeps none of its own; it gets
 * the world and the steps it needs by its constructor. {@code Week} holds their order.
 */
@NullMarked
package org.kampus.simulation.week;

import org.jspecify.annotations.NullMarked;
