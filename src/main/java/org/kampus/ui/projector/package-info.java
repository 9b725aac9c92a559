/** What the whole room looks at: the projector's pages, from the code on the wall to the debrief. */
@NullMarked
package org.kampus.ui.projector;

import org.jspecify.annotations.NullMarked;
