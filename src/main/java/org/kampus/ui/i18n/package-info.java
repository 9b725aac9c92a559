/** The two languages of the pages: texts, plural forms, and figures with their units. */
@NullMarked
package org.kampus.ui.i18n;

import org.jspecify.annotations.NullMarked;
