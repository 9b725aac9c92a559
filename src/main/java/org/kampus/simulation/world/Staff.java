package org.kampus.simulation.world;

import java.util.ArrayList;
import java.util.List;
import org.kampus.organisation.Role;

/** All positions that were ever opened, and the people who hold them. */
public final class Staff {

    /** By number; closed ones stay. */
    public final List<Position> positions = new ArrayList<>();

    /** Part of an expert outside that sales has and pays for, 0-1. */
    public double payPerMember = 1;

    private int employees;

    Staff() {}

    Staff copy() {
        Staff copy = new Staff();
        for (Position position : positions) {
            copy.positions.add(position.copy());
        }
        copy.payPerMember = payPerMember;
        copy.employees = employees;
        return copy;
    }

    /** A position by its number. */
    public Position position(int index) {
        return positions.get(index);
    }

    /** Opens a position that nobody holds yet. */
    public Position open(Role role) {
        Position position = new Position(positions.size(), role);
        positions.add(position);
        return position;
    }

    /** A number for a new person. */
    public int nextEmployee() {
        return employees++;
    }
}
