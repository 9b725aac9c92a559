/** A manager's own company: ten questions, whether the answers agree, and the case made of them. */
@NullMarked
package org.kampus.ui.company;

import org.jspecify.annotations.NullMarked;
