package org.kampus.learning;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.kampus.lab.Metric;
import org.kampus.lab.PairedComparison;
import org.kampus.scenario.Lesson;
import org.kampus.scenario.Lesson.Claim;
import org.kampus.scenario.LessonEntry;
import org.kampus.scenario.LessonReader;

/** Shows authors what holds in their lessons, from the command line: {@code ./kampus lesson FILE...}. */
public final class LessonReport {

    private LessonReport() {}

    /** Prints what every measure does here and elsewhere; ends with 1 if a lesson is not sound, 2 without files. */
    public static void main(String[] files) throws IOException {
        Locale.setDefault(Locale.ENGLISH);
        System.exit(report(List.of(files), System.out));
    }

    static int report(List<String> files, PrintStream out) throws IOException {
        if (files.isEmpty()) {
            out.println("Usage: ./kampus lesson FILE...");
            return 2;
        }
        boolean sound = true;
        for (String file : files) {
            Path path = Path.of(file);
            if (!Files.isRegularFile(path)) {
                out.printf(Locale.ROOT, "%s cannot be read%n", file);
                sound = false;
                continue;
            }
            Path folder = path.toAbsolutePath().normalize().getParent();
            String name = folder == null ? null : String.valueOf(folder.getFileName());
            LessonEntry entry = new LessonReader().read(file, Files.readString(path, StandardCharsets.UTF_8), name);
            entry.problems().forEach(out::println);
            sound &= entry.lesson().isPresent()
                    && tell(file, LessonTruth.played(entry.lesson().get()), out);
        }
        return sound ? 0 : 1;
    }

    private static boolean tell(String file, LessonTruth truth, PrintStream out) {
        Lesson lesson = truth.lesson();
        out.printf(Locale.ROOT, "%s: %s%n", file, lesson.title().en());
        table("here", truth.here(), out);
        table("elsewhere", truth.elsewhere(), out);
        LessonContrast.Interval figure = truth.figure();
        out.printf(
                Locale.ROOT,
                "  guess: %s %s = %.4g [%.4g, %.4g] -> %s%s%n",
                lesson.guess().measure(),
                lesson.guess().figure().key(),
                figure.value(),
                figure.low(),
                figure.high(),
                truth.answer().map(Lesson.Range::id).orElse("NO ANSWER"),
                truth.isSure() ? "" : " (NOT SURE: the interval reaches beyond it)");
        lesson.holds().forEach(claim -> tell("here", claim, truth.here().holds(claim), out));
        tell("elsewhere", lesson.elsewhere().holds(), truth.holdsElsewhere(), out);
        if (!truth.isContrast()) {
            out.println("  BROKEN: what is said of elsewhere is true here as well");
        }
        out.printf(Locale.ROOT, "  %s%n", truth.isSound() ? "sound" : "NOT SOUND");
        return truth.isSound();
    }

    private static void tell(String place, Claim claim, boolean holds, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "  %s %s: %s %s%n",
                holds ? "holds" : "BROKEN",
                place,
                claim.measure(),
                claim.direction().key());
    }

    private static void table(String place, LessonContrast contrast, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "  %-28s %12s %12s %12s %26s %6s %6s %8s%n",
                place,
                "base",
                "change",
                "difference",
                "95 %",
                "higher",
                "lower",
                "tenths");
        for (Metric metric : contrast.comparison().metrics()) {
            PairedComparison against = contrast.against(metric);
            if (against.fates() == 0) {
                continue;
            }
            out.printf(
                    Locale.ROOT,
                    "  %-28s %12.4g %12.4g %12.4g   [%10.4g, %10.4g] %6.2f %6.2f %8.2f%n",
                    metric.key(),
                    contrast.base(metric),
                    contrast.changed(metric),
                    against.difference(),
                    against.low(),
                    against.high(),
                    contrast.share(new Claim(metric.key(), Lesson.Direction.UP, 1, 0, 1)),
                    contrast.share(new Claim(metric.key(), Lesson.Direction.DOWN, 1, 0, 1)),
                    contrast.figure(metric, Lesson.Figure.TENTHS).value());
        }
    }
}
