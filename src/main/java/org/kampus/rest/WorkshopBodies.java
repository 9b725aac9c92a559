package org.kampus.rest;

import jakarta.ws.rs.BadRequestException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kampus.application.workshop.WorkshopOrder;
import org.kampus.workshop.PlayMode;
import org.kampus.workshop.Seating;
import org.kampus.workshop.Unsubmitted;
import org.kampus.workshop.WorkshopSettings;

/** What requests about workshops carry. */
final class WorkshopBodies {

    private WorkshopBodies() {}

    /**
     * A workshop to be made; what is left out is as usual.
     *
     * @param title its title
     * @param scenario name of the case
     * @param rounds rounds to play
     * @param minutes minutes to decide in a round, 0 for no limit
     * @param practice whether a practice round comes first
     * @param autoAdvance whether rounds open by themselves
     * @param reviewMinutes minutes to look at results if they do
     * @param mode easy or hard
     * @param sameLuck whether all teams meet the same luck
     * @param seating balanced, own_choice or by_trainer
     * @param unsubmitted last_plan or draft
     * @param closedDecisions by number of the round, keys of closed decisions
     * @param teams names of the teams
     */
    public record NewWorkshop(
            String title,
            String scenario,
            @Nullable Integer rounds,
            @Nullable Integer minutes,
            @Nullable Boolean practice,
            @Nullable Boolean autoAdvance,
            @Nullable Integer reviewMinutes,
            @Nullable String mode,
            @Nullable Boolean sameLuck,
            @Nullable String seating,
            @Nullable String unsubmitted,
            @Nullable Map<String, Set<String>> closedDecisions,
            @Nullable List<String> teams) {

        WorkshopOrder toOrder(Messages messages) {
            WorkshopSettings usual = WorkshopSettings.usual(rounds == null ? 4 : rounds);
            Map<Integer, Set<String>> closed = new HashMap<>();
            if (closedDecisions != null) {
                closedDecisions.forEach((round, keys) -> closed.put(number(round, messages), all(keys, messages)));
            }
            return new WorkshopOrder(
                    title == null ? "" : title,
                    scenario == null ? "" : scenario,
                    new WorkshopSettings(
                            usual.rounds(),
                            minutes == null ? usual.minutes() : minutes,
                            practice == null ? usual.practice() : practice,
                            autoAdvance == null ? usual.autoAdvance() : autoAdvance,
                            reviewMinutes == null ? usual.reviewMinutes() : reviewMinutes,
                            mode == null ? usual.mode() : constant(PlayMode.class, mode, messages),
                            sameLuck == null ? usual.sameLuck() : sameLuck,
                            seating == null ? usual.seating() : constant(Seating.class, seating, messages),
                            unsubmitted == null
                                    ? usual.unsubmitted()
                                    : constant(Unsubmitted.class, unsubmitted, messages),
                            closed),
                    teams == null ? List.of() : all(teams, messages));
        }

        private static int number(String round, Messages messages) {
            try {
                return Integer.parseInt(round);
            } catch (NumberFormatException e) {
                throw new BadRequestException(messages.text("workshops.body"), e);
            }
        }

        /** The same collection; null in it, or instead of it, is no value. */
        private static <C extends Collection<?>> C all(@Nullable C values, Messages messages) {
            if (values == null || values.stream().anyMatch(Objects::isNull)) {
                throw new BadRequestException(messages.text("workshops.body"));
            }
            return values;
        }
    }

    /**
     * A step of the workshop.
     *
     * @param stage the stage the caller has seen
     * @param minutes minutes to add, for {@code extend}
     * @param step what to reveal, for {@code reveal}
     */
    public record Step(
            @Nullable Long stage,
            @Nullable Integer minutes,
            @Nullable String step) {}

    /**
     * A team to be added.
     *
     * @param name its name
     * @param robot how it decides by itself; left out for people
     */
    public record NewTeam(String name, @Nullable String robot) {}

    /**
     * News.
     *
     * @param team the team's id; left out for all
     * @param text a note; left out for a surprise
     * @param surprise a surprise; left out for a note
     * @param nextRound whether the surprise waits for the next round
     */
    public record News(
            @Nullable String team,
            @Nullable String text,
            @Nullable String surprise,
            @Nullable Boolean nextRound) {}

    /** A constant by its name, in any case, words apart by underscores or not at all. */
    static <E extends Enum<E>> E constant(Class<E> type, @Nullable String name, Messages messages) {
        String wanted = name == null ? "" : name;
        for (E value : type.getEnumConstants()) {
            if (value.name().replace("_", "").equalsIgnoreCase(wanted.replace("_", ""))) {
                return value;
            }
        }
        throw new BadRequestException(messages.text(
                "workshops.unknownValue",
                wanted,
                Stream.of(type.getEnumConstants()).map(RunFigures::key).collect(Collectors.joining(", "))));
    }
}
