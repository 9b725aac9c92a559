/** The use cases of workshops: trainers' accounts, set-up, control of rounds, team play, debrief, export. */
@NullMarked
package org.kampus.application.workshop;

import org.jspecify.annotations.NullMarked;
