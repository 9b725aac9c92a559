/** What would have happened: a quarter, a client's life or a game played again without one of its causes. */
@NullMarked
package org.kampus.insight.counterfactual;

import org.jspecify.annotations.NullMarked;
