/** What people with a seat in a workshop see: joining, the lobby, and the desk a team shares. */
@NullMarked
package org.kampus.ui.team;

import org.jspecify.annotations.NullMarked;
