package org.kampus.ui.desk;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kampus.organisation.Decision;
import org.kampus.organisation.KeyAccountCriterion;
import org.kampus.organisation.Lever;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.PlanChange;
import org.kampus.organisation.PlanLimits;
import org.kampus.organisation.PlanWarning;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.ui.i18n.Figures;
import org.kampus.ui.i18n.Texts;

/** Says decisions in words. */
public final class PlanWording {

    /** Levers whose zero is said in a word. */
    private static final Set<Lever> ZERO_MEANS_NONE =
            EnumSet.of(Lever.OPEN_SALES_LIMIT, Lever.LARGEST_ORDER, Lever.KEY_ACCOUNTS);

    /** Units that follow the number like nouns. */
    private static final Map<String, String> COUNTED = Map.of(
            "sales", "unit.sales",
            "weeks", "unit.weeks",
            "quarters", "unit.quarters",
            "clients", "unit.clients");

    /** How units of money begin. */
    private static final String MONEY = "thousand ₽";

    private final Texts texts;

    /** Words in one language. */
    public PlanWording(Texts texts) {
        this.texts = texts;
    }

    /** Name of a role. */
    public String role(Role role) {
        return texts.get("role." + role.key());
    }

    /** Name of a function. */
    public String function(SalesFunction function) {
        return texts.get("function." + function.key());
    }

    /** Name of a lever. */
    public String lever(Lever lever) {
        return texts.get("lever." + lever.key());
    }

    /** Name of a criterion of key accounts. */
    public String criterion(KeyAccountCriterion criterion) {
        String name = criterion.key();
        return texts.get(String.format(
                Locale.ROOT, "lever.key%s%s.short", Character.toUpperCase(name.charAt(0)), name.substring(1)));
    }

    /** What a decision is about: its first line. */
    public String subject(Decision decision) {
        return switch (decision.changes().getFirst()) {
            case PlanChange.Headcount c -> role(c.role());
            case PlanChange.Duty c -> function(c.function());
            case PlanChange.Rule c -> lever(c.lever());
            case PlanChange.KeyAccountScores c -> texts.get("desk.change.scores");
        };
    }

    /** From what to what: its second line. */
    public String difference(Decision decision) {
        return String.join(
                ", ", decision.changes().stream().map(this::difference).toList());
    }

    private String difference(PlanChange change) {
        return switch (change) {
            case PlanChange.Headcount c ->
                texts.get("desk.change.fromTo", texts.figures().whole(c.from()), texts.count("desk.people", c.to()));
            case PlanChange.Duty c ->
                texts.get(
                        "desk.change.duty." + c.to().key(),
                        texts.get("role." + c.role().key() + ".short"));
            case PlanChange.Rule c ->
                texts.get("desk.change.fromTo", value(c.lever(), c.from()), valueWithUnit(c.lever(), c.to()));
            case PlanChange.KeyAccountScores c ->
                texts.get(
                        "desk.change.fromTo",
                        texts.figures().whole(c.from().size()),
                        texts.figures().whole(c.to().size()));
        };
    }

    /** The whole decision in one line. */
    public String line(Decision decision) {
        return texts.get("desk.change.line", subject(decision), difference(decision));
    }

    /** A lever's value in a plan, with its unit. */
    public String value(Lever lever, OperatingPlan plan) {
        return valueWithUnit(lever, lever.get(plan));
    }

    /** A value of a lever, without a unit where the unit is a word. */
    public String value(Lever lever, double value) {
        Figures figures = texts.figures();
        return switch (lever.kind()) {
            case CHOICE, SWITCH ->
                texts.get("lever." + lever.key() + "." + lever.choices().get((int) value));
            case SHARE -> figures.percent(value);
            case NUMBER, WHOLE_NUMBER -> figures.number(value, 1);
        };
    }

    /** A value of a lever with its unit. */
    public String valueWithUnit(Lever lever, double value) {
        if (value == 0 && ZERO_MEANS_NONE.contains(lever)) {
            return texts.get("lever." + lever.key() + ".none");
        }
        if (lever.unit().startsWith(MONEY)) {
            return money(lever, value);
        }
        String text = value(lever, value);
        String noun = COUNTED.get(lever.unit());
        if (noun != null) {
            return texts.count(noun, (long) value);
        }
        boolean number = lever.kind() == Lever.Kind.NUMBER || lever.kind() == Lever.Kind.WHOLE_NUMBER;
        return number && !lever.unit().isEmpty() ? texts.get("unit." + unitKey(lever), text) : text;
    }

    /** A value of a lever as it stands between the buttons of its control. */
    String shortValue(Lever lever, double value) {
        if (lever == Lever.TRAINING_HOURS) {
            return texts.figures().hours(value);
        }
        if (lever.unit().startsWith(MONEY)) {
            return money(lever, value);
        }
        boolean inWords = COUNTED.containsKey(lever.unit()) || (value == 0 && ZERO_MEANS_NONE.contains(lever));
        return inWords ? valueWithUnit(lever, value) : value(lever, value);
    }

    private String money(Lever lever, double value) {
        if (value == 0) {
            return texts.get("rules.nothing");
        }
        return lever.unit().equals(MONEY)
                ? texts.figures().money(value)
                : texts.figures().moneyPerWeek(value);
    }

    /** Last part of the text key of a lever's unit. */
    private static String unitKey(Lever lever) {
        return lever.unit().replace("/", ".per.").replace(" ", "");
    }

    /** What nobody does, in one sentence; empty if everything is done or nobody is employed. */
    public Optional<String> undone(List<PlanWarning> warnings) {
        List<String> functions = warnings.stream()
                .filter(PlanWarning.DutyOfNobody.class::isInstance)
                .map(PlanWarning.DutyOfNobody.class::cast)
                .map(duty -> function(duty.function()))
                .toList();
        return functions.isEmpty() || warnings.contains(new PlanWarning.NobodyWorks(0))
                ? Optional.empty()
                : Optional.of(texts.get("desk.uncovered", String.join(", ", functions)));
    }

    /**
     * What in a plan was hardly meant so; empty where it is said elsewhere: work that nobody does, see {@link #undone},
     * and an empty office.
     */
    Optional<String> warning(PlanWarning warning) {
        return switch (warning) {
            case PlanWarning.IdleRole idle ->
                Optional.of(texts.get(
                        "desk.warning.idle", role(idle.role()), texts.figures().whole(idle.people())));
            case PlanWarning.NobodyWorks nobody ->
                nobody.people() == 0 ? Optional.empty() : Optional.of(texts.get("desk.warning.nobodyWorks"));
            case PlanWarning.DutyOfNobody duty -> Optional.empty();
        };
    }

    /** Why a plan cannot be played, and how to mend it. */
    public String violation(PlanLimits.Violation violation) {
        Figures figures = texts.figures();
        return switch (violation) {
            case PlanLimits.TooManyPeople v ->
                texts.get("desk.violation.people", figures.whole(v.people()), figures.whole(v.limit()));
            case PlanLimits.TooMuchPayroll v ->
                texts.get("desk.violation.payroll", figures.moneyPerWeek(v.payroll()), figures.moneyPerWeek(v.limit()));
            case PlanLimits.RoleNotAvailable v -> texts.get("desk.violation.role", role(v.role()));
        };
    }
}
