/** Debriefs: worked out in the background, and written as a page, as HTML and as PDF. */
@NullMarked
package org.kampus.application.debrief;

import org.jspecify.annotations.NullMarked;
