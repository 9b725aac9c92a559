/** How games are kept in a relational database: the data source, its schema and the mapped classes. */
@NullMarked
package org.kampus.persistence;

import org.jspecify.annotations.NullMarked;
