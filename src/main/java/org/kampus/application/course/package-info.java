/** Course systems that open Kampus and take scores back; nothing of it happens until a public address is named. */
@NullMarked
package org.kampus.application.course;

import org.jspecify.annotations.NullMarked;
