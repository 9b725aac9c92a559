/** Course systems, as trainers connect and watch them. */
@NullMarked
package org.kampus.ui.course;

import org.jspecify.annotations.NullMarked;
