package org.kampus.scenario;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.kampus.market.ClientParameter;
import org.kampus.market.LineParameter;
import org.kampus.market.MarketEvent;
import org.kampus.market.Parameter;
import org.kampus.market.SaleLine;
import org.kampus.organisation.OrganisationParameter;
import org.kampus.organisation.PayScale;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.organisation.SalesStructure;

/** Checks what single values cannot show: whether the parts of a scenario agree with each other. */
final class CrossChecks {

    private final YamlNode root;
    private final Problems problems;

    private CrossChecks(YamlNode root, Problems problems) {
        this.root = root;
        this.problems = problems;
    }

    /**
     * Records every disagreement; parts that cannot be read are passed over.
     *
     * @param lessons names of the lessons there are; {@code null} if that is not known
     */
    static void run(YamlNode root, @Nullable String folder, @Nullable Set<String> lessons, Problems problems) {
        CrossChecks checks = new CrossChecks(root, problems);
        checks.id(folder);
        checks.workshop();
        if (lessons != null) {
            checks.lessons(lessons);
        }
        checks.lines();
        checks.clients();
        checks.organisation();
        checks.pay();
        checks.events();
        YamlNode plan = root.get("startingPlan");
        if (plan != null) {
            PlanTree.check(plan, problems);
            checks.headcount(plan);
            checks.duties(plan);
        }
    }

    private void id(@Nullable String folder) {
        YamlNode id = root.get("id");
        String text = id == null ? null : id.text();
        if (id != null && text != null && folder != null && !text.equals(folder) && !problems.has("id")) {
            problems.add(
                    id,
                    ProblemTexts.text("folder.differs", text, folder),
                    ProblemTexts.text("folder.differs.cure", folder));
        }
    }

    private void workshop() {
        YamlNode workshop = root.get("workshop");
        YamlNode rounds = workshop == null ? null : workshop.get("rounds");
        YamlNode quarters = root.get("quarters");
        Double wanted = rounds == null ? null : rounds.number();
        Double there = quarters == null ? null : quarters.number();
        if (rounds != null && quarters != null && wanted != null && there != null && wanted > there) {
            problems.add(
                    rounds,
                    ProblemTexts.text("workshop.rounds", rounds.shown(), quarters.shown()),
                    ProblemTexts.text("workshop.rounds.cure"));
        }
    }

    private void lessons(Set<String> known) {
        YamlNode workshop = root.get("workshop");
        YamlNode list = workshop == null ? null : workshop.get("lessons");
        for (YamlNode item : list == null ? List.<YamlNode>of() : list.items()) {
            String id = item.text();
            if (id != null && !known.contains(id)) {
                problems.add(
                        item,
                        ProblemTexts.text("workshop.lesson", item.path(), item.shown()),
                        ProblemTexts.text("workshop.lesson.cure", String.join(", ", new TreeSet<>(known))));
            }
        }
    }

    private void lines() {
        YamlNode list = root.get("lines");
        if (list == null) {
            return;
        }
        for (YamlNode item : list.items()) {
            SaleLine line = ScenarioTree.line(item);
            if (line == null) {
                continue;
            }
            YamlNode given = item.get("parameters");
            ToDoubleFunction<LineParameter> values = line::get;
            ordered(given, item, LineParameter.WALLET_SHARE_MIN, LineParameter.WALLET_SHARE_MAX, values, true);
            ordered(
                    given,
                    item,
                    LineParameter.HANDOVER_HOURS_SCRIPT,
                    LineParameter.HANDOVER_HOURS_GRADUAL,
                    values,
                    false);
            wholeClients(given);
            projectsOfMainLine(given, item, list);
            if (line.get(LineParameter.CLIENTS_AT_START) == 0
                    && line.get(LineParameter.LEADS_PER_WEEK) == 0
                    && line.get(LineParameter.PROJECTS_PER_MAIN_CLIENT) == 0) {
                problems.add(
                        item.at(),
                        item.path(),
                        "0",
                        ProblemTexts.text("market.nobody", item.path()),
                        ProblemTexts.text("market.nobody.cure"));
            }
        }
    }

    /** Only a second line can get orders from the clients of the main one. */
    private void projectsOfMainLine(@Nullable YamlNode given, YamlNode item, YamlNode list) {
        YamlNode node = given == null ? null : given.get(LineParameter.PROJECTS_PER_MAIN_CLIENT.key());
        Double number = node == null ? null : node.number();
        if (node != null && number != null && number > 0 && list.items().indexOf(item) != 1) {
            problems.add(
                    node,
                    ProblemTexts.text("parameter.secondLineOnly", node.path(), node.shown()),
                    ProblemTexts.text("parameter.secondLineOnly.cure"));
        }
    }

    private void wholeClients(@Nullable YamlNode given) {
        YamlNode clients = given == null ? null : given.get(LineParameter.CLIENTS_AT_START.key());
        Double number = clients == null ? null : clients.number();
        if (clients != null && number != null && number != Math.rint(number)) {
            problems.add(
                    clients,
                    ProblemTexts.text("clients.whole", clients.path(), clients.shown()),
                    ProblemTexts.text("clients.whole.cure", Math.round(number)));
        }
    }

    private void clients() {
        YamlNode given = root.get("clients");
        ToDoubleFunction<ClientParameter> values = ScenarioTree.clients(root)::get;
        ordered(
                given,
                root,
                ClientParameter.HANDOVER_KEPT_SCRIPT,
                ClientParameter.HANDOVER_KEPT_GRADUAL,
                values,
                false);
        ordered(given, root, ClientParameter.HANDOVER_KEPT_QUIT, ClientParameter.HANDOVER_KEPT_GRADUAL, values, false);
    }

    private void organisation() {
        ordered(
                root.get("organisation"),
                root,
                OrganisationParameter.SKILL_FLOOR,
                OrganisationParameter.TECHNICAL_CEILING,
                ScenarioTree.organisation(root)::get,
                false);
    }

    private void events() {
        YamlNode list = root.get("events");
        for (YamlNode item : list == null ? List.<YamlNode>of() : list.items()) {
            MarketEvent.Kind kind = ScenarioTree.eventKind(item);
            YamlNode node = item.get("strength");
            Double strength = node == null ? null : node.number();
            if (kind != null
                    && node != null
                    && strength != null
                    && !faulty(node)
                    && !(strength >= kind.min() && strength <= kind.max())) {
                problems.add(
                        node,
                        ProblemTexts.text(
                                "event.range",
                                node.path(),
                                Problems.number(strength),
                                kind.key(),
                                Problems.number(kind.min()),
                                Problems.number(kind.max())),
                        ProblemTexts.text("event.range.cure"));
            }
        }
    }

    /** Records a smaller value that is not smaller, if the file gives at least one of the two. */
    private <P extends Parameter> void ordered(
            @Nullable YamlNode given, YamlNode holder, P small, P large, ToDoubleFunction<P> values, boolean strictly) {
        YamlNode smallNode = given == null ? null : given.get(small.key());
        YamlNode largeNode = given == null ? null : given.get(large.key());
        double low = values.applyAsDouble(small);
        double high = values.applyAsDouble(large);
        boolean fine = strictly ? low < high : low <= high;
        YamlNode at = smallNode == null ? largeNode : smallNode;
        if (fine || at == null || faulty(smallNode) || faulty(largeNode)) {
            return;
        }
        LocalizedText relation = strictly ? ProblemTexts.text("pair.smaller") : ProblemTexts.text("pair.noLarger");
        LocalizedText message = ProblemTexts.text(
                "pair.order", small.key(), Problems.number(low), relation, large.key(), Problems.number(high));
        LocalizedText hint = smallNode != null && largeNode != null
                ? ProblemTexts.text("pair.order.swapped")
                : ProblemTexts.text("pair.order.default");
        problems.add(at, message, hint);
    }

    private boolean faulty(@Nullable YamlNode node) {
        return node != null && problems.has(node.path());
    }

    private void pay() {
        YamlNode group = root.get("payPerWeekThousand");
        if (group == null || problems.has(group.path())) {
            return;
        }
        for (Role role : allowedRoles()) {
            if (group.get(role.key()) == null) {
                problems.add(
                        group.keyAt(),
                        group.path() + "." + role.key(),
                        "",
                        ProblemTexts.text("pay.missing", role.key()),
                        ProblemTexts.text("pay.missing.cure", role.key()));
            }
        }
    }

    private void headcount(YamlNode plan) {
        YamlNode headcount = plan.get("headcount");
        if (headcount == null || problems.has(headcount.path())) {
            return;
        }
        Set<Role> allowed = allowedRoles();
        SalesStructure structure = PlanTree.structure(plan);
        for (Role role : structure.staffedRoles()) {
            YamlNode node = headcount.get(role.key());
            if (node != null && !allowed.isEmpty() && !allowed.contains(role)) {
                problems.add(
                        node,
                        ProblemTexts.text("headcount.role", role.key(), structure.headcount(role)),
                        ProblemTexts.text("headcount.role.cure", role.key()));
            }
        }
        Double most = limit("maxHeadcount");
        if (most != null && structure.headcount() > most) {
            problems.add(
                    headcount.keyAt(),
                    headcount.path(),
                    Integer.toString(structure.headcount()),
                    ProblemTexts.text("headcount.limit", structure.headcount(), Problems.number(most)),
                    ProblemTexts.text("headcount.limit.cure"));
        }
        payroll(headcount, structure);
    }

    private void payroll(YamlNode headcount, SalesStructure structure) {
        Double most = limit("maxWeeklyPayrollThousand");
        double payroll = PayScale.of(ScenarioTree.pay(root)).weekly(structure);
        if (most != null && payroll > most) {
            problems.add(
                    headcount.keyAt(),
                    headcount.path(),
                    Problems.number(Math.rint(payroll)),
                    ProblemTexts.text("payroll.limit", Problems.number(Math.rint(payroll)), Problems.number(most)),
                    ProblemTexts.text("payroll.limit.cure"));
        }
    }

    private void duties(YamlNode plan) {
        Set<Role> allowed = allowedRoles();
        List<SaleLine> lines = ScenarioTree.lines(root);
        for (SalesFunction function : SalesFunction.values()) {
            YamlNode duty = PlanTree.duties(plan).get(function.key());
            if (duty == null) {
                continue;
            }
            if (!lines.isEmpty() && !OccurringFunctions.of(lines).contains(function)) {
                problems.add(
                        duty.keyAt(),
                        duty.path(),
                        function.key(),
                        ProblemTexts.text("duty.absent", function.key()),
                        ProblemTexts.text("duty.absent.cure"));
            }
            for (String list : List.of("does", "helps")) {
                YamlNode roles = duty.get(list);
                for (YamlNode item : roles == null ? List.<YamlNode>of() : roles.items()) {
                    roleIsAllowed(item, function, allowed);
                }
            }
        }
    }

    private void roleIsAllowed(YamlNode item, SalesFunction function, Set<Role> allowed) {
        for (Role role : Role.values()) {
            if (role.key().equals(item.text()) && !allowed.isEmpty() && !allowed.contains(role)) {
                problems.add(
                        item,
                        ProblemTexts.text("duty.role", role.key(), function.key()),
                        ProblemTexts.text("duty.role.cure", role.key()));
            }
        }
    }

    private Set<Role> allowedRoles() {
        YamlNode limits = root.get("limits");
        return ScenarioTree.roles(limits == null ? null : limits.get("roles"));
    }

    private @Nullable Double limit(String key) {
        YamlNode limits = root.get("limits");
        YamlNode node = limits == null ? null : limits.get(key);
        return node == null || problems.has(node.path()) ? null : node.number();
    }
}
