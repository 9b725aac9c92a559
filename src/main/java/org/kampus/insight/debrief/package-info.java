/** What is told of a game when it is over: what was decided, what came of it, how much of it was luck, and how much better it goes. */
@NullMarked
package org.kampus.insight.debrief;

import org.jspecify.annotations.NullMarked;
