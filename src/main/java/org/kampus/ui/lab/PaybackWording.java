package org.kampus.ui.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kampus.lab.Comparison;
import org.kampus.lab.Payback;
import org.kampus.lab.WorstTenth;
import org.kampus.ui.i18n.Figures;
import org.kampus.ui.i18n.Texts;

/** Says what a change costs, when it pays back, and what the worst fates bring. */
final class PaybackWording {

    private static final double NOTHING = 0.5;

    private final Texts texts;
    private final Figures figures;

    PaybackWording(Texts texts) {
        this.texts = texts;
        this.figures = texts.figures();
    }

    /** All sentences about a variant. */
    List<String> sentences(Comparison comparison, int arm) {
        List<String> sentences = new ArrayList<>();
        comparison.payback(arm).ifPresent(found -> {
            sentences.add(outlay(found));
            sentences.add(payback(found));
        });
        comparison.worstTenth(arm).map(this::worst).ifPresent(sentences::add);
        return sentences;
    }

    String outlay(Payback found) {
        return found.outlay().p90() < NOTHING
                ? texts.get("lab.payback.free")
                : texts.get(
                        "lab.payback.outlay",
                        figures.money(found.outlay().mean()),
                        figures.money(found.outlay().p10()),
                        figures.money(found.outlay().p90()));
    }

    String payback(Payback found) {
        String fates = figures.whole(found.fates());
        String never = figures.whole((double) found.fates() - found.paidBack().getLast());
        OptionalInt middle = found.quarter(0.5);
        String quarters = texts.count("briefing.quarters", found.course().size());
        if (middle.isEmpty()) {
            return texts.get("lab.payback.never", never, fates, quarters);
        }
        OptionalInt late = found.quarter(0.9);
        String early = quarter(found.quarter(0.1));
        return late.isPresent()
                ? texts.get("lab.payback.within", quarter(middle), early, quarter(late), never, fates, quarters)
                : texts.get("lab.payback.mostly", quarter(middle), early, never, fates, quarters);
    }

    /** A quarter by its number; a dash where there is none within the time played. */
    String quarter(OptionalInt quarter) {
        return quarter.isPresent() ? figures.whole(quarter.getAsInt()) : Figures.NONE;
    }

    String worst(WorstTenth found) {
        return texts.get(
                "lab.payback.worst",
                figures.moneyDifference(found.difference()),
                figures.money(found.profit()),
                figures.money(found.base()));
    }

    /** The points of a course in time: the beginning, and the end of each quarter. */
    List<String> points(Payback found) {
        return Stream.concat(
                        Stream.of(texts.get("lab.payback.start")),
                        IntStream.rangeClosed(1, found.course().size())
                                .mapToObj(quarter -> texts.get("results.quarter.short", figures.whole(quarter))))
                .toList();
    }

    /** Values at the points of a course in time, million ₽: nothing at the beginning. */
    static List<Double> millions(Stream<Double> thousands) {
        return Stream.concat(Stream.of(0.0), thousands.map(value -> value / 1000))
                .toList();
    }
}
