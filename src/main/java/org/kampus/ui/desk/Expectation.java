package org.kampus.ui.desk;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kampus.insight.WorkloadForecast;
import org.kampus.organisation.Decision;
import org.kampus.organisation.Involvement;
import org.kampus.organisation.Lever;
import org.kampus.organisation.LeverTopic;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.PlanChange;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.organisation.SalesStructure;
import org.kampus.scenario.ApplicableRules;
import org.kampus.ui.i18n.Figures;
import org.kampus.ui.i18n.Texts;

/**
 * What a decision is expected to do, said before the quarter: by which mechanism of the simulated world it pushes which
 * figure, and how it moves the load of roles; or that its effect cannot be foreseen. Nothing is simulated for it.
 */
final class Expectation {

    /** Levers whose zero means that there is no limit: zero is their largest value. */
    private static final Set<Lever> ZERO_IS_LIMITLESS = EnumSet.of(Lever.OPEN_SALES_LIMIT, Lever.LARGEST_ORDER);

    /** A smaller change of a load is not worth telling. */
    private static final double WORTH_TELLING = 0.01;

    private final Texts texts;

    Expectation(Texts texts) {
        this.texts = texts;
    }

    /** By which way a decision pushes which figure. */
    String mechanism(Decision decision, SalesStructure after) {
        return switch (decision.changes().getFirst()) {
            case PlanChange.Headcount c -> texts.get("expect.headcount." + (c.to() > c.from() ? "up" : "down"));
            case PlanChange.Duty c -> duty(c.function(), decision, after);
            case PlanChange.Rule c -> texts.get(key(c.lever(), c.from(), c.to()));
            case PlanChange.KeyAccountScores c -> texts.get("expect.keyAccountScores");
        };
    }

    /** Key of the text for a lever that is moved. */
    static String key(Lever lever, double from, double to) {
        if (!lever.choices().isEmpty()) {
            String answer = lever.choices().get((int) to);
            return answer.equals("undecided") ? "expect.undecided" : "expect." + lever.key() + "." + answer;
        }
        return "expect." + family(lever) + (size(lever, to) > size(lever, from) ? ".up" : ".down");
    }

    /** What each way of moving a lever is expected to do, before it is moved; nothing where nothing is foretold. */
    List<Term.Note> ways(Lever lever, DeskGame game) {
        if (!game.foretells()) {
            return List.of();
        }
        if (lever.choices().isEmpty()) {
            String key = "expect." + family(lever);
            return List.of(
                    note("expect.way.raise", texts.get(key + ".up")),
                    note("expect.way.lower", texts.get(key + ".down")));
        }
        PlanWording wording = new PlanWording(texts);
        return new ApplicableRules(game.view().scenario())
                .choices(lever).stream()
                        .map(choice -> new Term.Note(
                                wording.value(lever, choice), texts.get(key(lever, choice == 0 ? 1 : 0, choice))))
                        .toList();
    }

    /** What more and fewer people of a role are expected to do. */
    List<Term.Note> waysOfHeadcount(DeskGame game) {
        return game.foretells()
                ? List.of(
                        note("expect.way.morePeople", texts.get("expect.headcount.up")),
                        note("expect.way.fewerPeople", texts.get("expect.headcount.down")))
                : List.of();
    }

    /** What a function bears on, and what it does when more or fewer roles do it. */
    List<Term.Note> waysOfDuty(SalesFunction function, DeskGame game) {
        return game.foretells()
                ? Stream.of("expect.function." + function.key(), "expect.duty.more", "expect.duty.fewer")
                        .map(key -> new Term.Note("", texts.get(key)))
                        .toList()
                : List.of();
    }

    private Term.Note note(String about, String words) {
        return new Term.Note(texts.get(about), words);
    }

    private static double size(Lever lever, double value) {
        return value == 0 && ZERO_IS_LIMITLESS.contains(lever) ? Double.POSITIVE_INFINITY : value;
    }

    /** Levers that differ only in what they are set for share their texts. */
    private static String family(Lever lever) {
        if (lever.topic() == LeverTopic.CARE) {
            return lever.key().substring(0, lever.key().length() - 1);
        }
        if (lever.topic() == LeverTopic.VALUE_CHAIN) {
            return "invest";
        }
        return switch (lever) {
            case HANDOVER_AFTER_SALES, HANDOVER_AFTER_VOLUME, HANDOVER_AFTER_WEEKS -> "handoverLater";
            default -> lever.path().contains(".weights.") ? "keyWeight" : lever.key();
        };
    }

    private String duty(SalesFunction function, Decision decision, SalesStructure after) {
        String bearing = texts.get("expect.function." + function.key());
        if (!after.isCovered(function)) {
            return texts.get("expect.duty", texts.get("expect.duty.nobody"), bearing);
        }
        boolean more = part(decision, true);
        boolean fewer = part(decision, false);
        String how = more && fewer ? "moved" : more ? "more" : fewer ? "fewer" : "helpers";
        return texts.get("expect.duty", texts.get("expect.duty." + how), bearing);
    }

    /** Whether a role begins, or ends, to do the function. */
    private static boolean part(Decision decision, boolean begins) {
        return decision.changes().stream()
                .flatMap(change -> change instanceof PlanChange.Duty duty ? Stream.of(duty) : Stream.empty())
                .anyMatch(duty -> (begins ? duty.to() : duty.from()) == Involvement.DOES);
    }

    /** How a decision of the plan being made moves the load of roles; empty where it does not. */
    String load(Decision decision, DeskGame game) {
        OperatingPlan with = game.plan();
        OperatingPlan without = decision.undo(with);
        WorkloadForecast is = game.forecast(with);
        WorkloadForecast was = game.forecast(without);
        List<String> moves = new ArrayList<>();
        for (Role role : Role.values()) {
            boolean before = without.structure().headcount(role) > 0;
            boolean now = with.structure().headcount(role) > 0;
            boolean moved = before != now || Math.abs(is.load(role) - was.load(role)) >= WORTH_TELLING;
            if ((before || now) && moved) {
                moves.add(texts.get(
                        "expect.load.role",
                        texts.get("role." + role.key() + ".short"),
                        before ? texts.figures().percent(was.load(role)) : Figures.NONE,
                        now ? texts.figures().percent(is.load(role)) : Figures.NONE));
            }
        }
        return moves.isEmpty() ? "" : texts.get("expect.load", String.join(", ", moves));
    }
}
