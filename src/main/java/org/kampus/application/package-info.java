/** The use cases: the only door through which pages and the programming interface reach the world below. */
@NullMarked
package org.kampus.application;

import org.jspecify.annotations.NullMarked;
