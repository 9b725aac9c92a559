package org.kampus.simulation;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Locale;

/** The page that tells where the world stands against its targets. */
final class CalibrationPage {

    static final Path FILE = Path.of("docs", "reference", "calibration.md");

    private static final String INTRODUCTION = """
            # Calibration: where the world stands against its targets

            Engine version %s, measured on %s with %d fates over three years, with default parameters. Written by
            `./mvnw -Pfacts test`; the targets with a number under *gate* are held by each build with so many fates.
            Bands are those of the literature; the band of T2 for everything but transactional sales is our reading
            of surveys that range more widely. Mixed companies have 220 clients, norms of two touches and .4 growth
            hours a month. Where a target is missed, the last column names the reason and what is measured
            with it taken away.

            | Target | Band | Measured | Met | Gate | Why not |
            |---|---|---|---|---|---|
            """;

    private static final String MEASURED_ELSEWHERE = """

            T7, waits against load, is held by `QueueTheoryTest` within 5 to 6 %% of the textbook; T9, order rates and
            hazard from the order log within 10 and 15 %%, by `PurchaseModelTest`. T1 in universals is fact F16.
            """;

    private CalibrationPage() {}

    static String text(Collection<String> rows) {
        return INTRODUCTION.formatted(Simulator.ENGINE_VERSION, LocalDate.now(ZoneOffset.UTC), FullProfile.FATES)
                + String.join("", rows)
                + MEASURED_ELSEWHERE.formatted();
    }

    static String row(CalibrationTarget target, Sample measured, Sample without) {
        CalibrationTarget.Why why = target.why();
        String band = target.high() >= 1000 ? "above 0" : "%s to %s".formatted(target.low(), target.high());
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %s | %s |%n",
                target,
                band,
                interval(measured),
                target.isMet() ? "yes" : "**no**",
                target.fates() == 0 ? "" : target.fates(),
                why == null ? "" : why.reason() + ": " + interval(without));
    }

    private static String interval(Sample sample) {
        return String.format(Locale.ROOT, "%.3f [%.3f, %.3f]", sample.mean(), sample.low(), sample.high());
    }
}
