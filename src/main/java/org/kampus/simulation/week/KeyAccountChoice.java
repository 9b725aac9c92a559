package org.kampus.simulation.week;

import static org.kampus.organisation.OrganisationParameter.DISCOUNT_RATE;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.kampus.organisation.KeyAccountProgramme;
import org.kampus.simulation.api.AccountProfile;
import org.kampus.simulation.api.ClientState;
import org.kampus.simulation.api.EventKind;
import org.kampus.simulation.api.KeyAccountMatrix;
import org.kampus.simulation.world.ClientTraits;
import org.kampus.simulation.world.Clients;
import org.kampus.simulation.world.Course;
import org.kampus.simulation.world.EventLog;
import org.kampus.simulation.world.KeyAccountShell;
import org.kampus.simulation.world.Spared;
import org.kampus.simulation.world.World;
import org.kampus.simulation.world.WorldRules;

/** Who is a key account in a quarter. */
final class KeyAccountChoice {

    private final KeyAccountShell answers;
    private final Course course;
    private final Clients clients;
    private final WorldRules rules;
    private final EventLog log;
    private final KeyAccounts keyAccounts;
    private final ClientFigures figures;
    private final Spared spared;

    KeyAccountChoice(World world, KeyAccounts keyAccounts, ClientFigures figures) {
        this.answers = world.keyAccounts;
        this.course = world.course;
        this.clients = world.clients;
        this.rules = world.rules;
        this.log = world.log;
        this.keyAccounts = keyAccounts;
        this.figures = figures;
        this.spared = world.spared;
    }

    /** At the beginning of a quarter: the matrix is filled in anew and the key accounts are chosen. */
    void beginQuarter() {
        answers.quarter++;
        KeyAccountProgramme programme = course.plan.keyAccounts();
        answers.shell = programme.shell();
        BitSet chosen = new BitSet();
        if (programme.number() > 0) {
            for (KeyAccountMatrix.Row row : KeyAccountMatrix.of(profiles(), programme, rules.get(DISCOUNT_RATE))
                    .rows()) {
                if (row.chosen()) {
                    chosen.set(row.profile().client());
                }
            }
        }
        for (int i = 0; i < clients.size(); i++) {
            boolean was = keyAccounts.is(i);
            if (was != chosen.get(i)) {
                if (was) {
                    clients.clear(i, Clients.KEY_ACCOUNT);
                } else {
                    clients.set(i, Clients.KEY_ACCOUNT);
                }
                EventKind kind = was ? EventKind.KEY_ACCOUNT_NO_MORE : EventKind.KEY_ACCOUNT;
                log.add(i, course.weekStart(), kind, 0, -1);
            }
        }
    }

    /** What is known of every active client. */
    List<AccountProfile> profiles() {
        List<AccountProfile> profiles = new ArrayList<>();
        for (int i = 0; i < clients.size(); i++) {
            if (clients.is(i, ClientState.ACTIVE)) {
                profiles.add(profile(i));
            }
        }
        return profiles;
    }

    private AccountProfile profile(int i) {
        spared.riskIsFelt(i);
        long key = clients.key[i];
        double potential =
                clients.orderRate[i] * World.WEEKS_PER_YEAR * clients.wallet[i] * figures.margin(i, clients.line[i]);
        return new AccountProfile(
                i,
                (clients.personBond[i] + clients.firmBond[i] + clients.satisfaction[i]) / 3,
                (course.weekStart() - clients.wonAt[i]) / World.DAYS_PER_WEEK,
                clients.wallet[i] * clients.share[i],
                clients.fit[i],
                potential,
                figures.leavingPerYear(i),
                ClientTraits.paymentWeeks(key, rules),
                ClientTraits.culture(key),
                ClientTraits.solvency(key),
                clients.influence[i],
                ClientTraits.distance(key),
                keyAccounts.concession(i));
    }
}
