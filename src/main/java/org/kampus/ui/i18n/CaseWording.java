package org.kampus.ui.i18n;

import java.util.Locale;
import java.util.stream.Collectors;
import org.kampus.scenario.LocalizedText;
import org.kampus.scenario.Scenario;

/** What several pages say of a case. */
public final class CaseWording {

    private CaseWording() {}

    /** The title of a workshop: one that only repeats the title of its case is read in the reader's language. */
    public static String workshopTitle(String title, LocalizedText caseTitle, Texts texts) {
        boolean made = title.equals(caseTitle.en()) || title.equals(caseTitle.ru());
        return made ? caseTitle.in(texts.language().locale()) : title;
    }

    /** The types of sale of the lines of business, each told once. */
    public static String saleTypes(Scenario scenario, Texts texts) {
        return scenario.lines().stream()
                .map(line -> texts.get("saleType." + line.type().name().toLowerCase(Locale.ROOT)))
                .distinct()
                .collect(Collectors.joining(" + "));
    }
}
