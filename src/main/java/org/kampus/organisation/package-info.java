/** Who sells and by which rules: roles, functions, structures, the operating plan and its levers. */
@NullMarked
package org.kampus.organisation;

import org.jspecify.annotations.NullMarked;
