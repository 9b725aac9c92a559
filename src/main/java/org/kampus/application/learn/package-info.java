/** Use cases of learning: lessons and what the engine says to them, answers kept, what is asked again when. */
@NullMarked
package org.kampus.application.learn;

import org.jspecify.annotations.NullMarked;
