/** Files for spreadsheets: workbooks and CSV in which nothing typed can become a formula. */
@NullMarked
package org.kampus.application.sheet;

import org.jspecify.annotations.NullMarked;
