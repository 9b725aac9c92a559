package org.kampus.simulation.api;

import java.util.Map;
import java.util.Set;
import org.kampus.organisation.Role;

/**
 * A person between two weeks, and how likely the person is to resign in the week to come.
 *
 * @param employee number of the person, never reused
 * @param role the role
 * @param tenureWeeks weeks in the company
 * @param clients clients in charge of that buy
 * @param chance of resigning in the week to come, 0-1
 * @param factors by how much each reason multiplies the chance, above 1; those that do not are left out
 * @param decisive reasons of which each alone would have to be missing for the person not to resign in the week to come; empty if
 *     the person does not, or would in any case
 */
public record PersonOutlook(
        int employee,
        Role role,
        int tenureWeeks,
        int clients,
        double chance,
        Map<ResignationReason, Double> factors,
        Set<ResignationReason> decisive) {

    /** Copies the collections. */
    public PersonOutlook {
        factors = Map.copyOf(factors);
        decisive = Set.copyOf(decisive);
    }
}
