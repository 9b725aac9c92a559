package org.kampus.application.lab;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kampus.lab.BreakEven;
import org.kampus.lab.Contrast;
import org.kampus.lab.Finding;
import org.kampus.lab.Metric;
import org.kampus.lab.PieceWork;
import org.kampus.lab.Tornado;
import org.kampus.lab.UncertainRange;
import org.kampus.scenario.Assumption;

/**
 * A tornado, and then, for the assumptions that matter most, where the conclusion turns. Every assumption is tried in a
 * few fates; those that may be among the longest bars go on to all of them. What was played is not played again.
 */
final class SensitivityJob extends StudyJob {

    /** Fates in which every assumption is tried. */
    private static final int GLANCE = 4;

    /** Longest bars of each metric that nobody should miss. */
    private static final int LONGEST = 10;

    /** Share of the assumptions that goes on to all fates, as a guess for the time left. */
    private static final double KEPT = 0.7;

    /** Assumptions of each metric whose range is walked through. */
    private static final int CLOSER = 2;

    private static final int POINTS = 5;
    private static final int SHOWN = 15;

    private final Contrast contrast;
    private final Tornado glance;
    private final List<BreakEven> closer = new ArrayList<>();
    private final Deque<BreakEven> waiting = new ArrayDeque<>();
    private @Nullable Tornado tornado;
    private boolean looked;
    private volatile @Nullable Progress progress;
    private volatile @Nullable StudyResult soFar;

    /**
     * How far the job is, in runs.
     *
     * @param before runs of the stages that are done
     * @param stage what is being played
     * @param known runs of it that were played before
     * @param after runs expected after it
     */
    private record Progress(int before, PieceWork stage, int known, double after) {

        int afterStage() {
            return before + stage.pieces() - known;
        }

        double share() {
            return (before + stage.done() - known) / (afterStage() + after);
        }
    }

    SensitivityJob(UUID experiment, String owner, Contrast contrast, Consumer<StudyJob> store) {
        super(experiment, StudyKind.SENSITIVITY, owner, store);
        this.contrast = contrast;
        this.glance = new Tornado(
                contrast.withReplications(Math.min(GLANCE, fates())),
                UncertainRange.uncertain(contrast.experiment().scenario()));
    }

    private int fates() {
        return contrast.experiment().replications();
    }

    /** How much there is to simulate in the tornado at most. */
    double clientWeeks() {
        return glance.clientWeeks() / Math.min(GLANCE, fates()) * fates();
    }

    @Override
    @Nullable PieceWork nextStage() {
        double turns = 2.0 * fates() * Finding.JUDGED_BY.size() * CLOSER * (POINTS - 2);
        if (progress == null) {
            double kept = KEPT * glance.pieces() * Math.max(0, fates() - GLANCE) / GLANCE;
            return stage(glance, kept + turns);
        }
        Tornado whole = tornado;
        if (whole == null) {
            soFar = result(glance);
            whole = closerLook();
            tornado = whole;
            return stage(whole, turns);
        }
        if (!looked) {
            looked = true;
            closer.addAll(breakEvens(whole));
            waiting.addAll(closer);
        }
        BreakEven next = waiting.poll();
        return next == null
                ? null
                : stage(
                        next,
                        waiting.stream()
                                .mapToInt(later -> later.pieces() - later.done())
                                .sum());
    }

    private PieceWork stage(PieceWork stage, double after) {
        Progress past = progress;
        progress = new Progress(past == null ? 0 : past.afterStage(), stage, stage.done(), after);
        return stage;
    }

    /** The assumptions that may be among the longest bars in all fates; the glance itself if that is all. */
    private Tornado closerLook() {
        List<Assumption> contenders = glance.contenders(Finding.JUDGED_BY, LONGEST);
        if (fates() <= GLANCE || contenders.isEmpty()) {
            return glance;
        }
        Tornado whole = new Tornado(contrast, contenders);
        whole.know(glance);
        return whole;
    }

    private List<BreakEven> breakEvens(Tornado whole) {
        Set<Assumption> wanted = new LinkedHashSet<>();
        for (Metric metric : Finding.JUDGED_BY) {
            whole.bars(metric).stream()
                    .filter(Tornado.Bar::isClear)
                    .limit(CLOSER)
                    .map(Tornado.Bar::assumption)
                    .forEach(wanted::add);
        }
        List<BreakEven> all = wanted.stream()
                .map(assumption -> BreakEven.of(whole.contrast(), assumption, POINTS))
                .toList();
        all.forEach(each -> each.know(whole));
        return all;
    }

    @Override
    Optional<StudyResult> soFar() {
        return Optional.ofNullable(soFar);
    }

    @Override
    double share() {
        Progress now = progress;
        return now == null ? 0 : now.share();
    }

    @Override
    StudyResult result() {
        Tornado whole = tornado;
        if (whole == null) {
            throw new IllegalStateException("the tornado has not been played");
        }
        return result(whole);
    }

    private StudyResult result(Tornado whole) {
        Map<String, List<SensitivityResult.Bar>> bars = new LinkedHashMap<>();
        Map<String, List<SensitivityResult.Turn>> turns = new LinkedHashMap<>();
        for (Metric metric : Finding.JUDGED_BY) {
            List<Tornado.Bar> longestFirst = whole.bars(metric);
            bars.put(
                    metric.key(),
                    IntStream.range(0, longestFirst.size())
                            .filter(i -> i < SHOWN || longestFirst.get(i).overturns())
                            .mapToObj(i -> bar(longestFirst.get(i)))
                            .toList());
            turns.put(
                    metric.key(),
                    closer.stream().map(each -> turn(each.conclusion(metric))).toList());
        }
        return new SensitivityResult(
                contrast.arm(), whole.contrast().experiment().replications(), bars, turns);
    }

    private static SensitivityResult.Bar bar(Tornado.Bar bar) {
        return new SensitivityResult.Bar(
                bar.assumption().path(),
                bar.value(),
                bar.range().low(),
                bar.range().high(),
                bar.range().documented(),
                Gap.of(bar.present()),
                Gap.of(bar.atLow()),
                Gap.of(bar.atHigh()),
                bar.isClear(),
                bar.overturns());
    }

    private static SensitivityResult.Turn turn(BreakEven.Conclusion conclusion) {
        return new SensitivityResult.Turn(
                conclusion.assumption().path(),
                conclusion.value(),
                Gap.of(conclusion.present()),
                boxed(conclusion.failsBelow()),
                boxed(conclusion.failsAbove()));
    }

    private static @Nullable Double boxed(OptionalDouble value) {
        return value.isPresent() ? (Double) value.getAsDouble() : null;
    }
}
