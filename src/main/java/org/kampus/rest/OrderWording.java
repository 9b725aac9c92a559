package org.kampus.rest;

import java.util.List;
import org.kampus.application.run.OrderProblem;
import org.kampus.organisation.PlanLimits;

/** Words of what is wrong with an order. */
final class OrderWording {

    private OrderWording() {}

    /** Problems in the language of the caller. */
    static List<RequestProblem> of(List<OrderProblem> problems, Messages messages) {
        return problems.stream().map(problem -> of(problem, messages)).toList();
    }

    private static RequestProblem of(OrderProblem problem, Messages messages) {
        return switch (problem) {
            case OrderProblem.UnknownCase unknown ->
                RequestProblem.of("scenario", unknown.id(), messages, "orders.unknownCase", unknown.id());
            case OrderProblem.InCase broken ->
                RequestProblem.of(broken.problem(), messages).below("scenarioYaml", true);
            case OrderProblem.InPlan broken ->
                RequestProblem.of(broken.problem(), messages).below(broken.path(), false);
            case OrderProblem.OutOfRange far ->
                RequestProblem.of(
                        far.path(),
                        Long.toString(far.value()),
                        messages,
                        "orders.outOfRange",
                        far.path(),
                        Long.toString(far.value()),
                        Long.toString(far.min()),
                        Long.toString(far.max()));
            case OrderProblem.TooLarge large ->
                RequestProblem.of(
                        "",
                        Long.toString(large.clientWeeks()),
                        messages,
                        "orders.tooLarge",
                        large.clientWeeks(),
                        large.limit());
            case OrderProblem.BadName name ->
                RequestProblem.of(
                        name.path(), "", messages, "body.badLength", name.path(), name.characters(), 1, name.limit());
            case OrderProblem.TooMany many ->
                RequestProblem.of(
                        many.path(),
                        Integer.toString(many.number()),
                        messages,
                        "body.tooMany",
                        many.path(),
                        many.number(),
                        many.limit());
            case OrderProblem.SameName same ->
                RequestProblem.of(same.path(), same.name(), messages, "orders.sameName", same.name());
            case OrderProblem.UnknownAssumption unknown ->
                RequestProblem.of(
                        "assumptions", unknown.place(), messages, "orders.unknownAssumption", unknown.place());
            case OrderProblem.BadAssumption bad ->
                RequestProblem.of(
                        "assumptions",
                        Double.toString(bad.value()),
                        messages,
                        "orders.outOfRange",
                        bad.place(),
                        Double.toString(bad.value()),
                        Double.toString(bad.min()),
                        Double.toString(bad.max()));
            case OrderProblem.TookTooLong late ->
                RequestProblem.of("", "", messages, "orders.tookTooLong", late.seconds());
            case OrderProblem.LimitBroken broken ->
                limit(broken.violation(), broken.quarter(), broken.path() + ".headcount", messages);
        };
    }

    /** The limits a single plan breaks, in the language of the caller. */
    static List<RequestProblem> limits(List<PlanLimits.Violation> violations, Messages messages) {
        return violations.stream()
                .map(violation -> limit(violation, 0, "headcount", messages))
                .toList();
    }

    /** A limit broken from a quarter on; 0 if there are no quarters. */
    private static RequestProblem limit(PlanLimits.Violation violation, int quarter, String path, Messages messages) {
        return switch (violation) {
            case PlanLimits.TooManyPeople many ->
                RequestProblem.of(
                        path,
                        Integer.toString(many.people()),
                        messages,
                        "orders.tooManyPeople",
                        quarter,
                        many.people(),
                        many.limit());
            case PlanLimits.TooMuchPayroll much ->
                RequestProblem.of(
                        path,
                        Double.toString(much.payroll()),
                        messages,
                        "orders.tooMuchPayroll",
                        quarter,
                        much.payroll(),
                        much.limit());
            case PlanLimits.RoleNotAvailable role ->
                RequestProblem.of(
                        path + "." + role.role().key(),
                        "",
                        messages,
                        "orders.roleNotAvailable",
                        quarter,
                        role.role().key());
        };
    }
}
