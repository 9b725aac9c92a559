/** What a trainer works with: the list of workshops, a new one, the console, printed sheets. */
@NullMarked
package org.kampus.ui.trainer;

import org.jspecify.annotations.NullMarked;
