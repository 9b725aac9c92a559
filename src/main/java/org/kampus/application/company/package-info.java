/** Use cases of a manager's own company: answers are kept, the case is found in the background, and is played like any other. */
@NullMarked
package org.kampus.application.company;

import org.jspecify.annotations.NullMarked;
