package org.kampus.workshop;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's place in a workshop.
 *
 * @param id the seat
 * @param nickname unique among those present, ignoring case; at most {@link #LONGEST_NAME} characters
 * @param token what the browser proves itself with, hashed
 * @param code the seat code, which regains the seat on another device
 * @param team the team; null until there is one; an observer without a team sees what the projector shows
 * @param observer whether the person only watches, the team's work or the whole room
 * @param removed whether the person left or was removed
 * @param joinedAt when the seat was taken
 * @param newsRead news the person has read and put away
 */
public record Seat(
        UUID id,
        String nickname,
        String token,
        String code,
        @Nullable UUID team,
        boolean observer,
        boolean removed,
        Instant joinedAt,
        Set<UUID> newsRead) {

    /** Most characters of a nickname. */
    public static final int LONGEST_NAME = 30;

    /** Checks the nickname. */
    public Seat {
        newsRead = Set.copyOf(newsRead);
        nickname = PlainText.checked("nickname", nickname, LONGEST_NAME);
    }

    Seat withNickname(String value) {
        return new Seat(id, value, token, code, team, observer, removed, joinedAt, newsRead);
    }

    Seat withToken(String value) {
        return new Seat(id, nickname, value, code, team, observer, removed, joinedAt, newsRead);
    }

    Seat withTeam(@Nullable UUID value) {
        return new Seat(id, nickname, token, code, value, observer, removed, joinedAt, newsRead);
    }

    Seat withObserver(boolean value) {
        return new Seat(id, nickname, token, code, team, value, removed, joinedAt, newsRead);
    }

    Seat withNewsRead(Set<UUID> value) {
        return new Seat(id, nickname, token, code, team, observer, removed, joinedAt, value);
    }

    /** The seat of somebody who is gone; no browser has it any more. */
    Seat withRemoved() {
        return new Seat(id, nickname, "", code, team, observer, true, joinedAt, newsRead);
    }
}
