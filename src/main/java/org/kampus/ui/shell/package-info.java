/** What every page shares: the frame of the application and its settings in the browser. */
@NullMarked
package org.kampus.ui.shell;

import org.jspecify.annotations.NullMarked;
