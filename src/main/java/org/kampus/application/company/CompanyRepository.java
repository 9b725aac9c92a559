package org.kampus.application.company;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Keeps companies. Every method is one short transaction of its own. */
public interface CompanyRepository {

    /** Keeps a new company. */
    void add(StoredCompany company);

    /** The company as it is now. */
    Optional<StoredCompany> find(UUID id);

    /** The companies of an owner, last changed first. */
    List<StoredCompany> ownedBy(String owner);

    /**
     * Changes a company; nobody else changes it meanwhile.
     *
     * @param change gives the company as it shall be, or the same one to leave it
     * @return the company as it is now; empty if there is none
     */
    Optional<StoredCompany> change(UUID id, UnaryOperator<StoredCompany> change);

    /**
     * Forgets a company.
     *
     * @return false if there is no such company of this owner
     */
    boolean delete(UUID id, String owner);
}
