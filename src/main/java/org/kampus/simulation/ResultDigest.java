package org.kampus.simulation;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.kampus.market.ClientParameter;
import org.kampus.market.LineParameter;
import org.kampus.market.MarketEvent;
import org.kampus.market.Parameter;
import org.kampus.market.ParameterSet;
import org.kampus.market.SaleLine;
import org.kampus.organisation.Lever;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.OrganisationParameter;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.api.ClientSnapshot;
import org.kampus.simulation.api.Departure;
import org.kampus.simulation.api.FunctionMeasure;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.api.QuarterResult;
import org.kampus.simulation.api.RoleMeasure;
import org.kampus.simulation.api.SimulationInput;
import org.kampus.simulation.api.WeekReport;

/**
 * SHA-256 over an input and its result in a canonical form: every number as its 64 bits, every list
 * with its length, names as UTF-8. Texts of a scenario do not count, its numbers do. What the world learned since engine 8
 * counts only where it is used: a run in which it is not has the digest it always had.
 */
final class ResultDigest {

    /** The last of each that every run of engine 8 tells; whatever stands after them is told where it is used. */
    private static final Map<Class<?>, Integer> ALWAYS_TOLD = Map.of(
            LineParameter.class, LineParameter.WEB_SHOP_USERS.ordinal(),
            ClientParameter.class, ClientParameter.WEB_ORDER_CONTACT.ordinal(),
            OrganisationParameter.class, OrganisationParameter.WEB_SHOP_COST.ordinal(),
            Measure.class, Measure.REPUTATION.ordinal());

    /** Levers that came later. */
    private static final Set<Lever> LATER =
            EnumSet.of(Lever.CALL_REDUCED, Lever.ASK_NEXT_NEED, Lever.OFFER_MORE, Lever.ASK_REFERENCES);

    private final MessageDigest sha;

    /** What is not hashed yet: the hash is fast, but slow to be called for every number. */
    private final ByteBuffer next = ByteBuffer.allocate(1 << 13);

    private ResultDigest() {
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static String of(SimulationInput input, List<QuarterResult> history, List<QuarterResult> quarters) {
        ResultDigest digest = new ResultDigest();
        digest.add(Simulator.ENGINE_VERSION);
        digest.add(input.seed());
        digest.add(input.scenario());
        digest.add(input.plans().size());
        input.plans().forEach(digest::add);
        digest.addEvents(input.events());
        for (List<QuarterResult> results : List.of(history, quarters)) {
            digest.add(results.size());
            results.forEach(digest::add);
        }
        digest.hash();
        return HexFormat.of().formatHex(digest.sha.digest());
    }

    private void add(long value) {
        if (next.remaining() < Long.BYTES) {
            hash();
        }
        next.putLong(value);
    }

    private void hash() {
        sha.update(next.flip());
        next.clear();
    }

    private void add(double value) {
        add(Double.doubleToLongBits(value));
    }

    private void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        add(bytes.length);
        hash();
        sha.update(bytes);
    }

    private void add(Scenario scenario) {
        add(scenario.id());
        add(scenario.historyQuarters());
        add(scenario.warmUpWeeks());
        add(scenario.fixedCostsPerWeek());
        add(scenario.lines().size());
        for (SaleLine line : scenario.lines()) {
            add(line.type().name());
            add(line.parameters(), parameter -> parameter.defaultFor(line.type()));
        }
        add(scenario.clients(), ClientParameter::standard);
        add(scenario.organisation(), OrganisationParameter::standard);
        for (Role role : Role.values()) {
            add(scenario.pay().perWeek(role));
        }
        add(scenario.startingPlan());
        addEvents(scenario.events());
    }

    private void addEvents(List<MarketEvent> events) {
        add(events.size());
        for (MarketEvent event : events) {
            add(event.kind().key());
            add(event.week());
            add(event.weeks());
            add(event.strength());
        }
    }

    private <P extends Enum<P> & Parameter> void add(ParameterSet<P> parameters, ToDoubleFunction<P> usual) {
        for (P parameter : parameters.type().getEnumConstants()) {
            double value = parameters.get(parameter);
            if (isAlwaysTold(parameter) || Double.compare(value, usual.applyAsDouble(parameter)) != 0) {
                add(parameter.key());
                add(value);
            }
        }
    }

    private static boolean isAlwaysTold(Enum<?> constant) {
        return constant.ordinal() <= ALWAYS_TOLD.getOrDefault(constant.getDeclaringClass(), Integer.MAX_VALUE);
    }

    private void add(OperatingPlan plan) {
        for (Role role : Role.values()) {
            add(plan.structure().headcount(role));
            for (SalesFunction function : SalesFunction.values()) {
                add(plan.structure().involvement(function, role).ordinal());
            }
        }
        for (Lever lever : Lever.values()) {
            double value = lever.get(plan);
            if (!LATER.contains(lever) || value != lever.min()) {
                add(lever.key());
                add(value);
            }
        }
    }

    private void add(QuarterResult quarter) {
        add(quarter.number());
        add(quarter.activeAtStart());
        add(quarter.keptToEnd());
        add(quarter.orderWaitMedian());
        add(quarter.orderWaitP90());
        add(quarter.secondToFirst());
        for (WeekReport week : quarter.weeks()) {
            for (Measure measure : Measure.values()) {
                double value = week.get(measure);
                if (isAlwaysTold(measure) || value != 0) {
                    add(value);
                }
            }
            for (Role role : Role.values()) {
                for (RoleMeasure measure : RoleMeasure.values()) {
                    add(week.get(measure, role));
                }
                for (SalesFunction function : SalesFunction.values()) {
                    add(week.hours(role, function));
                }
            }
            for (SalesFunction function : SalesFunction.values()) {
                for (FunctionMeasure measure : FunctionMeasure.values()) {
                    add(week.get(measure, function));
                }
            }
        }
        for (ClientSnapshot client : quarter.clients()) {
            add(client.client());
            add(client.state().ordinal());
            add(client.shareOfWallet());
            add(client.satisfaction());
            add(client.personBond());
            add(client.firmBond());
            add(client.yearlyRevenue());
            add(client.owner());
        }
        for (Departure departure : quarter.departures()) {
            add(departure.client());
            add(departure.week());
            departure.shares().forEach(this::add);
        }
    }
}
