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

            *Holds* is the share of companies in which the mean of the fates shows the claim; *else* tells which of the two has more of the
            figure in the others. *Where it turns* names the one threshold that parts the companies best, then one more on the worse
            side; "no single trait tells" where none parts them clearly. *Median effect* is in the figure's own unit, money in thousand
            ₽ per person and year.
            """;

    private FamiliesPage() {}

    static String text(List<FactInFamily> found, int companies, int fates) {
        StringBuilder page = new StringBuilder(INTRODUCTION.formatted(companies, fates));
        Fact last = null;
        for (FactInFamily one : found) {
            if (one.fact() != last) {
                last = one.fact();
                page.append("\n**").append(StylisedFactsPage.heading(last).substring("## ".length()));
                page.append(".**\n\n| Claim | From | To | Holds | Else | Median effect | Where it turns |\n");
                page.append("|---|---|---|---|---|---|---|\n");
            }
            page.append(row(one));
        }
        return page.toString();
    }

    private static String row(FactInFamily one) {
        Claim claim = one.claim();
        String from = one.fact().arms().get(claim.from()).name();
        String to = one.fact().arms().get(claim.to()).name();
        String more = claim.says().equals("rises") ? from : claim.says().equals("falls") ? to : "";
        return String.format(
                Locale.ROOT,
                "| %s %s | %s | %s | %.0f %% | %s | %+.3g | %s |%n",
                claim.figure().words(),
                claim.says(),
                from,
                to,
                100 * one.share(),
                more.isEmpty()
                        ? ""
                        : String.format(Locale.ROOT, "%s has more in %.0f %%", more, 100 - 100 * one.share()),
                one.effect(),
                one.turns());
    }
}
