package org.kampus.application.lab;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kampus.lab.BreakEven;
import org.kampus.lab.Contrast;
import org.kampus.lab.Finding;
import org.kampus.lab.Metric;
import org.kampus.lab.PieceWork;
import org.kampus.lab.Tornado;
import org.kampus.lab.UncertainRange;
import org.kampus.scenario.Assumption;

/** A tornado, and then, for the assumptions that matter most, where the conclusion turns. */
final class SensitivityJob extends StudyJob {

    /** Assumptions of each metric whose range is walked through. */
    private static final int CLOSER = 2;

    private static final int POINTS = 5;
    private static final int SHOWN = 15;
    /** Share of the tornado in the progress. */
    private static final double TORNADO = 0.85;

    private final Contrast contrast;
    private final Tornado tornado;
    private final List<BreakEven> closer = new ArrayList<>();
    private final Deque<BreakEven> waiting = new ArrayDeque<>();
    private boolean begun;
    private boolean looked;
    private volatile double finished;
    private volatile @Nullable PieceWork now;

    SensitivityJob(UUID experiment, String owner, Contrast contrast, Consumer<StudyJob> store) {
        super(experiment, StudyKind.SENSITIVITY, owner, store);
        this.contrast = contrast;
        this.tornado = new Tornado(
                contrast, UncertainRange.uncertain(contrast.experiment().scenario()));
    }

    double clientWeeks() {
        return tornado.clientWeeks();
    }

    @Override
    @Nullable PieceWork nextStage() {
        if (!begun) {
            begun = true;
            now = tornado;
            return tornado;
        }
        if (!looked) {
            looked = true;
            finished = TORNADO;
            closer.addAll(breakEvens());
            waiting.addAll(closer);
        } else {
            finished += (1 - TORNADO) / closer.size();
        }
        PieceWork next = waiting.poll();
        now = next;
        return next;
    }

    private List<BreakEven> breakEvens() {
        Set<Assumption> wanted = new LinkedHashSet<>();
        for (Metric metric : Finding.JUDGED_BY) {
            tornado.bars(metric).stream()
                    .filter(Tornado.Bar::isClear)
                    .limit(CLOSER)
                    .map(Tornado.Bar::assumption)
                    .forEach(wanted::add);
        }
        return wanted.stream()
                .map(assumption -> BreakEven.of(contrast, assumption, POINTS))
                .toList();
    }

    @Override
    double share() {
        PieceWork stage = now;
        if (stage == null) {
            return finished;
        }
        double part = (double) stage.done() / stage.pieces();
        return stage == tornado ? TORNADO * part : finished + part * (1 - TORNADO) / closer.size();
    }

    @Override
    StudyResult result() {
        Map<String, List<SensitivityResult.Bar>> bars = new LinkedHashMap<>();
        Map<String, List<SensitivityResult.Turn>> turns = new LinkedHashMap<>();
        for (Metric metric : Finding.JUDGED_BY) {
            bars.put(
                    metric.key(),
                    tornado.bars(metric).stream()
                            .limit(SHOWN)
                            .map(SensitivityJob::bar)
                            .toList());
            turns.put(
                    metric.key(),
                    closer.stream().map(each -> turn(each.conclusion(metric))).toList());
        }
        return new SensitivityResult(contrast.arm(), contrast.experiment().replications(), bars, turns);
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
