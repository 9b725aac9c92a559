package org.kampus.simulation;

import static org.kampus.simulation.Claim.fallsWithin;
import static org.kampus.simulation.Claim.rises;
import static org.kampus.simulation.Claim.sum;

import java.util.List;
import org.kampus.organisation.CareNorms;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.OrganisationParameter;
import org.kampus.scenario.Scenario;

/** Facts about people: control, psychotypes. */
final class PeopleFacts {

    private PeopleFacts() {}

    static List<Fact> all() {
        return List.of(control(), psychotypes());
    }

    private static Fact control() {
        OperatingPlan universals = care(Companies.universals(11));
        OperatingPlan conveyor = care(Companies.conveyor(0, 2, 5, 4, 0, 1));
        return Fact.of("F14", "control helps universals to keep clients; a conveyor leaves people little to put off")
                .fates(30)
                .setting("mixed, 220 clients, 11 universals or a conveyor of 12; control .2 or .8")
                .arm("universals, loose", Companies.mixed(universals.withControl(0.2)))
                .arm("universals, tight", Companies.mixed(universals.withControl(0.8)))
                .arm("conveyor, loose", Companies.mixed(conveyor.withControl(0.2)))
                .arm("conveyor, tight", Companies.mixed(conveyor.withControl(0.8)))
                .claims(
                        rises(Kpi.RETENTION),
                        sum(
                                Kpi.RETENTION,
                                "gains less than a quarter of what universals gain",
                                2,
                                3,
                                -0.25,
                                0.25,
                                1.0,
                                -1.0));
    }

    private static Fact psychotypes() {
        Scenario company = Companies.mixed(care(Companies.conveyor(0, 2, 5, 4, 0, 1)));
        return Fact.of("F19", "hiring the wrong psychotypes costs some new clients, not dramatically")
                .fates(160)
                .setting("mixed, 220 clients, 12 people; .95 or .5 of the people like their work")
                .arm("matched", Companies.with(company, OrganisationParameter.PSYCHOTYPE_MATCH, 0.95))
                .arm("random", Companies.with(company, OrganisationParameter.PSYCHOTYPE_MATCH, 0.5))
                .claims(fallsWithin(0.2, Kpi.NEW_CLIENTS));
    }

    private static OperatingPlan care(OperatingPlan plan) {
        return plan.withCare(CareNorms.uniform(2, 0.4));
    }
}
