package org.kampus.application.learn;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The eves of workshops that somebody prepares for. */
final class WorkshopEves {

    private WorkshopEves() {}

    /** When the eve of the next workshop begins for which a lesson was given to whoever gave these answers, by lesson. */
    static Map<String, Instant> of(List<LearningAnswer> answers, LearningRepository repository, Clock clock) {
        LocalDate today = LocalDate.now(clock);
        Map<String, Instant> eves = new HashMap<>();
        answers.stream()
                .flatMap(answer -> Stream.ofNullable(answer.workshop()))
                .distinct()
                .forEach(workshop -> repository
                        .day(workshop)
                        .filter(day -> !day.isBefore(today))
                        .map(day ->
                                day.minusDays(1).atStartOfDay(clock.getZone()).toInstant())
                        .ifPresent(eve -> repository
                                .assigned(workshop)
                                .forEach(lesson ->
                                        eves.merge(lesson, eve, (one, other) -> one.isBefore(other) ? one : other))));
        return eves;
    }
}
