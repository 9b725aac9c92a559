/** Debriefs: worked out in the background, and told as papers. */
@NullMarked
package org.kampus.application.debrief;

import org.jspecify.annotations.NullMarked;
