package org.kampus.scenario;

import java.util.List;
import java.util.Set;
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

    /** Records every disagreement; parts that cannot be read are passed over. */
    static void run(YamlNode root, @Nullable String folder, Problems problems) {
        CrossChecks checks = new CrossChecks(root, problems);
        checks.id(folder);
        checks.workshop();
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
                    LocalizedText.of(
                            "id is %s but the folder is called %s", "id равен %s, а папка называется %s", text, folder),
                    LocalizedText.of(
                            "Write id: %s, or rename the folder.", "Укажите id: %s или переименуйте папку.", folder));
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
                    LocalizedText.of(
                            "workshop.rounds is %s but the case has %s quarters to play",
                            "workshop.rounds равно %s, а кварталов в кейсе %s", rounds.shown(), quarters.shown()),
                    LocalizedText.of(
                            "A round is a quarter: name no more rounds than quarters.",
                            "Раунд — это квартал: укажите не больше раундов, чем кварталов."));
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
                        LocalizedText.of(
                                "%s has neither clients nor leads, so there is nobody to sell to",
                                "в %s нет ни клиентов, ни обращений: продавать некому", item.path()),
                        LocalizedText.of(
                                "Set clientsAtStart or leadsPerWeek above 0.",
                                "Укажите clientsAtStart или leadsPerWeek больше 0."));
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
                    LocalizedText.of(
                            "%s is %s, but only a second line gets orders from clients of the main one",
                            "%s равно %s, но заказы от клиентов основного направления бывают только у второго",
                            node.path(),
                            node.shown()),
                    LocalizedText.of(
                            "Move it to the parameters of the second line.",
                            "Перенесите это значение в параметры второго направления."));
        }
    }

    private void wholeClients(@Nullable YamlNode given) {
        YamlNode clients = given == null ? null : given.get(LineParameter.CLIENTS_AT_START.key());
        Double number = clients == null ? null : clients.number();
        if (clients != null && number != null && number != Math.rint(number)) {
            problems.add(
                    clients,
                    LocalizedText.of(
                            "%s is %s but clients come whole",
                            "%s равно %s, а клиентов может быть только целое число", clients.path(), clients.shown()),
                    LocalizedText.of("Write %d.", "Напишите %d.", Math.round(number)));
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
                        LocalizedText.of(
                                "%s is %s, but with %s it must lie between %s and %s",
                                "%s равно %s, а для %s допустимо от %s до %s",
                                node.path(),
                                Problems.number(strength),
                                kind.key(),
                                Problems.number(kind.min()),
                                Problems.number(kind.max())),
                        LocalizedText.of(
                                "See docs/reference/scenario-format.md, 'Events'.",
                                "См. docs/reference/scenario-format.md, раздел Events."));
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
        LocalizedText relation =
                strictly ? LocalizedText.of("smaller than", "меньше") : LocalizedText.of("no larger than", "не больше");
        LocalizedText message = LocalizedText.of(
                "%s is %s but must be %s %s %s",
                "%s равно %s, а должно быть %s, чем %s (%s)",
                small.key(),
                Problems.number(low),
                relation,
                large.key(),
                Problems.number(high));
        LocalizedText hint = smallNode != null && largeNode != null
                ? LocalizedText.of("Maybe the two were swapped.", "Возможно, значения перепутаны местами.")
                : LocalizedText.of(
                        "The other value is the default; set both.",
                        "Второе значение взято по умолчанию; укажите оба.");
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
                        LocalizedText.of("no pay is given for %s", "не указана оплата роли %s", role.key()),
                        LocalizedText.of(
                                "Every role in limits.roles needs a pay: add '%s: 30', thousand ₽ a week.",
                                "Оплата нужна каждой роли из limits.roles: добавьте «%s: 30», тыс. ₽ в неделю.",
                                role.key()));
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
                        LocalizedText.of(
                                "%s has a headcount of %d, but limits.roles does not allow this role",
                                "для роли %s указано людей: %d, но в limits.roles её нет",
                                role.key(),
                                structure.headcount(role)),
                        LocalizedText.of(
                                "Add %s to limits.roles or employ nobody in it.",
                                "Добавьте %s в limits.roles или уберите этих людей.", role.key()));
            }
        }
        Double most = limit("maxHeadcount");
        if (most != null && structure.headcount() > most) {
            problems.add(
                    headcount.keyAt(),
                    headcount.path(),
                    Integer.toString(structure.headcount()),
                    LocalizedText.of(
                            "the starting plan employs %d people but limits.maxHeadcount is %s",
                            "в исходном плане людей: %d, а limits.maxHeadcount — %s",
                            structure.headcount(),
                            Problems.number(most)),
                    LocalizedText.of(
                            "Raise the limit or start with fewer people.",
                            "Поднимите предел или начните с меньшего числа людей."));
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
                    LocalizedText.of(
                            "the starting plan is expected to cost %s thousand ₽ a week but limits.maxWeeklyPayrollThousand is %s",
                            "исходный план будет стоить около %s тыс. ₽ в неделю, а limits.maxWeeklyPayrollThousand — %s",
                            Problems.number(Math.rint(payroll)),
                            Problems.number(most)),
                    LocalizedText.of(
                            "Raise the limit, or start with fewer people or lower pay.",
                            "Поднимите предел или начните с меньшим числом людей или меньшей оплатой."));
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
                        LocalizedText.of(
                                "%s does not occur in these lines of business",
                                "функции %s в этих видах продаж не бывает", function.key()),
                        LocalizedText.of("Remove it from the duties.", "Удалите её из обязанностей."));
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
                        LocalizedText.of(
                                "%s takes part in %s, but limits.roles does not allow this role",
                                "роль %s участвует в функции %s, но в limits.roles её нет", role.key(), function.key()),
                        LocalizedText.of(
                                "Add %s to limits.roles or remove it here.",
                                "Добавьте %s в limits.roles или удалите здесь.", role.key()));
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
