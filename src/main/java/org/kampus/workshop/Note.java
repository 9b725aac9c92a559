package org.kampus.workshop;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * News from the trainer, plain text.
 *
 * @param id its name
 * @param team the team it is for; null for all
 * @param round the round it was written in
 * @param text at most {@link #LONGEST} characters, never markup
 * @param by name of the trainer
 * @param at when it was written
 */
public record Note(UUID id, @Nullable UUID team, int round, String text, String by, Instant at) {

    /** Most characters of a note. */
    public static final int LONGEST = 500;

    /** Checks the text. */
    public Note {
        text = PlainText.checked("note", text, LONGEST);
    }

    /** Whether a team may read it. */
    public boolean isFor(UUID someTeam) {
        return team == null || team.equals(someTeam);
    }
}
