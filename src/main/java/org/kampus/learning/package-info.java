/** Lessons: what the engine says to a guess, how good guesses are, and what to ask again when. */
@NullMarked
package org.kampus.learning;

import org.jspecify.annotations.NullMarked;
