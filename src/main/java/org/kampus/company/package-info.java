/** A manager's own company: what is known of it today, and the case whose simulated present agrees with it. */
@NullMarked
package org.kampus.company;

import org.jspecify.annotations.NullMarked;
