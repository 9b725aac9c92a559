/** What a simulated quarter means: scores, expected workload, stories of clients who left. */
@NullMarked
package org.kampus.insight;

import org.jspecify.annotations.NullMarked;
