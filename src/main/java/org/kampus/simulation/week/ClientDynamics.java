package org.kampus.simulation.week;

import static org.kampus.market.ClientParameter.ANTICIPATION_DECAY;
import static org.kampus.market.ClientParameter.ATTACK_MEMORY_WEEKS;
import static org.kampus.market.ClientParameter.BREADTH_DECAY;
import static org.kampus.market.ClientParameter.FIRM_BOND_DECAY;
import static org.kampus.market.ClientParameter.INTEGRATION_DECAY;
import static org.kampus.market.ClientParameter.PERSON_BOND_DECAY;
import static org.kampus.market.ClientParameter.WRITTEN_OFF_AFTER_WEEKS;
import static org.kampus.organisation.OrganisationParameter.DISAPPOINTMENT_MEMORY;
import static org.kampus.organisation.OrganisationParameter.GROWTH_MEMORY_MONTHS;

import org.kampus.simulation.api.ClientState;
import org.kampus.simulation.equation.Elementary;
import org.kampus.simulation.equation.LeavingHazard;
import org.kampus.simulation.equation.NextNeed;
import org.kampus.simulation.equation.ShareOfWallet;
import org.kampus.simulation.equation.Weariness;
import org.kampus.simulation.luck.Draws;
import org.kampus.simulation.luck.Purpose;
import org.kampus.simulation.luck.Streams;
import org.kampus.simulation.world.Clients;
import org.kampus.simulation.world.Course;
import org.kampus.simulation.world.World;
import org.kampus.simulation.world.WorldRules;

/** What a week does to clients: bonds fade, the share of wallet follows our work, rivals attack, some stop buying. */
final class ClientDynamics {

    /** Upper bounds of e to the x for whole x from -20 to 20: most clients need no exact value. */
    private static final double[] BOUND = new double[42];

    static {
        for (int i = 0; i < BOUND.length; i++) {
            BOUND[i] = Elementary.exp(i - 20);
        }
    }

    private final Course course;
    private final Clients clients;
    private final WorldRules rules;
    private final Streams streams;
    private final ClientFigures figures;
    private final Leaving leaving;
    private final Rivals rivals;
    private final Billing billing;
    private final Troubles troubles;
    private final ShareOfWallet shareOfWallet;
    private final NextNeed nextNeed;
    private final double personDecay;
    private final double firmDecay;
    private final double breadthDecay;
    private final double temptationDecay;
    private final double effortDecay;

    /** Weekly fading of what a client remembers of single disappointments. */
    private final double memory;

    ClientDynamics(
            World world, ClientFigures figures, Leaving leaving, Rivals rivals, Billing billing, Troubles troubles) {
        this.course = world.course;
        this.clients = world.clients;
        this.rules = world.rules;
        this.streams = world.streams;
        this.figures = figures;
        this.leaving = leaving;
        this.rivals = rivals;
        this.billing = billing;
        this.troubles = troubles;
        this.shareOfWallet = new ShareOfWallet(rules.numbers);
        this.nextNeed = new NextNeed(rules.numbers);
        this.personDecay = 1 - rules.get(PERSON_BOND_DECAY);
        this.firmDecay = 1 - rules.get(FIRM_BOND_DECAY);
        this.breadthDecay = 1 - rules.get(BREADTH_DECAY);
        this.temptationDecay = Elementary.exp(-1 / rules.get(ATTACK_MEMORY_WEEKS));
        this.effortDecay = 1 - 1 / (rules.get(GROWTH_MEMORY_MONTHS) * World.WEEKS_PER_MONTH);
        this.memory = rules.get(DISAPPOINTMENT_MEMORY);
    }

    void endWeek() {
        double end = course.weekEnd();
        for (int nth = 0; nth < clients.followed(); nth++) {
            int i = clients.followed(nth);
            if (clients.is(i, ClientState.ACTIVE)) {
                live(i, end);
            } else if (clients.is(i, ClientState.DORMANT)) {
                fadeBonds(i);
                double weeks = (end - clients.since[i]) / World.DAYS_PER_WEEK;
                if (weeks >= rules.get(WRITTEN_OFF_AFTER_WEEKS)) {
                    leaving.writeOff(i, weeks, end);
                }
            }
        }
    }

    private void live(int i, double end) {
        fadeBonds(i);
        clients.breadth[i] *= breadthDecay;
        clients.growthEffort[i] *= effortDecay;
        clients.lostByWaiting[i] *= memory;
        clients.lostByErrors[i] *= memory;
        clients.lostByHandover[i] *= memory;
        clients.lostByOwnersLeaving[i] *= memory;
        clients.lostByPapers[i] *= memory;
        clients.lostByPromises[i] *= memory;
        clients.contacts[i] *= effortDecay;
        if (clients.needKnown[i] > 0) {
            clients.needKnown[i] = nextNeed.fades(clients.needKnown[i]);
        }
        if (clients.papersOpen[i] > 0) {
            billing.waitForPapers(i, end);
        }
        if (clients.problems[i] > 0) {
            troubles.lastOn(i, end);
        }
        clients.temptation[i] *= temptationDecay;
        if (clients.integration[i] > 0 || clients.anticipation[i] > 0) {
            clients.integration[i] *= 1 - rules.get(INTEGRATION_DECAY);
            clients.anticipation[i] *= 1 - rules.get(ANTICIPATION_DECAY);
        }
        WorldRules.LineRules line = rules.lineOf(clients, i);
        clients.share[i] += shareOfWallet.moves(
                clients.share[i],
                line.lowestShare,
                line.highestShare,
                figures.walletWithinReach(i),
                clients.misfit[i],
                clients.breadth[i],
                line.growthResponse.to(clients.growthEffort[i])
                        * Weariness.left(clients.contacts[i], line.comfortableContacts));
        rivals.tempt(i, line.standing(clients.share[i]), end);
        if (clients.has(i, Clients.REDUCED)) {
            if (end >= clients.fadesUntil[i]) {
                leaving.depart(i, clients.fadingHazard[i], end);
            }
            return;
        }
        double log = figures.logHazard(i);
        double base = figures.hazardBase(i);
        double u = Draws.uniform(streams.luck(clients.key[i]), course.week, Purpose.DEPARTURE);
        int cell = Math.max(0, Math.min(BOUND.length - 1, (int) Math.ceil(log) + 20));
        if (u >= base * BOUND[cell]) {
            return;
        }
        double chance = LeavingHazard.chance(base, log);
        if (u < chance) {
            leaving.begin(i, chance, end);
        }
    }

    /** Bonds fade, and with them what they would be without a change of persons. */
    private void fadeBonds(int i) {
        clients.personBond[i] *= personDecay;
        clients.firmBond[i] *= firmDecay;
        clients.bondHandedOver[i] *= personDecay;
        clients.bondTakenAlong[i] *= personDecay;
    }
}
