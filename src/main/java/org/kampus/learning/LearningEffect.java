package org.kampus.learning;

import java.util.List;
import java.util.Optional;
import org.kampus.insight.Spread;

/**
 * What lessons did, with the control inside each person: what she gained on the lessons she was given, less what she gained
 * on those she was not. So whatever a second test, a better mood or a return to the mean adds to both is taken out. Nothing is
 * told of fewer than {@link #FEWEST} people.
 *
 * @param started people who took the test before
 * @param finished people of whom both tests are there
 * @param given mean gain on lessons given, share of questions, −1 to 1
 * @param others mean gain on lessons not given
 * @param low lower end of the 95 % interval of their difference, by Student's t over people
 * @param high upper end
 */
public record LearningEffect(int started, int finished, double given, double others, double low, double high) {

    /** Fewest people of whom anything is told. */
    public static final int FEWEST = 8;

    /**
     * One person's tests, each as the share of questions that were right.
     *
     * @param givenBefore on lessons given, before
     * @param givenAfter on lessons given, after
     * @param othersBefore on lessons not given, before
     * @param othersAfter on lessons not given, after
     */
    public record Person(double givenBefore, double givenAfter, double othersBefore, double othersAfter) {

        double gain() {
            return givenAfter - givenBefore;
        }

        double control() {
            return othersAfter - othersBefore;
        }
    }

    /** The effect; empty of too few people. */
    public static Optional<LearningEffect> of(int started, List<Person> people) {
        if (people.size() < FEWEST) {
            return Optional.empty();
        }
        Spread spread = Spread.of(people.stream()
                .mapToDouble(person -> person.gain() - person.control())
                .toArray());
        double given = people.stream().mapToDouble(Person::gain).average().orElse(0);
        double others = people.stream().mapToDouble(Person::control).average().orElse(0);
        double difference = given - others;
        return Optional.of(new LearningEffect(
                started, people.size(), given, others, difference - spread.half(), difference + spread.half()));
    }

    /** Gain on lessons given less gain on the others. */
    public double difference() {
        return given - others;
    }

    /** Whether the difference is beyond chance. */
    public boolean isClear() {
        return low > 0 || high < 0;
    }
}
