/** The first page and its doors. */
@NullMarked
package org.kampus.ui.home;

import org.jspecify.annotations.NullMarked;
