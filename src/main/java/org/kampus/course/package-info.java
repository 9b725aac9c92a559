/** What course systems and Kampus say to each other: LTI 1.3, xAPI and SCORM as messages, without any connection. */
@NullMarked
package org.kampus.course;

import org.jspecify.annotations.NullMarked;
