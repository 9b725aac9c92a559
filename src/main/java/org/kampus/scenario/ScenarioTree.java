package org.kampus.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kampus.market.ClientParameter;
import org.kampus.market.LineParameter;
import org.kampus.market.MarketEvent;
import org.kampus.market.Parameter;
import org.kampus.market.ParameterSet;
import org.kampus.market.SaleLine;
import org.kampus.market.SaleType;
import org.kampus.organisation.LeverTopic;
import org.kampus.organisation.OrganisationParameter;
import org.kampus.organisation.PayScale;
import org.kampus.organisation.PlanLimits;
import org.kampus.organisation.Role;

/**
 * A scenario in a file. {@link #read} needs a file without problems; the other methods ignore what is
 * missing or wrong, so that the cross-checks can look at the rest.
 */
final class ScenarioTree {

    private ScenarioTree() {}

    /** The name of an enum constant in scenario files: lower case. */
    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** Builds the records. */
    static Scenario read(YamlNode root) {
        List<SaleLine> lines = lines(root);
        YamlNode limits = child(root, "limits");
        return new Scenario(
                Objects.requireNonNull(child(root, "id").text()),
                text(child(root, "title")),
                text(child(root, "summary")),
                briefing(child(root, "briefing")),
                Optional.ofNullable(root.get("workshop")).map(ScenarioTree::workshop),
                Objects.requireNonNull(constant(Difficulty.class, root.get("difficulty"))),
                whole(child(root, "quarters")),
                whole(child(root, "historyQuarters")),
                whole(child(root, "warmUpWeeks")),
                lines,
                clients(root),
                organisation(root),
                PayScale.of(pay(root)),
                decimal(child(root, "fixedCostsPerWeekThousand")),
                PlanTree.read(child(root, "startingPlan")),
                new PlanLimits(
                        roles(limits.get("roles")),
                        OccurringFunctions.of(lines),
                        whole(child(limits, "maxHeadcount")),
                        decimal(child(limits, "maxWeeklyPayrollThousand"))),
                focus(root.get("focus")),
                events(root));
    }

    private static List<LeverTopic> focus(@Nullable YamlNode list) {
        if (list == null) {
            return Scenario.USUAL_FOCUS;
        }
        List<String> words = PlanTree.texts(list);
        return Arrays.stream(LeverTopic.values())
                .filter(topic -> words.contains(topic.key()))
                .toList();
    }

    /** What happens from outside, as far as it can be read. */
    static List<MarketEvent> events(YamlNode root) {
        List<MarketEvent> events = new ArrayList<>();
        YamlNode list = root.get("events");
        for (YamlNode item : list == null ? List.<YamlNode>of() : list.items()) {
            MarketEvent.Kind kind = eventKind(item);
            YamlNode week = item.get("week");
            Double begins = week == null ? null : week.number();
            if (kind == null || begins == null) {
                continue;
            }
            YamlNode weeks = item.get("weeks");
            YamlNode strength = item.get("strength");
            events.add(new MarketEvent(
                    kind,
                    begins.intValue(),
                    weeks == null ? kind.usualWeeks() : whole(weeks),
                    strength == null ? kind.usualStrength() : decimal(strength)));
        }
        return events;
    }

    /** The kind of an event; {@code null} if it cannot be read. */
    static MarketEvent.@Nullable Kind eventKind(YamlNode item) {
        YamlNode node = item.get("kind");
        for (MarketEvent.Kind kind : MarketEvent.Kind.values()) {
            if (node != null && kind.key().equals(node.text())) {
                return kind;
            }
        }
        return null;
    }

    private static WorkshopAdvice workshop(YamlNode node) {
        return new WorkshopAdvice(
                text(child(node, "lesson")), whole(child(node, "rounds")), PlanTree.texts(node.get("lessons")));
    }

    private static Briefing briefing(YamlNode node) {
        List<Briefing.KeyFigure> figures = new ArrayList<>();
        for (YamlNode figure : child(node, "figures").items()) {
            figures.add(new Briefing.KeyFigure(text(child(figure, "value")), text(child(figure, "label"))));
        }
        return new Briefing(
                text(child(node, "company")),
                text(child(node, "market")),
                text(child(node, "situation")),
                text(child(node, "task")),
                figures,
                child(node, "watch").items().stream().map(ScenarioTree::text).toList(),
                child(node, "questions").items().stream()
                        .map(ScenarioTree::text)
                        .toList(),
                targets(node.get("targets")));
    }

    private static Briefing.Targets targets(@Nullable YamlNode node) {
        return node == null
                ? Briefing.Targets.NONE
                : new Briefing.Targets(
                        target(node, "profitPerQuarterThousand"),
                        target(node, "clientBaseValueThousand"),
                        target(node, "retention"),
                        target(node, "load"));
    }

    private static @Nullable Double target(YamlNode node, String key) {
        YamlNode target = node.get(key);
        return target == null ? null : target.number();
    }

    /** The lines of business with the defaults of their types, as far as they can be read. */
    static List<SaleLine> lines(YamlNode root) {
        List<SaleLine> lines = new ArrayList<>();
        YamlNode list = root.get("lines");
        for (YamlNode item : list == null ? List.<YamlNode>of() : list.items()) {
            SaleLine line = line(item);
            if (line != null) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** One line of business; {@code null} if its type cannot be read. */
    static @Nullable SaleLine line(YamlNode item) {
        SaleType type = constant(SaleType.class, item.get("saleType"));
        return type == null
                ? null
                : new SaleLine(
                        type, overlay(LineParameter.defaults(type), LineParameter.values(), item.get("parameters")));
    }

    /** Parameters of clients with the file's values laid over the defaults. */
    static ParameterSet<ClientParameter> clients(YamlNode root) {
        return overlay(ClientParameter.defaults(), ClientParameter.values(), root.get("clients"));
    }

    /** Parameters of people's work with the file's values laid over the defaults. */
    static ParameterSet<OrganisationParameter> organisation(YamlNode root) {
        return overlay(OrganisationParameter.defaults(), OrganisationParameter.values(), root.get("organisation"));
    }

    private static <P extends Enum<P> & Parameter> ParameterSet<P> overlay(
            ParameterSet<P> defaults, P[] parameters, @Nullable YamlNode given) {
        ParameterSet<P> result = defaults;
        for (P parameter : parameters) {
            YamlNode node = given == null ? null : given.get(parameter.key());
            Double value = node == null ? null : node.number();
            if (value != null && value >= parameter.min() && value <= parameter.max()) {
                result = result.with(parameter, value);
            }
        }
        return result;
    }

    /** Pay by role, as far as it can be read. */
    static Map<Role, Double> pay(YamlNode root) {
        Map<Role, Double> pay = new EnumMap<>(Role.class);
        YamlNode group = root.get("payPerWeekThousand");
        for (Role role : Role.values()) {
            YamlNode node = group == null ? null : group.get(role.key());
            Double value = node == null ? null : node.number();
            if (value != null && value >= 0 && value <= 100_000) {
                pay.put(role, value);
            }
        }
        return pay;
    }

    /** The roles in a list, as far as they can be read. */
    static Set<Role> roles(@Nullable YamlNode list) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String name : PlanTree.texts(list)) {
            for (Role role : Role.values()) {
                if (role.key().equals(name)) {
                    roles.add(role);
                }
            }
        }
        return roles;
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable YamlNode node) {
        String text = node == null ? null : node.text();
        for (E constant : type.getEnumConstants()) {
            if (key(constant).equals(text)) {
                return constant;
            }
        }
        return null;
    }

    /** A text in both languages. */
    static LocalizedText text(YamlNode node) {
        return new LocalizedText(one(node, "en"), one(node, "ru"));
    }

    private static String one(YamlNode node, String language) {
        return Objects.requireNonNull(child(node, language).text()).strip();
    }

    /** What the schema requires to be there. */
    static YamlNode child(YamlNode node, String key) {
        return Objects.requireNonNull(node.get(key), key);
    }

    private static int whole(YamlNode node) {
        return (int) decimal(node);
    }

    private static double decimal(YamlNode node) {
        return Objects.requireNonNull(node.number(), node.path());
    }
}
