package org.kampus.application.workshop;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person as teammates and trainers see them.
 *
 * @param seat the seat
 * @param nickname the name
 * @param team the team; null for none yet
 * @param observer whether the person only watches
 * @param present whether a page of theirs is open now
 * @param place the decision they are at now, as {@link TeamPlay#at} was told; empty for none
 * @param seatCode the code that regains the seat, as it is read out; empty for everybody but trainers and the person
 */
public record PersonView(
        UUID seat,
        String nickname,
        @Nullable UUID team,
        boolean observer,
        boolean present,
        String place,
        String seatCode) {}
