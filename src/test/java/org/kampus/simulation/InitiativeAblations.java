package org.kampus.simulation;

import static org.kampus.simulation.Claim.falls;
import static org.kampus.simulation.Claim.rises;

import java.util.List;
import org.kampus.market.ClientParameter;
import org.kampus.market.LineParameter;
import org.kampus.organisation.CareNorms;
import org.kampus.organisation.Initiatives;
import org.kampus.organisation.OperatingPlan;
import org.kampus.scenario.Scenario;

/** Clients that order less before they stop, and what people do of themselves for clients that buy. */
final class InitiativeAblations {

    private static final int PEOPLE = 14;

    private InitiativeAblations() {}

    static List<Fact> all() {
        return List.of(
                callsHold(), callsCost(), needsAskedInTime(), needsNobodyPulls(), upselling(), references(), experts());
    }

    private static OperatingPlan universals(int people) {
        return Companies.universals(people).withCare(CareNorms.uniform(1, 0.4));
    }

    private static Scenario with(Initiatives initiatives) {
        return Companies.mixed(universals(PEOPLE).withInitiatives(initiatives));
    }

    private static Scenario fading(boolean called) {
        return Companies.with(with(Initiatives.NONE.withCallReduced(called)), ClientParameter.FADING_GAPS, 3);
    }

    private static Fact callsHold() {
        return Fact.of("", "whoever calls clients that order less keeps more of them")
                .setting("mixed, 220 clients, 14 universals; clients order less for three gaps before they stop")
                .fates(25)
                .arm("nobody", fading(false))
                .arm("called", fading(true))
                .claims(rises(Kpi.RETENTION), rises(Kpi.ACTIVE_CLIENTS));
    }

    private static Fact callsCost() {
        Scenario on = Companies.with(fading(true), ClientParameter.REDUCED_WIN_BACK, 0);
        return Fact.of("", "where calls hold nobody, they only keep people from other work")
                .setting("mixed, 220 clients, 14 universals; nobody who orders less can be held")
                .fates(25)
                .arm("nobody", Companies.with(fading(false), ClientParameter.REDUCED_WIN_BACK, 0))
                .arm("called", on)
                .claims(rises(Kpi.LOAD));
    }

    private static Fact needsAskedInTime() {
        return Fact.of("", "whoever asks for the next need in time sells more")
                .setting("mixed, 220 clients, 14 universals; nobody asks, or everybody does")
                .fates(25)
                .arm("nobody", with(Initiatives.NONE))
                .arm("asked", with(Initiatives.NONE.withAskNextNeed(true)))
                .claims(rises(Kpi.REVENUE), rises(Kpi.LOAD));
    }

    private static Fact needsNobodyPulls() {
        Scenario on = with(Initiatives.NONE.withAskNextNeed(true));
        Scenario off = Companies.with(on, ClientParameter.NEXT_NEED_PULL, 0);
        return Ablations.off("when nothing comes of asking in time, less is sold", on, off)
                .claims(falls(Kpi.REVENUE));
    }

    private static Fact upselling() {
        return Fact.of(
                        "",
                        "whoever offers something more with every order raises the average check, for some more work")
                .setting("mixed, 220 clients, 14 universals; an offer adds a fifth at most; none, or with every order")
                .fates(25)
                .arm("nothing", eager(with(Initiatives.NONE)))
                .arm("more", eager(with(Initiatives.NONE.withOfferMore(true))))
                .claims(rises(Kpi.AVERAGE_CHECK), rises(Kpi.LOAD));
    }

    /** Clients who readily take more, so that the luck of single orders does not hide it. */
    private static Scenario eager(Scenario company) {
        return Companies.with(company, LineParameter.UPSELL_VALUE, 0.2);
    }

    private static Fact references() {
        return Fact.of("", "references bring leads and clients")
                .setting("mixed, 220 clients, 14 universals; nobody asks for references, or everybody is asked")
                .fates(25)
                .arm("nobody", with(Initiatives.NONE))
                .arm("asked", with(Initiatives.NONE.withAskReferences(true)))
                .claims(rises(Kpi.LEADS), rises(Kpi.NEW_CLIENTS));
    }

    private static Fact experts() {
        Scenario off = ConveyorFacts.consultative(ConveyorFacts.consultativeConveyor());
        Scenario on = Companies.with(off, ClientParameter.EXPERT_CONTACT, 3);
        return Fact.of("", "experts who talk to clients bind them to the company")
                .setting(
                        "consultative, 70 clients, 12 people; an expert's advice counts for nothing, or like three touches")
                .fates(25)
                .arm("nothing", off)
                .arm("counts", on)
                .claims(rises(Kpi.FIRM_BOND));
    }
}
