package org.kampus.application.lab;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kampus.insight.Spread;
import org.kampus.lab.Candidate;
import org.kampus.lab.Metric;
import org.kampus.lab.PieceWork;
import org.kampus.lab.SearchTask;
import org.kampus.lab.StructureSearch;
import org.kampus.organisation.StructurePreset;
import org.kampus.scenario.PlanCodec;

/** A search for better plans. */
final class SearchJob extends StudyJob {

    private final SearchTask task;
    private volatile @Nullable StructureSearch search;
    private volatile double share;
    private volatile @Nullable SearchResult soFar;

    SearchJob(UUID experiment, String owner, SearchTask task, Consumer<StudyJob> store) {
        super(experiment, StudyKind.SEARCH, owner, store);
        this.task = task;
    }

    @Override
    Optional<StudyResult> soFar() {
        return Optional.ofNullable(soFar);
    }

    @Override
    @Nullable PieceWork nextStage() {
        StructureSearch running = search;
        if (running == null) {
            running = new StructureSearch(task, observer());
            search = running;
        } else {
            running.advance();
        }
        SearchResult found = result(running);
        SearchResult known = soFar;
        if (!found.frontier().isEmpty() && (known == null || !known.frontier().equals(found.frontier()))) {
            soFar = found;
        }
        share = running.progress();
        return running.isFinished() ? null : running.round();
    }

    @Override
    double share() {
        StructureSearch running = search;
        return running == null || running.isFinished()
                ? share
                : Math.min(1, share + (double) running.round().done() / task.runs());
    }

    @Override
    StudyResult result() {
        StructureSearch done = search;
        if (done == null) {
            throw new IllegalStateException("the search has not begun");
        }
        return result(done);
    }

    private SearchResult result(StructureSearch done) {
        return new SearchResult(
                task.weeklyPayroll(),
                task.constraints(),
                done.runsDone(),
                done.plansTried(),
                done.frontier().stream().map(SearchJob::found).toList(),
                done.compared().stream().map(SearchJob::found).toList());
    }

    private static SearchResult.Found found(Candidate candidate) {
        Spread profit = candidate.spread(Metric.PROFIT);
        Spread retention = candidate.spread(Metric.RETENTION);
        return new SearchResult.Found(
                PlanCodec.toJson(candidate.plan()),
                candidate.weeklyPayroll(),
                candidate.preset().map(StructurePreset::key).orElse(""),
                profit.fates(),
                profit.mean(),
                profit.p10(),
                profit.p90(),
                retention.mean(),
                retention.p10(),
                retention.p90(),
                Gap.of(candidate.againstStart(Metric.PROFIT)),
                Gap.of(candidate.againstStart(Metric.RETENTION)));
    }
}
