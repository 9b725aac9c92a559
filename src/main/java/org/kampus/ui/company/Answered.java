package org.kampus.ui.company;

import java.util.Arrays;
import org.kampus.company.CompanyAnswers;
import org.kampus.company.CompanyNumber;
import org.kampus.company.CompanyNumber.Question;

/** Which questions have an answer. */
final class Answered {

    private Answered() {}

    static boolean is(CompanyAnswers answers, Question question) {
        return switch (question) {
            case SALE_TYPE -> answers.saleType() != null;
            case PEOPLE -> answers.people() > 0;
            default ->
                Arrays.stream(CompanyNumber.values())
                        .filter(number -> number.question() == question && !number.optional())
                        .anyMatch(number -> answers.get(number).isPresent());
        };
    }

    static long count(CompanyAnswers answers) {
        return Arrays.stream(Question.values())
                .filter(question -> is(answers, question))
                .count();
    }
}
