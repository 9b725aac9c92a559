package org.kampus.simulation;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kampus.market.ClientParameter;
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
import org.kampus.scenario.Briefing;
import org.kampus.scenario.Difficulty;
import org.kampus.scenario.LocalizedText;
import org.kampus.scenario.Scenario;

/** Companies and plans for tests, built in code. */
public final class Companies {

    private static final LocalizedText TEXT = new LocalizedText("text", "текст");

    private Companies() {}

    /** A company of mixed sales with default parameters and the given starting plan. */
    public static Scenario mixed(OperatingPlan startingPlan) {
        return of(SaleLine.of(SaleType.MIXED), startingPlan);
    }

    /** A company with one line of business. */
    public static Scenario of(SaleLine line, OperatingPlan startingPlan) {
        return new Scenario(
                "test-company",
                TEXT,
                TEXT,
                new Briefing(TEXT, TEXT, TEXT, TEXT, List.of(), List.of(), List.of()),
                Optional.empty(),
                Difficulty.EASY,
                8,
                2,
                0,
                List.of(line),
                ClientParameter.defaults(),
                OrganisationParameter.defaults(),
                PayScale.standard(),
                0,
                startingPlan,
                new PlanLimits(EnumSet.allOf(Role.class), EnumSet.allOf(SalesFunction.class), 1000, 1_000_000),
                Scenario.USUAL_FOCUS,
                List.of());
    }

    /** The same company with another value of a line parameter. */
    public static Scenario with(Scenario scenario, LineParameter parameter, double value) {
        return scenario.withLines(List.of(scenario.mainLine().with(parameter, value)));
    }

    /** The same company with another value of a client parameter. */
    public static Scenario with(Scenario scenario, ClientParameter parameter, double value) {
        return scenario.withClients(scenario.clients().with(parameter, value));
    }

    /** The same company with another value of an organisation parameter. */
    public static Scenario with(Scenario scenario, OrganisationParameter parameter, double value) {
        return scenario.withOrganisation(scenario.organisation().with(parameter, value));
    }

    /** A plan with the given structure and moderate rules. */
    public static OperatingPlan plan(SalesStructure structure) {
        return OperatingPlan.of(structure)
                .withCare(CareNorms.uniform(1.5, 0.3))
                .withMinimumFit(0.5)
                .withOpenSalesLimit(6);
    }

    /** Universal sellers only. */
    public static OperatingPlan universals(int people) {
        return plan(StructurePreset.UNIVERSAL.duties().withHeadcount(Role.UNIVERSAL_SELLER, people));
    }

    /** The mixed conveyor with the given people. */
    public static OperatingPlan conveyor(
            int telemarketers, int hunters, int managers, int clerks, int support, int backOffice) {
        return plan(StructurePreset.MIXED_CONVEYOR
                .duties()
                .withHeadcount(Role.TELEMARKETER, telemarketers)
                .withHeadcount(Role.HUNTER, hunters)
                .withHeadcount(Role.ACCOUNT_MANAGER, managers)
                .withHeadcount(Role.OPERATIONS_CLERK, clerks)
                .withHeadcount(Role.SUPPORT, support)
                .withHeadcount(Role.BACK_OFFICE, backOffice));
    }

    /** A textbook assignment with the given people. */
    public static OperatingPlan staffed(StructurePreset preset, Map<Role, Integer> people) {
        SalesStructure structure = preset.duties();
        for (Map.Entry<Role, Integer> entry : people.entrySet()) {
            structure = structure.withHeadcount(entry.getKey(), entry.getValue());
        }
        return plan(structure);
    }

    /** The same company with so many clients, and leads in proportion to the 5 a week of 220 clients. */
    public static Scenario sized(Scenario scenario, int clients) {
        Scenario base = with(scenario, LineParameter.CLIENTS_AT_START, clients);
        return with(base, LineParameter.LEADS_PER_WEEK, 5.0 * clients / 220);
    }

    /** The same company with other wages. */
    static Scenario paid(Scenario scenario, PayScale pay) {
        return new Scenario(
                scenario.id(),
                scenario.title(),
                scenario.summary(),
                scenario.briefing(),
                scenario.workshop(),
                scenario.difficulty(),
                scenario.quarters(),
                scenario.historyQuarters(),
                scenario.warmUpWeeks(),
                scenario.lines(),
                scenario.clients(),
                scenario.organisation(),
                pay,
                scenario.fixedCostsPerWeek(),
                scenario.startingPlan(),
                scenario.limits(),
                scenario.focus(),
                scenario.events());
    }
}
