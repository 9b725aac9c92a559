package org.kampus.application.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Answers kept in a list. */
public final class AnswersInMemory implements LearningRepository {

    private final List<LearningAnswer> answers = new ArrayList<>();
    private List<String> given = List.of();

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
    public void assign(UUID workshop, List<String> lessons) {
        given = lessons;
    }

    @Override
    public int delete(String player) {
        int before = answers.size();
        answers.removeIf(a -> a.player().equals(player));
        return before - answers.size();
    }
}
