package org.kampus.application.lab;

import java.util.Locale;
import org.kampus.application.paper.Paper;

/** Says what those who decide are told in the words that the pages use. */
public interface BoardWords {

    /** The report, two pages when printed. */
    Paper of(BoardReport report, Locale locale);
}
