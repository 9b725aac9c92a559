/** Pages of learning: the path of lessons, a lesson step by step, questions asked again. */
@NullMarked
package org.kampus.ui.learn;

import org.jspecify.annotations.NullMarked;
