package org.kampus.workshop;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Everything about a workshop but its teams, people, results and messages.
 *
 * @param id the workshop
 * @param version number of the last change that was kept, from 1
 * @param code what people join by
 * @param caseId name of the case
 * @param caseText the case's whole text as it was when the workshop was made
 * @param caseDigest SHA-256 of that text, 64 hex digits
 * @param seed the luck of all teams, or what each team's own luck is drawn from
 * @param title its title
 * @param settings how it is played
 * @param trainers the trainers who lead it, the first one made it
 * @param state where it stands
 * @param round the round it is at; 0 in the practice round and before the start
 * @param stage counts its steps: another number, another situation
 * @param timer the time of the round, or of the review if rounds open by themselves
 * @param reveals by round, what everybody may see of its standings
 * @param stageAt when the present stage began
 * @param createdAt when it was made
 * @param updatedAt when it was changed last
 */
public record WorkshopState(
        UUID id,
        long version,
        String code,
        String caseId,
        String caseText,
        String caseDigest,
        long seed,
        String title,
        WorkshopSettings settings,
        List<UUID> trainers,
        RoundState state,
        int round,
        long stage,
        RoundTimer timer,
        Map<Integer, RevealStep> reveals,
        Instant stageAt,
        Instant createdAt,
        Instant updatedAt) {

    /** Most characters of a title. */
    public static final int LONGEST_TITLE = 80;

    /** Copies the collections and checks the title. */
    public WorkshopState {
        title = PlainText.checked("title", title, LONGEST_TITLE);
        trainers = List.copyOf(trainers);
        reveals = Map.copyOf(reveals);
    }
}
