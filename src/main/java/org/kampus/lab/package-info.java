/** Many runs of a case: structures compared under the same luck, how sure that is, and the best one found. */
@NullMarked
package org.kampus.lab;

import org.jspecify.annotations.NullMarked;
