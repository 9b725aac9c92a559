/** The programming interface under {@code /api/v1}: resources in JSON, errors as problem details. */
@NullMarked
package org.kampus.rest;

import org.jspecify.annotations.NullMarked;
