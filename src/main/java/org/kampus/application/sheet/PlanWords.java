package org.kampus.application.sheet;

import java.util.List;
import java.util.Locale;
import org.kampus.organisation.PlanChange;

/** Says what plans decide in the words that the pages use. */
public interface PlanWords {

    /**
     * One line for each decision that the changes belong to, in the language of the locale.
     *
     * @param changes those that mean something in the case
     */
    List<String> lines(List<PlanChange> changes, Locale locale);
}
