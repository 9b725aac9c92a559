package org.kampus.simulation;

import static org.kampus.simulation.Claim.falls;
import static org.kampus.simulation.Claim.rises;
import static org.kampus.simulation.Claim.staysExactly;
import static org.kampus.simulation.Claim.staysWithin;
import static org.kampus.simulation.Claim.vanishes;

import java.util.ArrayList;
import java.util.List;
import org.kampus.market.ClientParameter;
import org.kampus.organisation.CareNorms;
import org.kampus.organisation.ClientNeed;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.OrganisationParameter;
import org.kampus.organisation.SupportPolicy;
import org.kampus.scenario.Scenario;

/** Each mechanism switched off: what must change with it, and what must stay the same to the last bit. */
final class Ablations {

    private static final CareNorms CARE = CareNorms.uniform(2, 0.4);

    private Ablations() {}

    static List<Fact> all() {
        List<Fact> all = new ArrayList<>(List.of(
                switching(), skill(), handoverLoss(), bonds(), misfit(), rivals(), drift(), learning(), quits()));
        all.add(capacity());
        all.addAll(supportLocation());
        all.addAll(aversion());
        all.addAll(withoutOccasion());
        all.addAll(investment());
        all.addAll(morale());
        all.addAll(reputation());
        all.add(growthOfClients());
        all.addAll(pushing());
        all.addAll(ConsequenceAblations.all());
        all.addAll(InitiativeAblations.all());
        return all;
    }

    private static Scenario universals() {
        return Companies.mixed(Companies.universals(11).withCare(CARE));
    }

    static Fact off(String sentence, Scenario on, Scenario off) {
        return Fact.of("", sentence)
                .setting("mixed, 220 clients, 11 universals if nothing else is said; nobody talks about us")
                .fates(25)
                .arm("on", silent(on))
                .arm("off", silent(off))
                .claims(staysExactly(Kpi.LEADS, 0, 1));
    }

    /** Nobody talks about us, so that the leads of both arms are the same to the last one. */
    private static Scenario silent(Scenario company) {
        Scenario silent = Companies.with(company, ClientParameter.REPUTATION_LEADS, 0);
        silent = Companies.with(silent, ClientParameter.REPUTATION_WIN, 0);
        return Companies.with(silent, ClientParameter.REPUTATION_LEAVING, 0);
    }

    private static Fact switching() {
        Scenario off = Companies.with(universals(), OrganisationParameter.SWITCHING_MINUTES, 0);
        return off(
                        "without set-up times no hours are lost between tasks, and clients are touched more",
                        universals(),
                        off)
                .claims(vanishes(Kpi.SWITCHING), rises(Kpi.TOUCHES), falls(Kpi.ORDER_WAIT));
    }

    private static List<Fact> aversion() {
        Scenario loose =
                universals().withStartingPlan(universals().startingPlan().withControl(0.2));
        Scenario tight =
                universals().withStartingPlan(universals().startingPlan().withControl(1));
        return List.of(
                off(
                                "without likes and dislikes people under loose control serve faster and keep more",
                                loose,
                                equable(loose))
                        .claims(rises(Kpi.RETENTION), falls(Kpi.ORDER_WAIT)),
                off("under full control likes and dislikes change nothing of what is done", tight, equable(tight))
                        .claims(staysExactly(Kpi.REVENUE, 0, 1), staysExactly(Kpi.RETENTION, 0, 1)));
    }

    private static Scenario equable(Scenario company) {
        return Companies.with(
                Companies.with(company, OrganisationParameter.AVERSION, 0), OrganisationParameter.PREFERENCE_WEIGHT, 0);
    }

    private static Fact skill() {
        Scenario off = Companies.with(universals(), OrganisationParameter.SKILL_FLOOR, 1);
        return off(
                        "when everybody is fully skilled from the start, orders flow faster and revenue rises",
                        universals(),
                        off)
                .claims(falls(Kpi.ORDER_WAIT), rises(Kpi.REVENUE), rises(Kpi.TOUCHES));
    }

    private static Fact handoverLoss() {
        Scenario on = ConveyorFacts.consultative(ConveyorFacts.consultativeConveyor());
        return off("when bonds survive handovers, nobody breaks off", on, keeping(on))
                .setting("consultative, 70 clients, 12 people, script handover")
                .fates(110)
                .claims(vanishes(Kpi.BREAK_OFFS), rises(Kpi.PERSON_BOND));
    }

    private static Scenario keeping(Scenario company) {
        Scenario off = Companies.with(company, ClientParameter.HANDOVER_KEPT_SCRIPT, 1);
        off = Companies.with(off, ClientParameter.HANDOVER_KEPT_GRADUAL, 1);
        off = Companies.with(off, ClientParameter.HANDOVER_KEPT_QUIT, 1);
        return Companies.with(off, ClientParameter.HANDOVER_KEPT_DOSSIER, 0);
    }

    private static Fact bonds() {
        OperatingPlan slack = Companies.conveyor(0, 2, 7, 6, 1, 2);
        Scenario seldom = bondless(Companies.mixed(slack.withCare(CareNorms.uniform(0.5, 0.4))));
        Scenario often = bondless(Companies.mixed(slack.withCare(CareNorms.uniform(2, 0.4))));
        return off("without effects of bonds touches keep nobody", seldom, often)
                .setting("mixed, 220 clients, 18 people; half a touch a month or two, bonds without effect in both")
                .fates(260)
                .claims(rises(Kpi.PERSON_BOND))
                .claims(staysWithin(0.01, Kpi.RETENTION));
    }

    private static Scenario bondless(Scenario company) {
        return Companies.with(
                Companies.with(company, ClientParameter.PERSON_BOND_EFFECT, 0), ClientParameter.FIRM_BOND_EFFECT, 0);
    }

    private static Fact capacity() {
        Scenario on = Companies.with(
                Companies.mixed(Companies.conveyor(1, 2, 4, 3, 1, 1)), OrganisationParameter.PLANT_CAPACITY, 3_500);
        Scenario off = Companies.with(on, OrganisationParameter.PLANT_CAPACITY, 0);
        return off("without a plant that can be full orders wait for people only", on, off)
                .setting("mixed, 220 clients, 12 people; a plant that is nearly full, or none")
                .claims(falls(Kpi.ORDER_WAIT), rises(Kpi.SATISFACTION));
    }

    private static List<Fact> supportLocation() {
        OperatingPlan inside = Companies.conveyor(1, 2, 4, 3, 2, 1);
        Scenario near = Companies.mixed(inside);
        Scenario far = near.withStartingPlan(
                inside.withSupport(inside.support().withLocation(SupportPolicy.Location.OUTSIDE)));
        String setting = "mixed, 220 clients, 13 people, experts outside sales";
        return List.of(
                off("experts outside without work of their own, reached at once, keep and win more", far, idle(far))
                        .setting(setting)
                        .fates(40)
                        .claims(rises(Kpi.RETENTION), rises(Kpi.NEW_CLIENTS)),
                off(
                                "experts outside without work of their own, reached at once, are like experts inside",
                                near,
                                idle(far))
                        .setting(setting + " or inside")
                        .fates(60)
                        .claims(staysWithin(0.02, Kpi.RETENTION))
                        .claims(staysWithin(0.04, Kpi.NEW_CLIENTS)));
    }

    private static Scenario idle(Scenario company) {
        return Companies.with(
                Companies.with(company, OrganisationParameter.EXPERT_OWN_WORK, 0),
                OrganisationParameter.EXPERT_DELAY_WEEKS,
                0);
    }

    private static Fact misfit() {
        return off(
                        "when misfits cost nothing, the margin is the line's and more stay",
                        universals(),
                        harmless(universals()))
                .claims(rises(Kpi.MARGIN), rises(Kpi.RETENTION), falls(Kpi.ORDER_WAIT));
    }

    private static Scenario harmless(Scenario company) {
        Scenario off = Companies.with(company, ClientParameter.MISFIT_CONCESSION, 0);
        off = Companies.with(off, ClientParameter.MISFIT_EFFECT, 0);
        off = Companies.with(off, ClientParameter.MISFIT_ERRORS, 0);
        return Companies.with(off, ClientParameter.MISFIT_HOURS, 0);
    }

    private static Fact rivals() {
        Scenario off = Companies.with(universals(), ClientParameter.ATTACKS_PER_YEAR, 0);
        return off("without rivals nobody is attacked, and share of wallet and retention rise", universals(), off)
                .fates(150)
                .claims(vanishes(Kpi.RIVAL_ATTACKS), rises(Kpi.SHARE_OF_WALLET), rises(Kpi.RETENTION));
    }

    private static Fact drift() {
        Scenario off = Companies.with(universals(), ClientParameter.PERSON_BOND_DECAY, 0);
        off = Companies.with(off, ClientParameter.FIRM_BOND_DECAY, 0);
        return off("when bonds do not fade, they are stronger and more clients stay", universals(), off)
                .claims(rises(Kpi.PERSON_BOND), rises(Kpi.RETENTION));
    }

    private static Fact learning() {
        Scenario off = Companies.with(universals(), OrganisationParameter.LEARNING_HOURS, 10_000);
        return off("when work hardly teaches, orders wait longer and revenue falls", universals(), off)
                .claims(rises(Kpi.ORDER_WAIT), falls(Kpi.REVENUE));
    }

    private static Fact quits() {
        Scenario off = Companies.with(universals(), OrganisationParameter.QUITS_PER_YEAR, 0);
        return off("when nobody quits, bonds with persons are stronger and more clients stay", universals(), off)
                .fates(35)
                .claims(vanishes(Kpi.QUITS), rises(Kpi.PERSON_BOND), rises(Kpi.RETENTION));
    }

    private static List<Fact> investment() {
        Scenario on = investing(Companies.mixed(Companies.conveyor(1, 2, 5, 4, 1, 1)));
        Scenario late = Companies.with(on, OrganisationParameter.VALUE_CHAIN_WEEKS, 208);
        Scenario never = Companies.with(universals(), OrganisationParameter.VALUE_CHAIN_WEEKS, 208);
        return List.of(
                off("investment that does not show in time wins nobody and leaves the margin as it was", on, late)
                        .setting("mixed, 220 clients, 14 people with time for more")
                        .claims(falls(Kpi.MARGIN), falls(Kpi.WIN_RATE), staysExactly(Kpi.INVESTMENT, 0, 1)),
                off("where nobody invests, the time until it shows changes nothing", universals(), never)
                        .fates(6)
                        .claims(staysExactly(Kpi.REVENUE, 0, 1), staysExactly(Kpi.PROFIT, 0, 1)));
    }

    private static Scenario investing(Scenario company) {
        OperatingPlan plan = company.startingPlan();
        for (ClientNeed need : ClientNeed.values()) {
            plan = plan.withValueChain(plan.valueChain().with(need, 200));
        }
        return company.withStartingPlan(plan);
    }

    private static List<Fact> morale() {
        Scenario busy = Companies.mixed(Companies.universals(8).withCare(CARE));
        Scenario staying = Companies.with(busy, OrganisationParameter.QUITS_PER_YEAR, 0);
        return List.of(
                off("when a heavy load depresses nobody, fewer quit", busy, cheerful(busy))
                        .setting("mixed, 220 clients, 8 universals with more work than hands")
                        .fates(45)
                        .claims(falls(Kpi.QUITS)),
                off("where nobody quits, morale changes nothing of what is done", staying, cheerful(staying))
                        .fates(6)
                        .claims(staysExactly(Kpi.REVENUE, 0, 1), staysExactly(Kpi.TOUCHES, 0, 1)));
    }

    /** Nothing makes people want to leave, and nothing makes them want to stay. */
    private static Scenario cheerful(Scenario company) {
        Scenario off = Companies.with(company, OrganisationParameter.QUIT_OVERLOAD, 0);
        off = Companies.with(off, OrganisationParameter.QUIT_DISLIKE, 0);
        off = Companies.with(off, OrganisationParameter.QUIT_GROWTH, 0);
        return Companies.with(off, OrganisationParameter.QUIT_VARIETY, 0);
    }

    private static List<Fact> reputation() {
        Scenario praised = Companies.mixed(Companies.conveyor(1, 2, 5, 4, 1, 1).withCare(CARE));
        Scenario unheard = Companies.with(praised, ClientParameter.REPUTATION_REACH, 0);
        String setting = "mixed, 220 clients, 14 people who serve well";
        return List.of(
                Fact.of("", "without talk a company that serves well gets fewer leads and wins fewer")
                        .setting(setting)
                        .fates(60)
                        .arm("on", praised)
                        .arm("off", silent(praised))
                        .claims(falls(Kpi.LEADS), falls(Kpi.NEW_CLIENTS)),
                off("talk that reaches nobody is no talk", silent(praised), unheard)
                        .setting(setting)
                        .fates(6)
                        .claims(staysExactly(Kpi.NEW_CLIENTS, 0, 1), staysExactly(Kpi.REVENUE, 0, 1)));
    }

    /** A client's size is in none of the hazards, and with one norm of care for all in nobody's work. */
    private static Fact growthOfClients() {
        Scenario on = Companies.with(universals(), ClientParameter.GROWTH_DRIFT, 0.15);
        on = Companies.with(on, ClientParameter.GROWTH_SPREAD, 0.2);
        return off("when clients do not grow, less is sold to the same clients in as many orders", on, universals())
                .fates(12)
                .claims(falls(Kpi.REVENUE), staysExactly(Kpi.ORDERS, 0, 1))
                .claims(staysExactly(Kpi.RETENTION, 0, 1), staysExactly(Kpi.TOUCHES, 0, 1));
    }

    private static List<Fact> pushing() {
        OperatingPlan plan = universals().startingPlan();
        Scenario pushed =
                universals().withStartingPlan(plan.withTerms(plan.terms().withVolumePush(0.5)));
        return List.of(
                off(
                                "when clients pay at once for what they are talked into, sales are counted too early",
                                pushed,
                                paid(pushed))
                        .fates(35)
                        .claims(rises(Kpi.REVENUE)),
                off("when talking clients into more is no work, orders wait less", pushed, effortless(pushed))
                        .claims(falls(Kpi.ORDER_WAIT)),
                off("where nobody is talked into more, neither matters", universals(), paid(effortless(universals())))
                        .fates(6)
                        .claims(staysExactly(Kpi.REVENUE, 0, 1), staysExactly(Kpi.PROFIT, 0, 1)));
    }

    private static Scenario paid(Scenario company) {
        return Companies.with(company, ClientParameter.PUSH_ON_TRUST, 0);
    }

    private static Scenario effortless(Scenario company) {
        return Companies.with(company, ClientParameter.PUSH_HOURS, 0);
    }

    /** Mechanisms that have no occasion to work change nothing at all. */
    private static List<Fact> withoutOccasion() {
        Scenario staying = Companies.with(universals(), OrganisationParameter.QUITS_PER_YEAR, 0);
        Scenario fitting = Companies.with(universals(), ClientParameter.BASE_FIT_ALPHA, 1000);
        fitting = Companies.with(fitting, ClientParameter.BASE_FIT_BETA, 0.2);
        fitting = Companies.with(fitting, ClientParameter.LEAD_FIT_ALPHA, 1000);
        fitting = Companies.with(fitting, ClientParameter.LEAD_FIT_BETA, 0.2);
        return List.of(
                off("where nobody hands over, the loss at handovers changes nothing", staying, keeping(staying))
                        .fates(6)
                        .claims(staysExactly(Kpi.REVENUE, 0, 1), staysExactly(Kpi.PROFIT, 0, 1)),
                off("where everybody fits, the costs of misfits change nothing", fitting, harmless(fitting))
                        .fates(6)
                        .claims(staysExactly(Kpi.REVENUE, 0, 1), staysExactly(Kpi.PROFIT, 0, 1)));
    }
}
