/** Runs of a case without a game, for programs: ordered, checked, bounded, simulated at once. */
@NullMarked
package org.kampus.application.run;

import org.jspecify.annotations.NullMarked;
