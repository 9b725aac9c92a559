package org.kampus.simulation;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The page that tells what a full run of the stylised facts found. */
final class StylisedFactsPage {

    static final Path FILE = Path.of("docs", "reference", "stylised-facts.md");

    private static final String INTRODUCTION = """
            # Stylised facts: what the world shows

            Engine version %s, played on %s with the fates of the last column, but at least %d. Written by
            `./mvnw -Pfacts test`; every line is also a test of each build, with the fates of the last column.

            In each comparison the companies differ in one thing and meet the same luck, fate by fate. *Effect* is the
            mean difference between the two companies named, with its 95 %% interval (Student), as a share of the first
            company's value; of profit in money, as a share of the small difference of large sums tells nothing. *Gate* is the number of fates played in each build, after the least number with which an
            effect of this size is missed less than once in a thousand runs: with d the effect over its standard error,
            the t-value found scatters around d with variance 1 + d²/(2(n-1)), and the value asked for must lie 3.09 such
            deviations below d. Companies are played for two years after a warm-up if the setting says nothing else.

            """;

    private static final int FATES_OF_LUCK = 200;

    private static final String ELSEWHERE = """

            ## F26: The same luck narrows what is known of the difference between two plans

            Mixed, 220 clients, %d fates of two years. *Spread* is that of one plan over its fates; *narrower* is the
            interval of the difference with the same luck against one with separate lucks. `LuckFactsTest` holds the
            threefold in money for plans that differ in one clerk.

            Of retention less can be known, for a reason that is no flaw of the luck: where no leads arrive and nobody
            quits, the same luck narrows its interval more than threefold, too (the last two lines; `LuckFactsTest`). But a
            lead that is won, or a colleague who leaves, under one plan only is an effect of the plans in that fate. It
            moves whole clients, who then stay or do not, and no common luck takes it out. Conclusions on retention need
            more fates than those on money, most of all where everybody changes jobs.

            | What | Plans | Spread | Narrower |
            |---|---|---|---|
            %s
            ## F29: A purchase model recovers what the clients do

            2,500 clients whom nothing influences, with .2 orders a week, a hazard of .004 and a shape of 2: the model
            fitted to their order log finds %s, %s and %s. `PurchaseModelTest` holds it.

            F18's waits against the textbook are held by `QueueTheoryTest`.
            """;

    private StylisedFactsPage() {}

    static String heading(Fact fact) {
        String number = fact.number().startsWith("F") ? fact.number() + ": " : "";
        return "## " + number + Character.toUpperCase(fact.sentence().charAt(0))
                + fact.sentence().substring(1);
    }

    static String text(List<Findings.Finding> findings) {
        StringBuilder page = new StringBuilder(
                INTRODUCTION.formatted(Simulator.ENGINE_VERSION, LocalDate.now(ZoneOffset.UTC), FullProfile.FATES));
        Fact last = null;
        for (Findings.Finding finding : findings) {
            if (finding.fact() != last) {
                last = finding.fact();
                page.append(heading(last)).append("\n\n").append(capital(last.setting()));
                page.append(".\n\n| What | From | To | Effect | Holds | Gate |\n|---|---|---|---|---|---|\n");
            }
            page.append(row(finding));
            if (isLast(findings, finding)) {
                page.append("\n");
            }
        }
        return page.toString().stripTrailing() + "\n" + elsewhere();
    }

    /** Facts that tests of their own hold, measured for the page. */
    private static String elsewhere() {
        StringBuilder rows = new StringBuilder();
        for (SharedLuck luck : List.of(
                SharedLuck.CLERKS, SharedLuck.STRUCTURES, SharedLuck.CLERKS.settle(), SharedLuck.STRUCTURES.settle())) {
            Map<Kpi, SharedLuck.Found> all = luck.played(FATES_OF_LUCK);
            for (Kpi kpi : luck.settled() ? List.of(Kpi.RETENTION) : List.of(Kpi.REVENUE, Kpi.PROFIT, Kpi.RETENTION)) {
                SharedLuck.Found found = Objects.requireNonNull(all.get(kpi));
                rows.append(String.format(
                        Locale.ROOT,
                        "| %s | %s | %.0f %% | %.1f times |%n",
                        kpi.words(),
                        luck.plans(),
                        100 * found.spread(),
                        found.narrowing()));
            }
        }
        PurchaseModel model = PurchaseModelTest.fitted();
        return ELSEWHERE.formatted(
                FATES_OF_LUCK,
                rows,
                String.format(Locale.ROOT, "%.4f", model.rate()),
                String.format(Locale.ROOT, "%.5f", model.hazard()),
                String.format(Locale.ROOT, "%.2f", model.shape()));
    }

    private static boolean isLast(List<Findings.Finding> findings, Findings.Finding finding) {
        int next = findings.indexOf(finding) + 1;
        return next == findings.size() || findings.get(next).fact() != finding.fact();
    }

    private static String row(Findings.Finding finding) {
        Claim claim = finding.claim();
        Fact fact = finding.fact();
        double scale = 100 / Math.abs(finding.base());
        String effect = claim.exact()
                ? "none"
                : claim.figure() == Kpi.PROFIT
                        ? money(finding.effect())
                        : String.format(
                                Locale.ROOT,
                                "%+.1f %% [%+.1f, %+.1f]",
                                scale * finding.effect().mean(),
                                scale * finding.effect().low(),
                                scale * finding.effect().high());
        String needed = claim.exact() ? "1" : String.valueOf(finding.fatesNeeded());
        return String.format(
                Locale.ROOT,
                "| %s %s | %s: %.4g | %s | %s | %s | %d (%s) |%n",
                claim.figure().words(),
                claim.says(),
                fact.arms().get(claim.from()).name(),
                finding.base(),
                fact.arms().get(claim.to()).name(),
                effect,
                finding.holds() ? "yes" : "**no**",
                fact.fates(),
                finding.holds() ? needed : "-");
    }

    /** Profit is the small difference of large sums: a share of it tells nothing. */
    private static String money(Sample effect) {
        return String.format(
                Locale.ROOT, "%+,.0f thousand ₽ [%+,.0f, %+,.0f]", effect.mean(), effect.low(), effect.high());
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
