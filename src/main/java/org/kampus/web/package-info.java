/**
 * What every request meets before pages and programs see it: where it truly comes from, how large and how slow its body
 * may be, who the player is, and what browsers are told with the answer.
 */
@NullMarked
package org.kampus.web;

import org.jspecify.annotations.NullMarked;
