/** The lab's pages: experiments, their plans, results, luck, assumptions and reports. */
@NullMarked
package org.kampus.ui.lab;

import org.jspecify.annotations.NullMarked;
