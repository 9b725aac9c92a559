package org.kampus.simulation;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** The page that tells what a full run of the stylised facts found. */
final class StylisedFactsPage {

    static final Path FILE = Path.of("docs", "reference", "stylised-facts.md");

    private static final String INTRODUCTION = """
            # Stylised facts: what the world shows

            Engine version %s, played on %s with the fates of the last column, but at least %d. Written by
            `./mvnw -Pfacts test`; every line is also a test of each build, with the fates of the last column.

            In each comparison the companies differ in one thing and meet the same luck, fate by fate. *Effect* is the
            mean difference between the two companies named, with its 95 %% interval (Student), as a share of the first
            company's value. *Gate* is the number of fates played in each build, after the least number with which an
            effect of this size is missed less than once in a thousand runs: with d the effect over its standard error,
            the t-value found scatters around d with variance 1 + d²/(2(n-1)), and the value asked for must lie 3.09 such
            deviations below d. Companies are played for two years after a warm-up if the setting says nothing else.

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
        return page.toString().stripTrailing() + "\n";
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

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
