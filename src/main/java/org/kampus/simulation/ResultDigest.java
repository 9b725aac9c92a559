package org.kampus.simulation;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.kampus.market.MarketEvent;
import org.kampus.market.Parameter;
import org.kampus.market.ParameterSet;
import org.kampus.market.SaleLine;
import org.kampus.organisation.Lever;
import org.kampus.organisation.OperatingPlan;
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
 * with its length, names as UTF-8. Texts of a scenario do not count, its numbers do.
 */
final class ResultDigest {

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
            add(line.parameters());
        }
        add(scenario.clients());
        add(scenario.organisation());
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

    private <P extends Enum<P> & Parameter> void add(ParameterSet<P> parameters) {
        for (P parameter : parameters.type().getEnumConstants()) {
            add(parameter.key());
            add(parameters.get(parameter));
        }
    }

    private void add(OperatingPlan plan) {
        for (Role role : Role.values()) {
            add(plan.structure().headcount(role));
            for (SalesFunction function : SalesFunction.values()) {
                add(plan.structure().involvement(function, role).ordinal());
            }
        }
        for (Lever lever : Lever.values()) {
            add(lever.key());
            add(lever.get(plan));
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
                add(week.get(measure));
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
