/** The player's desk: briefing, structure board, rules, changes and the run of a quarter. */
@NullMarked
package org.kampus.ui.desk;

import org.jspecify.annotations.NullMarked;
