package org.kampus.ui.i18n;

import java.util.Locale;
import java.util.stream.Collectors;
import org.kampus.scenario.Scenario;

/** What several pages say of a case. */
public final class CaseWording {

    private CaseWording() {}

    /** The types of sale of the lines of business, each told once. */
    public static String saleTypes(Scenario scenario, Texts texts) {
        return scenario.lines().stream()
                .map(line -> texts.get("saleType." + line.type().name().toLowerCase(Locale.ROOT)))
                .distinct()
                .collect(Collectors.joining(" + "));
    }
}
