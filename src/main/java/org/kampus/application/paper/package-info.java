/** Papers: texts in parts that a page shows, and that are written as HTML and as PDF. */
@NullMarked
package org.kampus.application.paper;

import org.jspecify.annotations.NullMarked;
