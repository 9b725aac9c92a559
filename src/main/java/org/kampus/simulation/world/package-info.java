/** Where a simulated company stands: state only, which can be copied between two weeks. */
@NullMarked
package org.kampus.simulation.world;

import org.jspecify.annotations.NullMarked;
