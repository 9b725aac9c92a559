/** A playable case as data: its texts, parameters, starting plan and limits; read and validated. */
@NullMarked
package org.kampus.scenario;

import org.jspecify.annotations.NullMarked;
