/** The engine: what happens in the simulated company, week by week. Pure, deterministic, headless. */
@NullMarked
package org.kampus.simulation;

import org.jspecify.annotations.NullMarked;
