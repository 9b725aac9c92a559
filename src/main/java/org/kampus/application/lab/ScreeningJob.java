package org.kampus.application.lab;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kampus.lab.Contrast;
import org.kampus.lab.Finding;
import org.kampus.lab.Metric;
import org.kampus.lab.MorrisScreening;
import org.kampus.lab.PieceWork;
import org.kampus.lab.UncertainRange;

/** A screening by elementary effects. */
final class ScreeningJob extends StudyJob {

    private static final int SHOWN = 15;

    private final Contrast contrast;
    private final int trajectories;
    private final MorrisScreening screening;
    private boolean begun;

    ScreeningJob(UUID experiment, String owner, Contrast contrast, int trajectories, Consumer<StudyJob> store) {
        super(experiment, StudyKind.SCREENING, owner, store);
        this.contrast = contrast;
        this.trajectories = trajectories;
        this.screening = MorrisScreening.of(
                contrast, UncertainRange.uncertain(contrast.experiment().scenario()), trajectories);
    }

    double clientWeeks() {
        return screening.clientWeeks();
    }

    @Override
    @Nullable PieceWork nextStage() {
        boolean first = !begun;
        begun = true;
        return first ? screening : null;
    }

    @Override
    double share() {
        return (double) screening.done() / screening.pieces();
    }

    @Override
    StudyResult result() {
        Map<String, List<ScreeningResult.Effect>> effects = new LinkedHashMap<>();
        for (Metric metric : Finding.JUDGED_BY) {
            effects.put(
                    metric.key(),
                    screening.effects(metric).stream()
                            .limit(SHOWN)
                            .map(effect -> new ScreeningResult.Effect(
                                    effect.assumption().path(),
                                    effect.importance(),
                                    effect.mean(),
                                    effect.deviation(),
                                    effect.luck()))
                            .toList());
        }
        return new ScreeningResult(contrast.arm(), contrast.experiment().replications(), trajectories, effects);
    }
}
