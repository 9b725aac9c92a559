package org.kampus.application.company;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import org.kampus.application.SimulationQueue;

/** Companies kept in memory, with the true solver: for tests. */
public final class CompaniesInMemory implements CompanyRepository, AutoCloseable {

    private final Map<UUID, StoredCompany> companies = new LinkedHashMap<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CompanyService service = new CompanyService(this, new SimulationQueue(threads, 2));

    /** The service. */
    public CompanyService service() {
        return service;
    }

    @Override
    public synchronized void add(StoredCompany company) {
        companies.put(company.id(), company);
    }

    @Override
    public synchronized Optional<StoredCompany> find(UUID id) {
        return Optional.ofNullable(companies.get(id));
    }

    @Override
    public synchronized List<StoredCompany> ownedBy(String owner) {
        return companies.values().stream()
                .filter(company -> company.owner().equals(owner))
                .sorted(Comparator.comparing(StoredCompany::updatedAt).reversed())
                .toList();
    }

    @Override
    public synchronized Optional<StoredCompany> change(UUID id, UnaryOperator<StoredCompany> change) {
        return Optional.ofNullable(companies.computeIfPresent(id, (key, before) -> change.apply(before)));
    }

    @Override
    public synchronized boolean delete(UUID id, String owner) {
        return companies
                .values()
                .removeIf(company -> company.id().equals(id) && company.owner().equals(owner));
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
