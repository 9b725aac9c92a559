/** The addresses at which course systems open Kampus: plain pages without a session and without the script framework. */
@NullMarked
package org.kampus.web.course;

import org.jspecify.annotations.NullMarked;
