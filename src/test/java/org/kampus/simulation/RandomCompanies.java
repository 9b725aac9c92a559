package org.kampus.simulation;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.kampus.insight.TextbookStaffing;
import org.kampus.insight.WorkloadForecast;
import org.kampus.market.LineParameter;
import org.kampus.market.SaleLine;
import org.kampus.market.SaleType;
import org.kampus.organisation.CareNorms;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.OrganisationParameter;
import org.kampus.organisation.PayScale;
import org.kampus.organisation.PlanLimits;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesFunction;
import org.kampus.organisation.SalesStructure;
import org.kampus.organisation.StructurePreset;
import org.kampus.scenario.Scenario;
import org.kampus.simulation.api.ClientSnapshot;
import org.kampus.simulation.api.SimulationInput;

/**
 * Companies that nobody made up: size, rates, hours, wages and people are drawn within {@link LineRanges}, sale type and
 * structure from all there are, and people in number enough for the work with some slack.
 */
public final class RandomCompanies {

    private static final double HOURS_OF_A_PERSON = 26;

    private RandomCompanies() {}

    /** A company by its number; always the same one. */
    public static Scenario company(int number) {
        KeyedDraw draw = KeyedDraw.of("company", number);
        SaleType type = type(draw);
        SaleLine line = SaleLine.of(type);
        for (LineParameter parameter : LineRanges.parameters()) {
            double[] range = LineRanges.of(parameter, type);
            if (range[0] > 0) {
                line = line.with(parameter, draw.round(draw.between(parameter.key(), range[0], range[1])));
            }
        }
        // Leads belong to a size: a fifth of the clients a year at the least, twice that at most.
        double clients = StrictMath.rint(line.get(LineParameter.CLIENTS_AT_START));
        double won = clients * draw.between("growth", 0.12, 0.4) / 52;
        line = line.with(LineParameter.CLIENTS_AT_START, clients)
                .with(
                        LineParameter.LEADS_PER_WEEK,
                        draw.round(won / line.get(LineParameter.WIN_RATE) / draw.between("fitting", 0.5, 0.9)));
        List<StructurePreset> presets = StructurePreset.fitting(List.of(type));
        SalesStructure duties =
                presets.get(draw.below("preset", presets.size())).duties();
        OperatingPlan rules = Companies.plan(duties.withHeadcount(Role.UNIVERSAL_SELLER, 1))
                .withCare(care(type, draw))
                .withControl(StrictMath.rint(10 * (0.2 + 0.6 * draw.share("control"))) / 10);
        Scenario raw = scenario(
                number,
                line,
                rules,
                pay(draw),
                new PlanLimits(EnumSet.allOf(Role.class), occurring(line), 1000, 1_000_000));
        return staffed(raw, duties, 1.05 + 0.45 * draw.share("slack"));
    }

    private static SaleType type(KeyedDraw draw) {
        double share = draw.share("type");
        return share < 0.2
                ? SaleType.TRANSACTIONAL
                : share < 0.65 ? SaleType.MIXED : share < 0.88 ? SaleType.CONSULTATIVE : SaleType.STRATEGIC;
    }

    private static EnumSet<SalesFunction> occurring(SaleLine line) {
        EnumSet<SalesFunction> functions = EnumSet.allOf(SalesFunction.class);
        if (line.type() == SaleType.TRANSACTIONAL) {
            functions.removeAll(EnumSet.of(SalesFunction.FORM_SOLUTION, SalesFunction.ADVISE));
        }
        if (line.type() == SaleType.TRANSACTIONAL || line.type() == SaleType.MIXED) {
            functions.remove(SalesFunction.RUN_PROJECT);
        }
        if (line.type() == SaleType.STRATEGIC) {
            functions.remove(SalesFunction.PROCESS_ORDERS);
        }
        return functions;
    }

    private static CareNorms care(SaleType type, KeyedDraw draw) {
        double touches = draw.between("touches", 0.5, 2.5);
        double growth = draw.between("growth hours", 0.1, 0.8);
        return switch (type) {
            case TRANSACTIONAL -> CareNorms.uniform(0, 0);
            case MIXED, CONSULTATIVE -> CareNorms.uniform(draw.round(touches), draw.round(growth));
            case STRATEGIC -> CareNorms.uniform(draw.round(touches / 5), 0);
        };
    }

    private static PayScale pay(KeyedDraw draw) {
        PayScale pay = PayScale.standard();
        for (Role role : Role.values()) {
            pay = pay.with(role, draw.round(pay.perWeek(role) * draw.between("pay " + role.key(), 0.8, 1.25)));
        }
        return pay;
    }

    /** As many people as the work takes, shared by work; limits leave room for half as many again. */
    private static Scenario staffed(Scenario raw, SalesStructure duties, double slack) {
        List<ClientSnapshot> clients = Simulator.run(SimulationInput.steady(raw, 1, raw.startingPlan(), 1))
                .quarter(1)
                .clients();
        WorkloadForecast forecast = WorkloadForecast.of(raw, raw.startingPlan(), clients);
        double hours = Arrays.stream(SalesFunction.values())
                .mapToDouble(function -> forecast.byFunction().getOrDefault(function, 0.0))
                .sum();
        int people = (int) Math.max(2, StrictMath.ceil(slack * hours / HOURS_OF_A_PERSON / 0.85));
        SalesStructure crowd = duties.withHeadcount(Role.UNIVERSAL_SELLER, 0);
        Role first = Arrays.stream(Role.values())
                .filter(role -> !duties.doers(SalesFunction.FIRST_SALE).isEmpty()
                        && duties.doers(SalesFunction.FIRST_SALE).getFirst() == role)
                .findFirst()
                .orElse(Role.UNIVERSAL_SELLER);
        OperatingPlan plan = new TextbookStaffing(raw.limits(), raw.pay(), p -> WorkloadForecast.of(raw, p, clients))
                .staff(raw.startingPlan().withStructure(crowd.withHeadcount(first, people)));
        SalesStructure structure = plan.structure();
        PlanLimits limits = new PlanLimits(
                raw.limits().roles(),
                raw.limits().functions(),
                structure.headcount() + Math.max(2, structure.headcount() / 2),
                1.3 * raw.pay().weekly(structure));
        return scenario(Integer.parseInt(raw.id().replaceFirst(".*-", "")), raw.mainLine(), plan, raw.pay(), limits);
    }

    private static Scenario scenario(int number, SaleLine line, OperatingPlan plan, PayScale pay, PlanLimits limits) {
        Scenario model = Companies.of(line, plan);
        return new Scenario(
                "company-" + number,
                model.title(),
                model.summary(),
                model.briefing(),
                model.workshop(),
                model.difficulty(),
                8,
                2,
                line.type() == SaleType.STRATEGIC ? 52 : 26,
                model.lines(),
                model.clients(),
                model.organisation().with(OrganisationParameter.QUITS_PER_YEAR, 0.2),
                pay,
                0,
                plan,
                limits,
                model.focus(),
                List.of());
    }
}
