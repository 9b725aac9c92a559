package org.kampus.organisation;

import static org.kampus.organisation.KeyAccountCriterion.*;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.kampus.market.ClientClass;

/**
 * A rule a player can set besides the structure board. Every lever reads and writes one value of the
 * plan as a number: a choice by its position in {@link #choices()}, a switch as 0 or 1. Scenario files,
 * their schema, saved plans and the desk all follow this list.
 */
public enum Lever {
    HANDOVER_CONDITION(
            LeverTopic.HANDOVER,
            "handoverCondition",
            "handover.condition",
            HandoverRule.Condition.class,
            p -> p.handover().condition(),
            (p, v) -> p.withHandover(p.handover().withCondition(v))),
    HANDOVER_AFTER_SALES(
            LeverTopic.HANDOVER,
            "handoverAfterSales",
            "handover.afterSales",
            Span.whole("sales", 1, 10, 1),
            p -> p.handover().afterSales(),
            (p, v) -> p.withHandover(p.handover().withAfterSales(v.intValue()))),
    HANDOVER_AFTER_VOLUME(
            LeverTopic.HANDOVER,
            "handoverAfterVolume",
            "handover.afterVolumeThousand",
            Span.number("thousand ₽", 0, 100_000, 100),
            p -> p.handover().afterVolume(),
            (p, v) -> p.withHandover(p.handover().withAfterVolume(v))),
    HANDOVER_AFTER_WEEKS(
            LeverTopic.HANDOVER,
            "handoverAfterWeeks",
            "handover.afterWeeks",
            Span.whole("weeks", 0, 104, 1),
            p -> p.handover().afterWeeks(),
            (p, v) -> p.withHandover(p.handover().withAfterWeeks(v))),
    HANDOVER_MANNER(
            LeverTopic.HANDOVER,
            "handoverManner",
            "handover.manner",
            HandoverRule.Manner.class,
            p -> p.handover().manner(),
            (p, v) -> p.withHandover(p.handover().withManner(v))),
    REQUIRED_DOSSIER(
            LeverTopic.HANDOVER,
            "requiredDossier",
            "handover.requiredDossier",
            Span.share(0, 1, 0.1),
            p -> p.handover().requiredDossier(),
            (p, v) -> p.withHandover(p.handover().withRequiredDossier(v))),
    TOUCHES_A(ClientClass.A, true),
    TOUCHES_B(ClientClass.B, true),
    TOUCHES_C(ClientClass.C, true),
    TOUCHES_D(ClientClass.D, true),
    GROWTH_HOURS_A(ClientClass.A, false),
    GROWTH_HOURS_B(ClientClass.B, false),
    GROWTH_HOURS_C(ClientClass.C, false),
    GROWTH_HOURS_D(ClientClass.D, false),
    REDISTRIBUTION(
            LeverTopic.BASE,
            "redistribution",
            "base.redistribution",
            ClientBasePolicy.Redistribution.class,
            p -> p.base().redistribution(),
            (p, v) -> p.withBase(p.base().withRedistribution(v))),
    CLASS_PRIORITY(
            LeverTopic.BASE,
            "classPriority",
            "base.priority",
            ClientBasePolicy.Priority.class,
            p -> p.base().priority(),
            (p, v) -> p.withBase(p.base().withPriority(v))),
    CALL_REDUCED(
            LeverTopic.BASE,
            "callReduced",
            "initiatives.callReduced",
            p -> p.initiatives().callReduced(),
            (p, v) -> p.withInitiatives(p.initiatives().withCallReduced(v))),
    ASK_NEXT_NEED(
            LeverTopic.BASE,
            "askNextNeed",
            "initiatives.askNextNeed",
            p -> p.initiatives().askNextNeed(),
            (p, v) -> p.withInitiatives(p.initiatives().withAskNextNeed(v))),
    MINIMUM_FIT(
            LeverTopic.SELECTION,
            "minimumFit",
            "minimumFit",
            Span.share(0, 1, 0.05),
            OperatingPlan::minimumFit,
            OperatingPlan::withMinimumFit),
    LEADS_BOUGHT(
            LeverTopic.SELECTION,
            "leadsBought",
            "leadsBought",
            Span.share(0, 2, 0.1),
            OperatingPlan::leadsBought,
            OperatingPlan::withLeadsBought),
    ASK_REFERENCES(
            LeverTopic.SELECTION,
            "askReferences",
            "initiatives.askReferences",
            p -> p.initiatives().askReferences(),
            (p, v) -> p.withInitiatives(p.initiatives().withAskReferences(v))),
    TRAINING_HOURS(
            LeverTopic.TRAINING,
            "trainingHoursPerMonth",
            "trainingHoursPerMonth",
            Span.number("h/person/month", 0, 40, 1),
            OperatingPlan::trainingHoursPerMonth,
            OperatingPlan::withTrainingHoursPerMonth),
    CONTROL(
            LeverTopic.CONTROL,
            "control",
            "control",
            Span.share(0, 1, 0.1),
            OperatingPlan::control,
            OperatingPlan::withControl),
    TIME_STUDY(LeverTopic.CONTROL, "timeStudy", "timeStudy", OperatingPlan::timeStudy, OperatingPlan::withTimeStudy),
    OPEN_SALES_LIMIT(
            LeverTopic.OPEN_SALES,
            "openSalesLimit",
            "openSalesLimit",
            Span.whole("sales/seller", 0, 50, 1),
            OperatingPlan::openSalesLimit,
            (p, v) -> p.withOpenSalesLimit(v.intValue())),
    PROMISED_LEAD_TIME(
            LeverTopic.PROMISE,
            "promisedLeadTime",
            "promisedLeadTime",
            Span.share(0.4, 1.5, 0.1),
            p -> p.terms().promisedLeadTime(),
            (p, v) -> p.withTerms(p.terms().withPromisedLeadTime(v))),
    DISCOUNT(
            LeverTopic.PRICE,
            "discount",
            "discount",
            Span.share(-0.3, 0.3, 0.01),
            p -> p.terms().discount(),
            (p, v) -> p.withTerms(p.terms().withDiscount(v))),
    SECOND_LINE_DISCOUNT(
            LeverTopic.PRICE,
            "secondLineDiscount",
            "secondLineDiscount",
            Span.share(-0.3, 0.3, 0.01),
            p -> p.terms().secondLineDiscount(),
            (p, v) -> p.withTerms(p.terms().withSecondLineDiscount(v))),
    CUSTOM_SURCHARGE(
            LeverTopic.PRICE,
            "customSurcharge",
            "customSurcharge",
            Span.share(0, 0.3, 0.01),
            p -> p.terms().customSurcharge(),
            (p, v) -> p.withTerms(p.terms().withCustomSurcharge(v))),
    VOLUME_PUSH(
            LeverTopic.PRICE,
            "volumePush",
            "volumePush",
            Span.share(0, 1, 0.1),
            p -> p.terms().volumePush(),
            (p, v) -> p.withTerms(p.terms().withVolumePush(v))),
    ORDERS_SHARED(
            LeverTopic.ORDERS,
            "ordersShared",
            "ordersShared",
            OperatingPlan::ordersShared,
            OperatingPlan::withOrdersShared),
    WEB_SHOP(LeverTopic.ORDERS, "webShop", "webShop", OperatingPlan::webShop, OperatingPlan::withWebShop),
    OFFER_MORE(
            LeverTopic.ORDERS,
            "offerMore",
            "initiatives.offerMore",
            p -> p.initiatives().offerMore(),
            (p, v) -> p.withInitiatives(p.initiatives().withOfferMore(v))),
    MANAGERS_IN_PROJECTS(
            LeverTopic.ORDERS,
            "managersInProjects",
            "base.managersInProjects",
            p -> p.base().managersInProjects(),
            (p, v) -> p.withBase(p.base().withManagersInProjects(v))),
    SUPPORT_LOCATION(
            LeverTopic.SUPPORT,
            "supportLocation",
            "support.location",
            SupportPolicy.Location.class,
            p -> p.support().location(),
            (p, v) -> p.withSupport(p.support().withLocation(v))),
    SUPPORT_PRIORITY(
            LeverTopic.SUPPORT,
            "supportPriority",
            "support.priorityAgreement",
            Span.share(0, 1, 0.1),
            p -> p.support().priorityAgreement(),
            (p, v) -> p.withSupport(p.support().withPriorityAgreement(v))),
    LARGEST_ORDER(
            LeverTopic.PLANT,
            "largestOrder",
            "orders.largestOrderWeeks",
            Span.whole("weeks", 0, 104, 1),
            p -> p.orders().largestOrderWeeks(),
            (p, v) -> p.withOrders(p.orders().withLargestOrderWeeks(v))),
    EXTRA_CAPACITY(
            LeverTopic.PLANT,
            "extraCapacity",
            "orders.extraCapacity",
            Span.share(0, 1, 0.05),
            p -> p.orders().extraCapacity(),
            (p, v) -> p.withOrders(p.orders().withExtraCapacity(v))),
    REGULARS_FIRST(
            LeverTopic.PLANT,
            "regularsFirst",
            "orders.regularsFirst",
            p -> p.orders().regularsFirst(),
            (p, v) -> p.withOrders(p.orders().withRegularsFirst(v))),
    INVEST_PRODUCT(ClientNeed.PRODUCT),
    INVEST_DELIVERY(ClientNeed.DELIVERY),
    INVEST_SERVICE(ClientNeed.SERVICE),
    INVEST_TERMS(ClientNeed.TERMS),
    KEY_ACCOUNTS(
            LeverTopic.KEY_ACCOUNTS,
            "keyAccounts",
            "keyAccounts.number",
            Span.whole("clients", 0, 50, 1),
            p -> p.keyAccounts().number(),
            (p, v) -> p.withKeyAccounts(p.keyAccounts().withNumber(v.intValue()))),
    KEY_COVERAGE(
            LeverTopic.KEY_ACCOUNTS,
            "keyCoverage",
            "keyAccounts.minimumCoverage",
            Span.share(0, 1, 0.05),
            p -> p.keyAccounts().minimumCoverage(),
            (p, v) -> p.withKeyAccounts(p.keyAccounts().withMinimumCoverage(v))),
    KEY_HORIZON(
            LeverTopic.KEY_ACCOUNTS,
            "keyHorizon",
            "keyAccounts.horizonQuarters",
            Span.whole("quarters", 1, 20, 1),
            p -> p.keyAccounts().horizonQuarters(),
            (p, v) -> p.withKeyAccounts(p.keyAccounts().withHorizonQuarters(v.intValue()))),
    KEY_PARTNERSHIP(PARTNERSHIP),
    KEY_TENURE(TENURE),
    KEY_INVOICE(INVOICE),
    KEY_FIT(FIT),
    KEY_PROFIT_POTENTIAL(PROFIT_POTENTIAL),
    KEY_PAYMENT_SPEED(PAYMENT_SPEED),
    KEY_CULTURE(CULTURE),
    KEY_SOLVENCY(SOLVENCY),
    KEY_INFLUENCE(INFLUENCE),
    KEY_PROXIMITY(PROXIMITY),
    SHELL_TEAM("team", GovernanceShell.Team.class, GovernanceShell::team, GovernanceShell::withTeam),
    SHELL_EXCLUSIVE(
            "exclusiveProducts",
            GovernanceShell.Answer.class,
            GovernanceShell::exclusiveProducts,
            GovernanceShell::withExclusiveProducts),
    SHELL_ANTICIPATION(
            "anticipation",
            GovernanceShell.Answer.class,
            GovernanceShell::anticipation,
            GovernanceShell::withAnticipation),
    SHELL_GOALS(
            "growthGoals",
            GovernanceShell.Answer.class,
            GovernanceShell::growthGoals,
            GovernanceShell::withGrowthGoals),
    SHELL_AUTHORITY(
            "authority", GovernanceShell.Authority.class, GovernanceShell::authority, GovernanceShell::withAuthority),
    SHELL_DEPARTMENTS(
            "departments",
            GovernanceShell.Departments.class,
            GovernanceShell::departments,
            GovernanceShell::withDepartments),
    SHELL_BUDGET("budget", GovernanceShell.Budget.class, GovernanceShell::budget, GovernanceShell::withBudget),
    SHELL_EXCEPTIONS(
            "exceptions",
            GovernanceShell.Exceptions.class,
            GovernanceShell::exceptions,
            GovernanceShell::withExceptions),
    SHELL_KPI("kpi", GovernanceShell.Kpi.class, GovernanceShell::kpi, GovernanceShell::withKpi);

    /** What a lever's value is. */
    public enum Kind {
        /** Any number in steps. */
        NUMBER,
        /** A whole number. */
        WHOLE_NUMBER,
        /** A share, shown in per cent. */
        SHARE,
        /** One of several named choices. */
        CHOICE,
        /** Yes or no. */
        SWITCH
    }

    private interface Change {
        OperatingPlan apply(OperatingPlan plan, double value);
    }

    /** The values a lever may take. */
    private record Span(Kind kind, String unit, double min, double max, double step, List<String> choices) {

        static Span number(String unit, double min, double max, double step) {
            return new Span(Kind.NUMBER, unit, min, max, step, List.of());
        }

        static Span whole(String unit, double min, double max, double step) {
            return new Span(Kind.WHOLE_NUMBER, unit, min, max, step, List.of());
        }

        static Span share(double min, double max, double step) {
            return new Span(Kind.SHARE, "%", min, max, step, List.of());
        }

        static Span onOff() {
            return new Span(Kind.SWITCH, "", 0, 1, 1, List.of("no", "yes"));
        }

        static <E extends Enum<E> & Keyed> Span choice(Class<E> type) {
            List<String> keys =
                    Arrays.stream(type.getEnumConstants()).map(Keyed::key).toList();
            return new Span(Kind.CHOICE, "", 0, keys.size() - 1.0, 1, keys);
        }
    }

    private final LeverTopic topic;
    private final String key;
    private final String path;
    private final Span span;
    private final ToDoubleFunction<OperatingPlan> reader;
    private final Change change;

    Lever(
            LeverTopic topic,
            String key,
            String path,
            Span span,
            ToDoubleFunction<OperatingPlan> reader,
            BiFunction<OperatingPlan, Double, OperatingPlan> change) {
        this.topic = topic;
        this.key = key;
        this.path = path;
        this.span = span;
        this.reader = reader;
        this.change = change::apply;
    }

    <E extends Enum<E> & Keyed> Lever(
            LeverTopic topic,
            String key,
            String path,
            Class<E> type,
            Function<OperatingPlan, E> reader,
            BiFunction<OperatingPlan, E, OperatingPlan> change) {
        this(
                topic,
                key,
                path,
                Span.choice(type),
                p -> reader.apply(p).ordinal(),
                (p, v) -> change.apply(p, type.getEnumConstants()[v.intValue()]));
    }

    Lever(
            LeverTopic topic,
            String key,
            String path,
            Predicate<OperatingPlan> reader,
            BiFunction<OperatingPlan, Boolean, OperatingPlan> change) {
        this(
                topic,
                key,
                path,
                Span.onOff(),
                p -> reader.test(p) ? 1 : 0,
                (OperatingPlan p, Double v) -> change.apply(p, v != 0));
    }

    Lever(ClientClass clientClass, boolean touches) {
        this(
                LeverTopic.CARE,
                (touches ? "touches" : "growthHours") + clientClass,
                (touches ? "care.touchesPerMonth." : "care.growthHoursPerMonth.") + clientClass,
                touches ? Span.number("touches/client/month", 0, 12, 0.5) : Span.number("h/client/month", 0, 8, 0.1),
                p -> touches ? p.care().touches(clientClass) : p.care().growthHours(clientClass),
                (p, v) -> p.withCare(
                        touches
                                ? p.care().withTouches(clientClass, v)
                                : p.care().withGrowthHours(clientClass, v)));
    }

    Lever(ClientNeed need) {
        this(
                LeverTopic.VALUE_CHAIN,
                "invest" + capitalised(need.key()),
                "valueChainThousandPerWeek." + need.key(),
                Span.number("thousand ₽/week", 0, 500, 5),
                p -> p.valueChain().investment(need),
                (p, v) -> p.withValueChain(p.valueChain().with(need, v)));
    }

    Lever(KeyAccountCriterion criterion) {
        this(
                LeverTopic.KEY_ACCOUNTS,
                "key" + capitalised(criterion.key()),
                "keyAccounts.weights." + criterion.key(),
                Span.whole("", 0, 5, 1),
                p -> p.keyAccounts().weight(criterion),
                (p, v) -> p.withKeyAccounts(p.keyAccounts().withWeight(criterion, v.intValue())));
    }

    <E extends Enum<E> & Keyed> Lever(
            String question,
            Class<E> type,
            Function<GovernanceShell, E> reader,
            BiFunction<GovernanceShell, E, GovernanceShell> change) {
        this(
                LeverTopic.SHELL,
                "shell" + capitalised(question),
                "keyAccounts.shell." + question,
                type,
                p -> reader.apply(p.keyAccounts().shell()),
                (p, v) -> p.withKeyAccounts(
                        p.keyAccounts().withShell(change.apply(p.keyAccounts().shell(), v))));
    }

    private static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** The levers of a topic. */
    public static List<Lever> of(LeverTopic topic) {
        return Arrays.stream(values()).filter(l -> l.topic == topic).toList();
    }

    /** What the lever is about. */
    public LeverTopic topic() {
        return topic;
    }

    /** Name in messages and texts. */
    public String key() {
        return key;
    }

    /** Place of the value in a plan of a scenario file: keys from the outer to the inner, parted by dots. */
    public String path() {
        return path;
    }

    /** What the value is. */
    public Kind kind() {
        return span.kind;
    }

    /** Unit of the value, empty for choices and switches. */
    public String unit() {
        return span.unit;
    }

    /** Smallest value on the desk. */
    public double min() {
        return span.min;
    }

    /** Largest value on the desk. */
    public double max() {
        return span.max;
    }

    /** Step of the desk's control. */
    public double step() {
        return span.step;
    }

    /** Names of the choices, in the order of their values; empty for numbers. */
    public List<String> choices() {
        return span.choices;
    }

    /** The lever's value in a plan. */
    public double get(OperatingPlan plan) {
        return reader.applyAsDouble(plan);
    }

    /**
     * The plan with this lever set.
     *
     * @throws IllegalArgumentException if the value is outside {@link #min()} to {@link #max()}
     */
    public OperatingPlan set(OperatingPlan plan, double value) {
        Ranges.check(key, value, span.min, span.max);
        return change.apply(plan, value);
    }
}
