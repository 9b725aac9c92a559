/** Several servers on one database: who is at work, who leads what, and what they tell one another. */
@NullMarked
package org.kampus.application.cluster;

import org.jspecify.annotations.NullMarked;
