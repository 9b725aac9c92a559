/** What the pages of a workshop share: the countdown, the code to join by, and the words of refusals. */
@NullMarked
package org.kampus.ui.room;

import org.jspecify.annotations.NullMarked;
