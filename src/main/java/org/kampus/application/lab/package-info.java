/** The use cases of the lab: experiments drafted, run in the background, kept, exported. */
@NullMarked
package org.kampus.application.lab;

import org.jspecify.annotations.NullMarked;
