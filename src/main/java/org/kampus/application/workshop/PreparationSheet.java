package org.kampus.application.workshop;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.kampus.application.sheet.Sheet;

/** What the workbook of a workshop tells of how people prepared for it; those who know that write it. */
public interface PreparationSheet {

    /** The sheet in a language; empty if nobody was asked to prepare. */
    Optional<Sheet> of(UUID workshop, Locale locale);
}
