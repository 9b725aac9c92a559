package org.kampus.application.learn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Answers kept in a list. */
public final class AnswersInMemory implements LearningRepository {

    private final List<LearningAnswer> answers = new ArrayList<>();
    private List<String> given = List.of();
    private @Nullable LocalDate day;

    @Override
    public void add(LearningAnswer answer) {
        answers.add(answer);
    }

    @Override
    public List<LearningAnswer> of(String player) {
        return answers.stream().filter(a -> a.player().equals(player)).toList();
    }

    @Override
    public List<LearningAnswer> preparing(UUID workshop) {
        return answers.stream().filter(a -> workshop.equals(a.workshop())).toList();
    }

    @Override
    public List<String> assigned(UUID workshop) {
        return given;
    }

    @Override
    public Optional<LocalDate> day(UUID workshop) {
        return Optional.ofNullable(day);
    }

    @Override
    public void assign(UUID workshop, List<String> lessons, @Nullable LocalDate on) {
        given = lessons;
        day = on;
    }

    @Override
    public int delete(String player) {
        int before = answers.size();
        answers.removeIf(a -> a.player().equals(player));
        return before - answers.size();
    }
}
