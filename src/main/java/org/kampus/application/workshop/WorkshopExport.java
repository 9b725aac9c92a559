package org.kampus.application.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.UUID;

/**
 * Everything of a workshop as files. What people have typed cannot become a formula: such cells are texts in XLSX, and
 * in CSV they are preceded by an apostrophe.
 */
@ApplicationScoped
public class WorkshopExport {

    /** Content type of {@link #workbook}. */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** A workbook with sheets for results, plans, people, surprises and notes, its headings in the given language. */
    public byte[] workbook(Caller.Trainer trainer, UUID workshop, Locale locale) {
        throw new UnsupportedOperationException();
    }

    /** The results of all teams and rounds as CSV: UTF-8 with byte-order mark, semicolons for Russian. */
    public byte[] results(Caller.Trainer trainer, UUID workshop, Locale locale) {
        throw new UnsupportedOperationException();
    }

    /** Every version of every plan as CSV. */
    public byte[] plans(Caller.Trainer trainer, UUID workshop, Locale locale) {
        throw new UnsupportedOperationException();
    }
}
