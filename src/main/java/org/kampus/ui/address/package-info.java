/** Where each page is: the routes of all pages and the addresses that lead to them. */
@NullMarked
package org.kampus.ui.address;

import org.jspecify.annotations.NullMarked;
