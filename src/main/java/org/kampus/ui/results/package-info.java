/** After a quarter: the moving picture of it, its results, the clients who left, and the summary of a game. */
@NullMarked
package org.kampus.ui.results;

import org.jspecify.annotations.NullMarked;
