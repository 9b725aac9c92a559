package org.kampus.scenario;

import static org.kampus.scenario.ScenarioTree.child;
import static org.kampus.scenario.ScenarioTree.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kampus.organisation.OperatingPlan;
import org.kampus.scenario.Lesson.Choice;
import org.kampus.scenario.Lesson.Claim;
import org.kampus.scenario.Lesson.Direction;
import org.kampus.scenario.Lesson.Elsewhere;
import org.kampus.scenario.Lesson.Figure;
import org.kampus.scenario.Lesson.Guess;
import org.kampus.scenario.Lesson.Link;
import org.kampus.scenario.Lesson.Option;
import org.kampus.scenario.Lesson.Question;
import org.kampus.scenario.Lesson.Range;
import org.kampus.scenario.Lesson.Setting;
import org.kampus.scenario.Lesson.Tries;
import org.kampus.scenario.Lesson.Try;

/** A lesson in a file that its schema finds nothing wrong with. */
final class LessonTree {

    private final Problems problems;

    LessonTree(Problems problems) {
        this.problems = problems;
    }

    /** The lesson; {@code null} if its company or one of its plans is not sound, which is recorded. */
    @Nullable Lesson read(YamlNode root) {
        LessonCompany company = new LessonCompany(problems);
        YamlNode world = child(root, "company");
        YamlNode change = child(root, "change");
        YamlNode aside = child(root, "elsewhere");
        Scenario here = company.read(world);
        YamlNode otherWorld = LessonCompany.laidOver(world, aside);
        Scenario there = company.read(otherWorld);
        OperatingPlan changed = company.plan(world, child(change, "plan"));
        YamlNode otherChange = aside.get("plan");
        OperatingPlan changedThere =
                company.plan(otherWorld, otherChange == null ? child(change, "plan") : otherChange);
        Tries tries = tries(company, world, child(root, "try"));
        Guess guess = guess(child(root, "guess"));
        Choice because = choice(child(root, "because"));
        List<Question> questions = questions(child(root, "questions"));
        if (here == null || there == null || changed == null || changedThere == null || tries == null) {
            return null;
        }
        int quarters = whole(child(root, "quarters"));
        int fates = whole(child(root, "fates"));
        YamlNode otherQuarters = aside.get("quarters");
        LocalizedText base = text(child(root, "base"));
        LocalizedText label = text(child(change, "label"));
        YamlNode play = root.get("case");
        return new Lesson(
                Objects.requireNonNull(child(root, "id").text()),
                whole(child(root, "order")),
                whole(child(root, "minutes")),
                text(child(root, "title")),
                PlanTree.texts(root.get("concepts")),
                Objects.requireNonNull(child(root, "sources").text()),
                text(child(root, "hook")),
                new Setting(here, quarters, fates, base, label, changed),
                guess,
                tries,
                links(child(root, "chain")),
                because,
                new Elsewhere(
                        text(child(aside, "text")),
                        new Setting(
                                there,
                                otherQuarters == null ? quarters : whole(otherQuarters),
                                fates,
                                base,
                                label,
                                changedThere),
                        claim(child(aside, "holds"))),
                questions,
                child(root, "holds").items().stream().map(LessonTree::claim).toList(),
                play == null ? null : play.text());
    }

    private Guess guess(YamlNode node) {
        List<Range> options = new ArrayList<>();
        for (YamlNode item : child(node, "options").items()) {
            options.add(new Range(
                    Objects.requireNonNull(child(item, "id").text()),
                    text(child(item, "label")),
                    decimal(item.get("from"), Double.NEGATIVE_INFINITY),
                    decimal(item.get("to"), Double.POSITIVE_INFINITY),
                    text(child(item, "reply"))));
        }
        Guess guess = new Guess(
                text(child(node, "ask")),
                Objects.requireNonNull(child(node, "measure").text()),
                constant(Figure.values(), child(node, "figure"), Figure::key),
                options);
        overlaps(node, options);
        return guess;
    }

    private void overlaps(YamlNode node, List<Range> options) {
        for (int i = 0; i < options.size(); i++) {
            for (int j = 0; j < i; j++) {
                Range one = options.get(i);
                Range other = options.get(j);
                if (one.from() < other.to() && other.from() < one.to()) {
                    problems.add(
                            child(node, "options").items().get(i),
                            ProblemTexts.text("answers.overlap", other.id(), one.id()),
                            ProblemTexts.text("answers.overlap.cure"));
                }
            }
        }
    }

    private static @Nullable Tries tries(LessonCompany company, YamlNode world, YamlNode node) {
        List<Try> choices = new ArrayList<>();
        for (YamlNode item : child(node, "choices").items()) {
            OperatingPlan plan = company.plan(world, child(item, "plan"));
            if (plan == null) {
                return null;
            }
            choices.add(new Try(text(child(item, "label")), plan));
        }
        return new Tries(text(child(node, "ask")), choices);
    }

    private static List<Link> links(YamlNode list) {
        return list.items().stream()
                .map(item ->
                        new Link(Objects.requireNonNull(child(item, "measure").text()), text(child(item, "text"))))
                .toList();
    }

    private List<Question> questions(YamlNode list) {
        List<Question> questions = new ArrayList<>();
        for (YamlNode item : list.items()) {
            questions.add(new Question(
                    Objects.requireNonNull(child(item, "id").text()),
                    Objects.requireNonNull(child(item, "form").text()),
                    choice(item)));
        }
        for (String form : List.of(Question.IN_LESSON, Question.LATER)) {
            long there = questions.stream().filter(q -> q.form().equals(form)).count();
            if (there < Question.FEWEST) {
                problems.add(
                        list,
                        ProblemTexts.text("questions.few", there, form, Question.FEWEST),
                        ProblemTexts.text("questions.few.cure"));
            }
        }
        return questions;
    }

    private Choice choice(YamlNode node) {
        List<Option> options = new ArrayList<>();
        for (YamlNode item : child(node, "options").items()) {
            YamlNode right = item.get("right");
            options.add(new Option(
                    text(child(item, "label")),
                    right instanceof YamlNode.Scalar scalar && Boolean.TRUE.equals(scalar.value()),
                    text(child(item, "reason"))));
        }
        long right = options.stream().filter(Option::right).count();
        if (right != 1) {
            problems.add(
                    child(node, "options"),
                    ProblemTexts.text("answers.right", right, node.path()),
                    ProblemTexts.text("answers.right.cure"));
        }
        return new Choice(text(child(node, "ask")), options);
    }

    private static Claim claim(YamlNode node) {
        return new Claim(
                Objects.requireNonNull(child(node, "measure").text()),
                constant(Direction.values(), child(node, "direction"), Direction::key),
                decimal(node.get("share"), Claim.USUAL_SHARE),
                decimal(node.get("within"), Claim.USUAL_WITHIN),
                decimal(node.get("times"), Claim.USUAL_TIMES));
    }

    private static <E> E constant(E[] values, YamlNode node, Function<E, String> key) {
        for (E value : values) {
            if (key.apply(value).equals(node.text())) {
                return value;
            }
        }
        throw new IllegalStateException("the schema lets " + node.path() + " be " + node.text());
    }

    private static int whole(YamlNode node) {
        return Objects.requireNonNull(node.number(), node.path()).intValue();
    }

    private static double decimal(@Nullable YamlNode node, double otherwise) {
        Double value = node == null ? null : node.number();
        return value == null ? otherwise : value;
    }
}
