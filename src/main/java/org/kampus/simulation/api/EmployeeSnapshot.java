package org.kampus.simulation.api;

import org.kampus.organisation.Role;

/**
 * A person employed at the end of a quarter.
 *
 * @param employee number of the person, never reused
 * @param role the role
 * @param tenureWeeks weeks in the company
 * @param hunterLiking liking for new sales (+1) or for care (-1)
 * @param clients clients in charge of
 */
public record EmployeeSnapshot(int employee, Role role, double tenureWeeks, double hunterLiking, int clients) {}
