package org.kampus.simulation;

import java.util.List;
import org.kampus.market.LineParameter;
import org.kampus.market.SaleLine;
import org.kampus.market.SaleType;
import org.kampus.organisation.CareNorms;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesStructure;
import org.kampus.organisation.StructurePreset;
import org.kampus.scenario.Scenario;

/** Companies of any size for measurements: staff grows with the clients, up to 240 people. */
public final class BenchmarkCompany {

    private static final int CLIENTS_PER_TEAM = 220;
    private static final int MOST_TEAMS = 20;

    private BenchmarkCompany() {}

    /** A company of a sale type with so many clients, and leads in proportion. */
    public static Scenario of(SaleType type, int clients) {
        double growth = clients / SaleLine.of(type).get(LineParameter.CLIENTS_AT_START);
        SaleLine line = SaleLine.of(type)
                .with(LineParameter.CLIENTS_AT_START, clients)
                .with(LineParameter.PROSPECTS, 100_000_000)
                .with(
                        LineParameter.LEADS_PER_WEEK,
                        Math.min(20_000, growth * SaleLine.of(type).get(LineParameter.LEADS_PER_WEEK)));
        int teams = Math.max(1, Math.min(MOST_TEAMS, clients / CLIENTS_PER_TEAM));
        SalesStructure structure =
                StructurePreset.fitting(List.of(type)).getLast().duties();
        for (Role role : List.of(
                Role.TELEMARKETER,
                Role.HUNTER,
                Role.ACCOUNT_MANAGER,
                Role.ORDER_DESK,
                Role.OPERATIONS_CLERK,
                Role.PROJECT_MANAGER,
                Role.SUPPORT,
                Role.BACK_OFFICE)) {
            structure = structure.withHeadcount(role, teams * (role == Role.ACCOUNT_MANAGER ? 4 : 1));
        }
        OperatingPlan plan = Companies.plan(structure).withCare(CareNorms.uniform(1.5, 0.3));
        return Companies.of(line, plan);
    }
}
