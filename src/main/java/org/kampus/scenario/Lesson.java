package org.kampus.scenario;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kampus.organisation.OperatingPlan;

/**
 * A short lesson: a small company, a guess about what a change does to it, and what the engine says. What is right is
 * never written down here; it follows from playing the company.
 *
 * @param id name of the lesson, also of its folder
 * @param order place in the path, from 1
 * @param minutes about how long it takes
 * @param title short title
 * @param concepts words of the glossary the lesson is about
 * @param sources where the claim comes from, in words a reader can look up
 * @param hook the scene it begins with
 * @param setting the company, the horizon and the two plans compared
 * @param guess what is guessed
 * @param tries what the learner may try in single fates
 * @param chain how the effect comes about, link by link
 * @param because the choice of a mechanism after the reveal
 * @param elsewhere where it is not so
 * @param questions asked at the end, and again on later days
 * @param holds what must be true of the company, held by the build
 * @param playCase the case in which it is played large; {@code null} if there is none
 */
public record Lesson(
        String id,
        int order,
        int minutes,
        LocalizedText title,
        List<String> concepts,
        String sources,
        LocalizedText hook,
        Setting setting,
        Guess guess,
        Tries tries,
        List<Link> chain,
        Choice because,
        Elsewhere elsewhere,
        List<Question> questions,
        List<Claim> holds,
        @Nullable String playCase) {

    /** Copies the lists. */
    public Lesson {
        concepts = List.copyOf(concepts);
        chain = List.copyOf(chain);
        questions = List.copyOf(questions);
        holds = List.copyOf(holds);
    }

    /**
     * Two plans of a company played with the same luck.
     *
     * @param company the company; its starting plan is that of the base
     * @param quarters quarters played
     * @param fates fates played, each with both plans
     * @param base what the base is called
     * @param change what the change is called
     * @param changed the plan of the change, in force from the first quarter on
     */
    public record Setting(
            Scenario company,
            int quarters,
            int fates,
            LocalizedText base,
            LocalizedText change,
            OperatingPlan changed) {

        /** The same played in so many fates. */
        public Setting withFates(int number) {
            return new Setting(company, quarters, number, base, change, changed);
        }
    }

    /** How the figure asked about is made from two plans in many fates. */
    public enum Figure {
        /** Mean difference as a share of the base. */
        RELATIVE("relative"),
        /** Mean difference in the unit of the measure. */
        DIFFERENCE("difference"),
        /** Of one plan alone: what the best tenth of the fates reaches at least over what the worst tenth reaches at most. */
        TENTHS("tenths");

        private final String key;

        Figure(String key) {
            this.key = key;
        }

        /** Name in files. */
        public String key() {
            return key;
        }
    }

    /**
     * A question about the mean of many fates.
     *
     * @param measure key of the measure
     * @param figure how the figure is made
     * @param options answers; their ranges do not overlap
     */
    public record Guess(LocalizedText ask, String measure, Figure figure, List<Range> options) {

        /** Copies the options. */
        public Guess {
            options = List.copyOf(options);
        }
    }

    /**
     * An answer to a guess.
     *
     * @param from lower end of the figures it stands for; minus infinity if it has none
     * @param to upper end
     * @param reply what is said to those who chose it, after the reveal
     */
    public record Range(String id, LocalizedText label, double from, double to, LocalizedText reply) {

        /** Whether a figure is meant by this answer. */
        public boolean holds(double figure) {
            return figure >= from && figure < to;
        }
    }

    /**
     * Plans the learner may play herself, one fate at a time.
     *
     * @param ask what she is asked to move
     */
    public record Tries(LocalizedText ask, List<Try> choices) {

        /** Copies the choices. */
        public Tries {
            choices = List.copyOf(choices);
        }
    }

    /** A plan the learner may play. */
    public record Try(LocalizedText label, OperatingPlan plan) {}

    /** A link in the chain of causes: a measure and what happens to it. */
    public record Link(String measure, LocalizedText text) {}

    /**
     * A question with one right answer.
     *
     * @param options at least two, one of them right
     */
    public record Choice(LocalizedText ask, List<Option> options) {

        /** Copies the options. */
        public Choice {
            options = List.copyOf(options);
        }

        /** Position of the right answer. */
        public int right() {
            for (int i = 0; i < options.size(); i++) {
                if (options.get(i).right()) {
                    return i;
                }
            }
            throw new IllegalStateException("a choice without a right answer: " + ask.en());
        }
    }

    /**
     * An answer.
     *
     * @param reason why it is right or wrong; shown once it is chosen
     */
    public record Option(LocalizedText label, boolean right, LocalizedText reason) {}

    /**
     * A question about the lesson.
     *
     * @param id name within the lesson
     * @param form {@code a} is asked in the lesson, {@code b} on later days
     */
    public record Question(String id, String form, Choice choice) {

        /** The form asked in the lesson. */
        public static final String IN_LESSON = "a";

        /** The form asked on later days, and in tests before and after lessons. */
        public static final String LATER = "b";

        /** Fewest questions of each form: two to choose from make parallel tests. */
        public static final int FEWEST = 2;
    }

    /** Which way a measure goes. */
    public enum Direction {
        /** It rises. */
        UP("up"),
        /** It falls. */
        DOWN("down"),
        /** It stays about the same. */
        SAME("same"),
        /** It does not fall by much. */
        NO_LESS("noLess"),
        /** Of the base alone: the best tenth of its fates lies far from the worst tenth. */
        APART("apart"),
        /** Of the base alone: its fates lie close together. */
        CLOSE("close");

        private final String key;

        Direction(String key) {
            this.key = key;
        }

        /** Name in files. */
        public String key() {
            return key;
        }
    }

    /**
     * A claim about the change against the base.
     *
     * @param measure key of the measure
     * @param share share of the fates in which it must rise or fall
     * @param within largest difference, as a share of the base, that counts as the same or as no less
     * @param times how many times the worst tenth the best tenth is at least if fates lie apart, at most if close together
     */
    public record Claim(String measure, Direction direction, double share, double within, double times) {

        /** Share of fates asked for if a file says nothing else. */
        public static final double USUAL_SHARE = 0.85;

        /** Largest difference that counts as the same if a file says nothing else. */
        public static final double USUAL_WITHIN = 0.05;

        /** Best tenth over worst tenth if a file says nothing else. */
        public static final double USUAL_TIMES = 1.5;
    }

    /**
     * The condition under which the effect is gone or turns round.
     *
     * @param text what is different there, and why it matters
     * @param setting the two plans there
     * @param holds what must be true there
     */
    public record Elsewhere(LocalizedText text, Setting setting, Claim holds) {}

    /** The same lesson played in so many fates. */
    public Lesson withFates(int number) {
        return new Lesson(
                id,
                order,
                minutes,
                title,
                concepts,
                sources,
                hook,
                setting.withFates(number),
                guess,
                tries,
                chain,
                because,
                new Elsewhere(elsewhere.text(), elsewhere.setting().withFates(number), elsewhere.holds()),
                questions,
                holds,
                playCase);
    }

    /** The questions asked in the lesson itself. */
    public List<Question> inLesson() {
        return questions.stream()
                .filter(q -> q.form().equals(Question.IN_LESSON))
                .toList();
    }

    /** What somebody is asked who says that she knows the lesson: its own questions, since those for later days are for tests. */
    public List<Question> preCheck() {
        return inLesson().stream().limit(Question.FEWEST).toList();
    }

    /** The question with a name. */
    public Optional<Question> question(String id) {
        return questions.stream().filter(q -> q.id().equals(id)).findFirst();
    }
}
