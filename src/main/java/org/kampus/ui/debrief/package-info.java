/** The written debrief: its words, and its pages for players, teams and trainers. */
@NullMarked
package org.kampus.ui.debrief;

import org.jspecify.annotations.NullMarked;
