/** What players expect of a quarter before it is played, and how well they foresee. */
@NullMarked
package org.kampus.insight.foresight;

import org.jspecify.annotations.NullMarked;
