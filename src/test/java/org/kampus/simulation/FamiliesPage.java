package org.kampus.simulation;

import java.util.List;
import java.util.Locale;

/** The part of the page of facts that tells in which companies they hold. */
final class FamiliesPage {

    private static final String INTRODUCTION = """

            # In which companies the facts hold

            Each fact once more in %d companies like the one of the textbook: the same people under the same plans, while number
            of clients, leads, rates, hours, prices, margins, wages, and what clients and people are like are drawn within the
            documented ranges, rates and hours no further than a factor of 1.7 from the textbook. Each company meets %d fates (half of
            them where there are more than 600 clients), so a company in which an effect is small may be counted on either side.

            *Holds* is the share of companies in which the mean of the fates shows the claim. In the others it is the other way
            round: "revenue rises from universals to the conveyor, 69 %%" says that universals win in 31 %%. *Where it turns* names the one
            threshold that parts the companies best, then one more on the worse side; "no single trait tells" where none parts
            them clearly. *Median effect* is in the figure's own unit, money in thousand ₽ per person and year.

            | Fact | Claim | From | To | Holds | Median effect | Where it turns |
            |---|---|---|---|---|---|---|
            """;

    private FamiliesPage() {}

    static String text(List<FactInFamily> found, int companies, int fates) {
        StringBuilder page = new StringBuilder(INTRODUCTION.formatted(companies, fates));
        for (FactInFamily one : found) {
            Claim claim = one.claim();
            page.append(String.format(
                    Locale.ROOT,
                    "| %s %s | %s %s | %s | %s | %.0f %% | %+.3g | %s |%n",
                    one.fact().number(),
                    one.fact().sentence(),
                    claim.figure().words(),
                    claim.says(),
                    one.fact().arms().get(claim.from()).name(),
                    one.fact().arms().get(claim.to()).name(),
                    100 * one.share(),
                    one.effect(),
                    one.turns()));
        }
        return page.toString();
    }
}
