package org.kampus.application.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kampus.application.OwnCases;
import org.kampus.scenario.CatalogEntry;
import org.kampus.scenario.ScenarioReader;

/** The cases of managers' own companies, as the library has them. */
@ApplicationScoped
public class CompanyCases implements OwnCases {

    private final CompanyRepository companies;
    private final ScenarioReader reader = new ScenarioReader();

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected CompanyCases() {
        this(null);
    }

    /** Reads the cases of kept companies. */
    @Inject
    public CompanyCases(CompanyRepository companies) {
        this.companies = companies;
    }

    @Override
    public Optional<CatalogEntry> entry(String id) {
        return company(id).stream().flatMap(this::entry).findFirst();
    }

    /** The company whose case has this name, if there is one. */
    public Optional<StoredCompany> company(String caseId) {
        if (!StoredCompany.isCase(caseId)) {
            return Optional.empty();
        }
        try {
            return companies.find(StoredCompany.ofCase(caseId));
        } catch (IllegalArgumentException noCompany) {
            return Optional.empty();
        }
    }

    @Override
    public List<CatalogEntry> ownedBy(String owner) {
        return owner.isEmpty()
                ? List.of()
                : companies.ownedBy(owner).stream().flatMap(this::entry).toList();
    }

    private Stream<CatalogEntry> entry(StoredCompany company) {
        StoredCompany.MadeCase made = company.made();
        return made == null ? Stream.empty() : Stream.of(reader.read(company.caseId(), made.text(), null));
    }
}
