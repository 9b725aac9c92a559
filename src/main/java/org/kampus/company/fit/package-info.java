/**
 * Models of when clients order and when they leave, fitted to an order history: a ladder of models, how sure they are, and
 * whether they would have foreseen what came. Everything is computed from orders alone, without names.
 */
@NullMarked
package org.kampus.company.fit;

import org.jspecify.annotations.NullMarked;
