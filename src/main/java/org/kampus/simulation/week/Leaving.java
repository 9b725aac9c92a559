package org.kampus.simulation.week;

import java.util.List;
import org.kampus.simulation.api.ClientState;
import org.kampus.simulation.api.Departure;
import org.kampus.simulation.api.DepartureCause;
import org.kampus.simulation.api.EventKind;
import org.kampus.simulation.api.Measure;
import org.kampus.simulation.equation.CausesOfLeaving;
import org.kampus.simulation.equation.Fading;
import org.kampus.simulation.equation.LeavingHazard;
import org.kampus.simulation.world.Clients;
import org.kampus.simulation.world.Course;
import org.kampus.simulation.world.EventLog;
import org.kampus.simulation.world.QuarterRecord;
import org.kampus.simulation.world.Spared;
import org.kampus.simulation.world.Tally;
import org.kampus.simulation.world.World;

/** Clients stop buying, and are written off after long dormancy; every departure is recorded with its causes. */
final class Leaving {

    private final Course course;
    private final Clients clients;
    private final Tally tally;
    private final EventLog log;
    private final QuarterRecord record;
    private final ClientFigures figures;
    private final Spared spared;
    private final Fading fading;

    Leaving(World world, ClientFigures figures) {
        this.course = world.course;
        this.clients = world.clients;
        this.tally = world.tally;
        this.log = world.log;
        this.record = world.record;
        this.figures = figures;
        this.spared = world.spared;
        this.fading = new Fading(world.rules.numbers);
    }

    /** The client makes up its mind to leave: at once, or by ordering less until it stops. */
    void begin(int i, double chance, double now) {
        spared.riskIsFelt(i);
        if (!fading.isOn()) {
            depart(i, chance, now);
            return;
        }
        clients.set(i, Clients.REDUCED);
        clients.fadesUntil[i] = now + fading.weeks(clients.orderRate[i]) * World.DAYS_PER_WEEK;
        clients.fadingHazard[i] = chance;
        log.add(i, now, EventKind.ORDERS_LESS, chance, -1);
    }

    /** The client leaves; every cause has the share of its effect on the hazard. */
    void depart(int i, double chance, double now) {
        LeavingHazard hazard = figures.leaving();
        List<Double> shares = new CausesOfLeaving()
                .with(DepartureCause.WEAK_TIES, figures.weakTies(i))
                .with(DepartureCause.MISFIT, figures.misfit(i))
                .with(DepartureCause.RIVAL, figures.temptation(i))
                .with(DepartureCause.PRICE, figures.price(i))
                .withWeakBond(
                        hazard.weakBond(clients.personBond[i]),
                        hazard.missingBond(clients.personBond[i]),
                        clients.bondHandedOver[i],
                        clients.bondTakenAlong[i])
                .withDissatisfaction(
                        hazard.dissatisfaction(clients.satisfaction[i]),
                        clients.lostByWaiting[i],
                        clients.lostByErrors[i],
                        clients.lostByHandover[i],
                        clients.lostByOwnersLeaving[i],
                        clients.lostByPapers[i],
                        clients.lostByPromises[i])
                .shares();
        leave(i, chance, shares, now);
    }

    /** A client breaks off at once for a single cause. */
    void breakOff(int i, DepartureCause cause, double chance, double now) {
        leave(i, chance, CausesOfLeaving.only(cause), now);
    }

    private void leave(int i, double chance, List<Double> shares, double now) {
        Departure departure = new Departure(i, course.gameWeek(), figures.yearlyRevenue(i), chance, shares);
        record.departures.add(departure);
        clients.become(i, ClientState.DORMANT, now);
        clients.clear(i, Clients.REDUCED);
        clients.clear(i, Clients.REFERENCE);
        switch (departure.mainCause()) {
            case SLOW_ORDERS, ERRORS, HANDOVER, OWNER_LEFT, NEGLECT, LATE_PAPERS, BROKEN_PROMISES ->
                clients.set(i, Clients.OUR_FAULT);
            default -> clients.clear(i, Clients.OUR_FAULT);
        }
        tally.count(Measure.WENT_DORMANT);
        log.add(i, now, EventKind.WENT_DORMANT, chance, -1);
    }

    /**
     * A dormant client is given up.
     *
     * @param weeks it was dormant
     */
    void writeOff(int i, double weeks, double now) {
        clients.become(i, ClientState.WRITTEN_OFF, now);
        record.writtenOff++;
        clients.owner[i] = -1;
        tally.count(Measure.WRITTEN_OFF);
        log.add(i, now, EventKind.WRITTEN_OFF, weeks, -1);
    }
}
