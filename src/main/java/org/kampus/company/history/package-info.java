/** A company's order history: files read as they come from other systems, orders in them, and what they tell of a company. */
@NullMarked
package org.kampus.company.history;

import org.jspecify.annotations.NullMarked;
