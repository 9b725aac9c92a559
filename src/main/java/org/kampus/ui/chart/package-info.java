/** Charts: a picture, the table behind it, and both as files. */
@NullMarked
package org.kampus.ui.chart;

import org.jspecify.annotations.NullMarked;
