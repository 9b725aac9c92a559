package org.kampus.simulation.week;

import org.jspecify.annotations.Nullable;
import org.kampus.organisation.Role;
import org.kampus.simulation.world.Position;

/** People here who have nothing to do, in each role those first who have waited longest. */
final class IdleStaff {

    private static final int ROLES = Role.values().length;

    private final @Nullable Position[] first = new @Nullable Position[ROLES];
    private final @Nullable Position[] last = new @Nullable Position[ROLES];

    /** Roles with anybody idle, as bits. */
    private int roles;

    private int turns;

    /** A person has run out of work. */
    void add(Position position) {
        int role = position.role.ordinal();
        position.idle = true;
        position.idleTurn = turns++;
        Position before = last[role];
        position.idleBefore = before;
        position.idleAfter = null;
        if (before == null) {
            first[role] = position;
            roles |= 1 << role;
        } else {
            before.idleAfter = position;
        }
        last[role] = position;
    }

    /** A person has work again. */
    void remove(Position position) {
        int role = position.role.ordinal();
        Position before = position.idleBefore;
        Position after = position.idleAfter;
        if (before == null) {
            first[role] = after;
        } else {
            before.idleAfter = after;
        }
        if (after == null) {
            last[role] = before;
        } else {
            after.idleBefore = before;
        }
        if (first[role] == null) {
            roles &= ~(1 << role);
        }
        position.idle = false;
        position.idleBefore = null;
        position.idleAfter = null;
    }

    /**
     * Who of some roles has been idle longest; null if nobody is.
     *
     * @param among roles, as bits
     */
    @Nullable Position longest(int among) {
        Position longest = null;
        for (int some = roles & among; some != 0; some &= some - 1) {
            Position candidate = first[Integer.numberOfTrailingZeros(some)];
            if (longest == null || candidate != null && candidate.idleTurn < longest.idleTurn) {
                longest = candidate;
            }
        }
        return longest;
    }

    /** Everybody goes home. */
    void clear() {
        for (int some = roles; some != 0; some &= some - 1) {
            int role = Integer.numberOfTrailingZeros(some);
            for (Position position = first[role]; position != null; ) {
                Position after = position.idleAfter;
                position.idle = false;
                position.idleBefore = null;
                position.idleAfter = null;
                position = after;
            }
            first[role] = null;
            last[role] = null;
        }
        roles = 0;
        turns = 0;
    }
}
