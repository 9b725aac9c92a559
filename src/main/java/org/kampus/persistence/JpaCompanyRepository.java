package org.kampus.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.kampus.application.company.CompanyRepository;
import org.kampus.application.company.StoredCompany;

/** Keeps companies through Jakarta Persistence. */
@ApplicationScoped
@StorageAccess
@Transactional
public class JpaCompanyRepository implements CompanyRepository {

    @PersistenceContext(unitName = "kampus")
    private EntityManager entities;

    /** For the container. */
    public JpaCompanyRepository() {}

    @Override
    public void add(StoredCompany company) {
        entities.persist(new CompanyEntity(company));
    }

    @Override
    public Optional<StoredCompany> find(UUID id) {
        return Optional.ofNullable(entities.find(CompanyEntity.class, id.toString()))
                .map(CompanyEntity::toCompany);
    }

    @Override
    public List<StoredCompany> ownedBy(String owner) {
        return entities.createQuery(
                        "select c from CompanyEntity c where c.owner = :owner order by c.updatedAt desc, c.id",
                        CompanyEntity.class)
                .setParameter("owner", owner)
                .getResultStream()
                .map(CompanyEntity::toCompany)
                .toList();
    }

    @Override
    public Optional<StoredCompany> change(UUID id, UnaryOperator<StoredCompany> change) {
        CompanyEntity entity = entities.find(CompanyEntity.class, id.toString(), LockModeType.PESSIMISTIC_WRITE);
        if (entity == null) {
            return Optional.empty();
        }
        StoredCompany before = entity.toCompany();
        StoredCompany after = change.apply(before);
        if (!after.equals(before)) {
            entity.change(after);
        }
        return Optional.of(after);
    }

    @Override
    public boolean delete(UUID id, String owner) {
        return entities.createQuery("delete from CompanyEntity c where c.id = :id and c.owner = :owner")
                        .setParameter("id", id.toString())
                        .setParameter("owner", owner)
                        .executeUpdate()
                == 1;
    }
}
