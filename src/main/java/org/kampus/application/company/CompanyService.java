package org.kampus.application.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.kampus.application.SimulationQueue;
import org.kampus.application.company.CompanyRefusal.Reason;
import org.kampus.company.CompanyAnswers;
import org.kampus.company.CompanyCase;
import org.kampus.company.MatchedPresent;
import org.kampus.company.Plausibility;
import org.kampus.insight.WorkloadForecast;
import org.kampus.lab.RunSize;
import org.kampus.scenario.Scenario;
import org.kampus.scenario.ScenarioReader;

/**
 * A manager's own companies: answers are kept as they are given, and the case that agrees with them is found in the background.
 * A company is seen and changed by its owner only; its case, once made, is opened by whoever knows its name, as games are. No
 * transaction and no lock is held while something is simulated.
 */
@ApplicationScoped
public class CompanyService {

    private static final Logger LOG = System.getLogger(CompanyService.class.getName());
    private static final int MOST_OF_OWNER = 30;
    private static final int MOST_AT_ONCE = 12;

    private final CompanyRepository companies;
    private final SimulationQueue queue;
    private final Clock clock;
    private final Map<UUID, CompanyRun> running = new HashMap<>();

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected CompanyService() {
        this(null, null, null);
    }

    /** Keeps time by the true clock. */
    @Inject
    public CompanyService(CompanyRepository companies, SimulationQueue queue) {
        this(companies, queue, Clock.systemUTC());
    }

    CompanyService(CompanyRepository companies, SimulationQueue queue, Clock clock) {
        this.companies = companies;
        this.queue = queue;
        this.clock = clock;
    }

    /** The companies of an owner, last changed first. */
    public List<StoredCompany> list(String owner) {
        return companies.ownedBy(owner);
    }

    /**
     * A company.
     *
     * @throws NoSuchCompanyException if this owner has none of this id
     */
    public StoredCompany company(UUID id, String owner) {
        return companies
                .find(id)
                .filter(company -> company.owner().equals(owner))
                .orElseThrow(() -> new NoSuchCompanyException(id));
    }

    /**
     * Begins a company.
     *
     * @throws CompanyRefusal if the owner has too many
     */
    public StoredCompany create(String owner, CompanyAnswers answers) {
        return create(owner, answers, null);
    }

    /**
     * Begins a company and the search for its case. Nothing is kept if that is refused.
     *
     * @param evidence which answers come from orders; null if none does
     * @throws CompanyRefusal if the answers stop it, the company is too large, the owner has too many or the server is busy
     */
    public StoredCompany begin(String owner, CompanyAnswers answers, @Nullable OrderEvidence evidence) {
        StoredCompany company = create(owner, answers, evidence);
        try {
            make(company.id(), owner);
        } catch (RuntimeException refused) {
            delete(company.id(), owner);
            throw refused;
        }
        return company;
    }

    private StoredCompany create(String owner, CompanyAnswers answers, @Nullable OrderEvidence evidence) {
        if (companies.ownedBy(owner).size() >= MOST_OF_OWNER) {
            throw new CompanyRefusal(
                    Reason.TOO_MANY, "at most " + MOST_OF_OWNER + " companies of an owner are kept; maybe delete one");
        }
        Instant now = now();
        StoredCompany company = new StoredCompany(UUID.randomUUID(), 1, owner, answers, evidence, null, now, now);
        companies.add(company);
        return company;
    }

    /**
     * Keeps other answers. The case made of the former ones is a company's no more, though games, experiments and workshops
     * begun with it keep it; a search on its way is stopped.
     *
     * @throws NoSuchCompanyException if this owner has none of this id
     */
    public StoredCompany change(UUID id, String owner, CompanyAnswers answers) {
        return change(id, owner, answers, company(id, owner).evidence());
    }

    /**
     * Keeps other answers, some of which come from orders.
     *
     * @param evidence which do; null if none does
     * @throws NoSuchCompanyException if this owner has none of this id
     */
    public StoredCompany change(UUID id, String owner, CompanyAnswers answers, @Nullable OrderEvidence evidence) {
        StoredCompany before = company(id, owner);
        StoredCompany after = before.with(answers, evidence, now());
        if (before.answers().equals(answers) && Objects.equals(before.evidence(), after.evidence())) {
            return before;
        }
        run(id).ifPresent(CompanyRun::cancel);
        return companies
                .change(id, stored -> stored.with(answers, evidence, now()))
                .orElseThrow(() -> new NoSuchCompanyException(id));
    }

    /**
     * Forgets a company and stops its search. Games, experiments and workshops begun with its case keep it.
     *
     * @throws NoSuchCompanyException if this owner has none of this id
     */
    public void delete(UUID id, String owner) {
        if (!companies.delete(id, owner)) {
            throw new NoSuchCompanyException(id);
        }
        run(id).ifPresent(CompanyRun::cancel);
    }

    /** The search that is on its way for a company. */
    public Optional<CompanyRun> run(UUID id) {
        synchronized (running) {
            return Optional.ofNullable(running.get(id));
        }
    }

    /**
     * Looks for the case of a company in the background; asked twice, it is the same search.
     *
     * @throws CompanyRefusal if the answers stop it, the company is too large or the server is busy
     * @throws NoSuchCompanyException if this owner has none of this id
     */
    public CompanyRun make(UUID id, String owner) {
        StoredCompany company = company(id, owner);
        if (Plausibility.of(company.answers()).stream().anyMatch(Plausibility.Doubt::stops)) {
            throw new CompanyRefusal(Reason.NOT_READY, "the answers do not make a case yet");
        }
        CompanyCase made = new CompanyCase(company.caseId(), company.answers());
        Scenario draft = made.draft();
        long size = RunSize.clientWeeks(draft, Collections.nCopies(draft.quarters(), draft.startingPlan()));
        if (size > RunSize.LARGEST) {
            throw new CompanyRefusal(
                    Reason.TOO_LARGE,
                    "a run has " + size + " client-weeks but may have " + RunSize.LARGEST
                            + "; maybe describe one branch or region");
        }
        CompanyRun run = new CompanyRun(owner);
        synchronized (running) {
            CompanyRun known = running.get(id);
            if (known != null && !known.ended()) {
                return known;
            }
            boolean mine =
                    running.values().stream().anyMatch(other -> other.owner().equals(owner));
            if (mine || running.size() >= MOST_AT_ONCE) {
                throw new CompanyRefusal(Reason.BUSY, "another company is being made; try again when it is done");
            }
            running.put(id, run);
        }
        run.start(queue, made, found -> store(company, made, found), () -> forget(id, run));
        return run;
    }

    /** Does something that takes long, such as reading a file, among the simulations. */
    public <T> CompletableFuture<T> background(Callable<T> work) {
        return queue.submit(work).outcome();
    }

    private void forget(UUID id, CompanyRun run) {
        synchronized (running) {
            running.remove(id, run);
        }
        Throwable failure = run.failure();
        if (failure != null) {
            LOG.log(Level.ERROR, "The case of company " + id + " could not be made", failure);
        }
    }

    private void store(StoredCompany company, CompanyCase made, MatchedPresent found) {
        String text = made.text(found);
        Scenario scenario = found.scenario();
        WorkloadForecast workload = made.workload(scenario);
        StoredCompany.MadeCase result =
                new StoredCompany.MadeCase(text, ScenarioReader.digest(text), CompanyMatch.of(made, found, workload));
        companies.change(
                company.id(), stored -> stored.version() == company.version() ? stored.with(result, now()) : stored);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
