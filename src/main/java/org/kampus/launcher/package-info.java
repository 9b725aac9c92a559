/** The command line of the runnable jar: reads the options, then starts the server that carries Kampus. */
@NullMarked
package org.kampus.launcher;

import org.jspecify.annotations.NullMarked;
