/** Who buys: sale types, the parameters of a sale line and of clients' behaviour, client classes. */
@NullMarked
package org.kampus.market;

import org.jspecify.annotations.NullMarked;
