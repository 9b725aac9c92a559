package org.kampus.lab;

import static java.util.Map.entry;
import static org.kampus.market.ClientParameter.*;
import static org.kampus.market.LineParameter.LEAD_HALF_LIFE_WEEKS;
import static org.kampus.market.LineParameter.ORDER_RATE_SHAPE;
import static org.kampus.market.LineParameter.WAITING_TOLERANCE_WEEKS;
import static org.kampus.market.LineParameter.WALLET_SPREAD;
import static org.kampus.market.LineParameter.WIN_RATE;
import static org.kampus.organisation.OrganisationParameter.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kampus.market.LineParameter;
import org.kampus.market.Parameter;
import org.kampus.market.SaleType;

/**
 * Ranges in which a parameter may lie as far as literature, surveys and the calibration of the model say;
 * the sources are those of the parameters.
 */
final class DocumentedRanges {

    /** Two ends of a range. */
    record Range(double low, double high) {}

    private static final Map<Parameter, Range> OF_COMPANY = Map.ofEntries(
            // People's work.
            entry(OVERHEAD, new Range(0.15, 0.45)),
            entry(CONTROL_OVERHEAD, new Range(0.02, 0.15)),
            entry(SWITCHING_MINUTES, new Range(2, 23)),
            entry(SWITCHING_CAP, new Range(0.15, 0.40)),
            entry(PREFERENCE_WEIGHT, new Range(0.5, 3)),
            entry(AVERSION, new Range(0, 0.9)),
            entry(PSYCHOTYPE_MATCH, new Range(0.5, 1)),
            entry(SUITABILITY_SKILL, new Range(0, 0.15)),
            entry(SKILL_FLOOR, new Range(0.3, 0.7)),
            entry(LEARNING_HOURS, new Range(200, 1500)),
            entry(EXPERIENCE_AT_START, new Range(500, 6000)),
            entry(EXPERIENCE_TRANSFER, new Range(0, 0.5)),
            entry(FORGETTING, new Range(0, 0.01)),
            entry(RAMP_START, new Range(0.2, 0.6)),
            entry(RAMP_WEEKS, new Range(6, 60)),
            entry(QUITS_PER_YEAR, new Range(0.1, 0.4)),
            entry(QUIT_OVERLOAD, new Range(0, 2)),
            entry(QUIT_DISLIKE, new Range(0, 2)),
            entry(QUIT_GROWTH, new Range(0, 2)),
            entry(QUIT_VARIETY, new Range(0, 2)),
            entry(ERROR_SKILL_EFFECT, new Range(1, 5)),
            entry(ERROR_DISCIPLINE, new Range(0, 1.5)),
            entry(COACHING_SKILL, new Range(0, 0.2)),
            entry(QUIT_PAY, new Range(1, 4)),
            entry(QUIT_PULL, new Range(0, 1)),
            entry(VACANCY_BREADTH, new Range(0, 1.5)),
            entry(RAMP_BREADTH, new Range(0, 1.5)),
            entry(PAY_RISE_WEEKS, new Range(4, 26)),
            entry(PAY_FALL_WEEKS, new Range(26, 208)),
            entry(CHANGE_TALK_WEEKS, new Range(0, 4)),
            entry(VACANCY_WEEKS, new Range(2, 24)),
            entry(ERROR_RATE, new Range(0.01, 0.04)),
            entry(QUALIFICATION_ACCURACY, new Range(0.6, 0.95)),
            entry(EXPERT_DELAY_WEEKS, new Range(0.2, 3)),
            entry(MANAGER_SPAN, new Range(5, 10)),
            entry(REWORK, new Range(0, 0.3)),
            entry(LATE_PENALTY, new Range(0, 0.035)),
            // Clients.
            entry(PERSON_BOND_DECAY, new Range(0.005, 0.05)),
            entry(FIRM_BOND_DECAY, new Range(0.002, 0.02)),
            entry(BOND_PER_TOUCH, new Range(0.03, 0.25)),
            entry(FIRM_BOND_PER_CONTACT, new Range(0.01, 0.1)),
            entry(ORDER_AS_CONTACT, new Range(0.2, 1)),
            entry(PERSON_BOND_EFFECT, new Range(0.5, 2.5)),
            entry(FIRM_BOND_EFFECT, new Range(0.5, 2.5)),
            entry(SATISFACTION_EFFECT, new Range(1, 5)),
            entry(SATISFACTION_REFERENCE, new Range(0.7, 0.9)),
            entry(SATISFACTION_LEARNING, new Range(0.05, 0.3)),
            entry(SATISFACTION_ASYMMETRY, new Range(1, 3)),
            entry(MISFIT_EFFECT, new Range(0.3, 2.5)),
            entry(BREADTH_EFFECT, new Range(0, 2)),
            entry(INTEGRATION_EFFECT, new Range(0, 2)),
            entry(ATTACK_EFFECT, new Range(0, 1.5)),
            entry(HANDOVER_KEPT_SCRIPT, new Range(0, 0.4)),
            entry(HANDOVER_KEPT_GRADUAL, new Range(0.5, 0.9)),
            entry(HANDOVER_KEPT_QUIT, new Range(0, 0.3)),
            entry(HANDOVER_KEPT_DOSSIER, new Range(0, 0.4)),
            entry(HANDOVER_IRRITATION, new Range(0.1, 0.8)),
            entry(HANDOVER_BREAK_OFF, new Range(0.05, 0.6)),
            entry(FRESH_EYES, new Range(0, 0.4)),
            entry(FRESH_EYES_WEEKS, new Range(13, 52)),
            entry(GROWTH_EXPONENT, new Range(0.8, 2.5)),
            entry(GROWTH_HALF_POINT, new Range(0.3, 2)),
            entry(GROWTH_ADJUSTMENT, new Range(0.01, 0.08)),
            entry(FIT_NORM, new Range(0.5, 0.9)),
            entry(MISFIT_HOURS, new Range(0.5, 4)),
            entry(MISFIT_ERRORS, new Range(0.5, 4)),
            entry(MISFIT_CONCESSION, new Range(0.2, 1.5)),
            entry(REACTIVATION_CEILING, new Range(0.2, 0.7)),
            entry(REACTIVATION_HALF_LIFE_WEEKS, new Range(8, 52)),
            entry(REACTIVATION_HOURS, new Range(1, 8)),
            entry(SOLUTION_DELAY_EFFECT, new Range(0.03, 0.4)),
            entry(REPUTATION_INERTIA, new Range(0.005, 0.05)));

    /** Of lines: transactional, mixed, consultative, strategic. */
    private static final Map<LineParameter, List<Range>> OF_LINES = Map.of(
            ORDER_RATE_SHAPE, same(0.5, 4),
            WALLET_SPREAD, same(0.7, 1.5),
            WIN_RATE, List.of(new Range(0.18, 0.6), new Range(0.18, 0.6), new Range(0.12, 0.6), new Range(0.06, 0.4)),
            LEAD_HALF_LIFE_WEEKS, List.of(new Range(0.02, 1), new Range(0.2, 3), new Range(1, 8), new Range(4, 26)),
            WAITING_TOLERANCE_WEEKS, List.of(new Range(0.2, 1), new Range(0.4, 2), new Range(1, 6), new Range(4, 20)));

    private DocumentedRanges() {}

    private static List<Range> same(double low, double high) {
        Range range = new Range(low, high);
        return List.of(range, range, range, range);
    }

    /** The range of a parameter that belongs to no line. */
    static Optional<Range> of(Parameter parameter) {
        return Optional.ofNullable(OF_COMPANY.get(parameter));
    }

    /** The range of a parameter in a line of a sale type. */
    static Optional<Range> of(LineParameter parameter, SaleType type) {
        return Optional.ofNullable(OF_LINES.get(parameter)).map(ranges -> ranges.get(type.ordinal()));
    }
}
