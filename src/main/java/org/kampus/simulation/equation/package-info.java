/**
 * The equations of the world, one class each: pure functions without luck or state, with formula, symbols, units and
 * source. {@code docs/background/model.md} tells what they are for.
 */
@NullMarked
package org.kampus.simulation.equation;

import org.jspecify.annotations.NullMarked;
