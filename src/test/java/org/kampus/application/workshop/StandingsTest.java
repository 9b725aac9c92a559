package org.kampus.application.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kampus.insight.debrief.Grant;
import org.kampus.simulation.Simulator;
import org.kampus.workshop.RevealStep;
import org.kampus.workshop.RobotStrategy;
import org.kampus.workshop.ScoreMix;
import org.kampus.workshop.TeamResult;
import org.kampus.workshop.WorkshopRefusal;
import org.kampus.workshop.WorkshopSettings;

/** Standings with help, penalties, luck and a trainer's mix of scores; and workshops made like another. */
class StandingsTest {

    private final Room room = new Room(Simulator::run);

    @AfterEach
    void end() {
        room.close();
    }

    private UUID played(WorkshopSettings settings) {
        UUID workshop = room.workshop(settings);
        room.start(workshop);
        room.playRound(workshop);
        return workshop;
    }

    private List<Standing> standings(UUID workshop) {
        return room.debrief.standings(room.trainer, workshop, 1);
    }

    @Test
    void help_counts_in_the_standings_and_changes_no_digest() {
        UUID workshop = played(Room.settings(false));
        List<TeamResult> before = room.console(workshop).teams().getFirst().results();
        UUID south = room.console(workshop).teams().getLast().id();

        room.rounds.adjust(room.trainer, workshop, south, 2_000, "Late because of us", "Help: late because of us");

        Standing first = standings(workshop).getFirst();
        assertEquals(south, first.team());
        assertEquals(2_000, first.adjusted());
        assertEquals(first.scores().profit() + 2_000, first.totalProfit(), 1e-6);
        assertEquals(before, room.console(workshop).teams().getFirst().results());
        assertEquals(
                "Late because of us",
                room.console(workshop).adjustments().getFirst().reason());
        assertEquals(
                List.of(new Grant(1, 2_000, "Late because of us")),
                room.debrief.subject(room.trainer, workshop, south).grants());
        assertTrue(room.console(workshop).notes().stream()
                .anyMatch(note -> south.equals(note.team()) && note.text().startsWith("Help")));

        room.rounds.takeBack(
                room.trainer,
                workshop,
                room.console(workshop).adjustments().getFirst().id());
        assertEquals(0, standings(workshop).getFirst().adjusted());
    }

    @Test
    void nobody_is_helped_before_anything_has_begun() {
        UUID workshop = room.workshop();
        UUID team = room.console(workshop).teams().getFirst().id();
        assertThrows(
                WorkshopRefusal.class, () -> room.rounds.adjust(room.trainer, workshop, team, 1, "why", "Help: why"));
    }

    @Test
    void a_mix_of_scores_ranks_the_teams_of_people_and_leaves_robots_apart() {
        WorkshopSettings usual = Room.settings(false);
        WorkshopSettings mixed = new WorkshopSettings(
                2,
                10,
                false,
                false,
                5,
                usual.mode(),
                true,
                usual.seating(),
                usual.unsubmitted(),
                Map.of(),
                Set.of(),
                new ScoreMix(1, 1, 2, 0));
        UUID workshop = room.workshop(mixed);
        room.roster.addRobot(room.trainer, workshop, "Robot", RobotStrategy.NOTHING_CHANGES);
        room.start(workshop);
        room.playRound(workshop);
        UUID south = room.console(workshop).teams().get(1).id();
        room.rounds.adjust(room.trainer, workshop, south, -500, "Phones on the table", "Penalty: phones");

        List<Standing> standings = standings(workshop);

        assertEquals(100, standings.getFirst().points(), 1e-9);
        assertEquals("North", standings.getFirst().name());
        assertEquals(75, standings.get(1).points(), 1e-9, "the worst in a quarter of the mix, equal in the rest");
        assertTrue(standings.getLast().robot());
        room.rounds.reveal(room.trainer, workshop, RevealStep.RETENTION);
        assertTrue(room.service.projector(room.trainer, workshop).standings().stream()
                .allMatch(one -> Double.isNaN(one.points()) && Double.isNaN(one.adjusted())));
    }

    @Test
    void luck_stands_beside_every_team_as_soon_as_it_is_known() throws InterruptedException {
        UUID workshop = played(Room.settings(false));
        for (int tries = 0;
                tries < 600 && Double.isNaN(standings(workshop).getFirst().luck());
                tries++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        List<Standing> standings = standings(workshop);
        assertTrue(standings.stream().allMatch(one -> one.luck() >= 0 && one.luck() <= 1), standings.toString());
        assertEquals(
                standings.getFirst().luck(), standings.getLast().luck(), 1e-12, "the same plan under the same luck");
        room.rounds.reveal(room.trainer, workshop, RevealStep.RETENTION);
        assertTrue(room.service.projector(room.trainer, workshop).standings().stream()
                .allMatch(one -> Double.isNaN(one.luck())));
        room.rounds.reveal(room.trainer, workshop, RevealStep.PROFIT);
        assertFalse(Double.isNaN(room.service
                .projector(room.trainer, workshop)
                .standings()
                .getFirst()
                .luck()));
    }

    @Test
    void a_copy_has_case_settings_teams_and_robots_but_neither_people_nor_rounds_nor_luck() {
        UUID model = room.workshop();
        room.roster.addRobot(room.trainer, model, "Robot", RobotStrategy.NOTHING_CHANGES);
        room.join(model, "Ann");
        room.start(model);
        room.playRound(model);

        UUID made = room.service.copy(room.trainer, model, "Spring (copy)");

        ConsoleView copy = room.console(made);
        ConsoleView like = room.console(model);
        assertEquals("Spring (copy)", copy.title());
        assertEquals(like.settings(), copy.settings());
        assertEquals(like.caseDigest(), copy.caseDigest());
        assertEquals(
                like.teams().stream().map(ConsoleView.TeamRow::name).toList(),
                copy.teams().stream().map(ConsoleView.TeamRow::name).toList());
        assertEquals(like.teams().getLast().robot(), copy.teams().getLast().robot());
        assertTrue(copy.teams().stream()
                .allMatch(team -> team.results().isEmpty() && team.people().isEmpty()));
        assertNotEquals(like.code(), copy.code());
        assertEquals(1, copy.stage());
    }

    @Test
    void a_stranger_copies_nothing() {
        UUID model = room.workshop();
        Caller.Trainer stranger = room.trainers.trainer("Boris");
        assertThrows(NoSuchWorkshopException.class, () -> room.service.copy(stranger, model, "Mine"));
    }
}
