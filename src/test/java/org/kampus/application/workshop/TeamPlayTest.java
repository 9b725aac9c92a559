package org.kampus.application.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kampus.application.PlanNotAllowedException;
import org.kampus.application.Player;
import org.kampus.application.TinyCase;
import org.kampus.application.sheet.WorkbookEntries;
import org.kampus.organisation.OperatingPlan;
import org.kampus.workshop.PlanVersion.Deed;
import org.kampus.workshop.RoundState;
import org.kampus.workshop.WorkshopRefusal;
import org.kampus.workshop.WorkshopRefusal.Reason;

class TeamPlayTest {

    private static final String ADDRESS = "10.0.0.7";

    private Room room = new Room();

    @AfterEach
    void end() {
        room.close();
    }

    private UUID open() {
        UUID workshop = room.workshop();
        room.join(workshop, "Ann");
        return workshop;
    }

    private long number(Caller.Participant seat) {
        return room.play.view(seat).team().plan().number();
    }

    private static void refused(Reason reason, Runnable action) {
        assertEquals(reason, assertThrows(WorkshopRefusal.class, action::run).reason());
    }

    @Test
    void looking_at_a_code_takes_no_seat_and_joining_twice_takes_one() {
        UUID workshop = room.workshop();
        String code = room.console(workshop).code();
        String phone = Player.newToken();

        room.play.look(code.toLowerCase(Locale.ROOT), phone, ADDRESS);
        assertEquals(0, room.service.projector(room.trainer, workshop).people());

        Caller.Participant first = room.play.join(code, phone, ADDRESS, "Ann", null, false);
        Caller.Participant second = room.play.join(code, phone, ADDRESS, "Ann again", null, false);
        assertEquals(first, second);
        assertEquals(1, room.service.projector(room.trainer, workshop).people());
    }

    @Test
    void a_nickname_is_unique_whatever_its_case_width_and_invisible_characters() {
        UUID workshop = open();

        refused(Reason.NAME_TAKEN, () -> room.join(workshop, " aNN\u200B "));
        refused(Reason.NAME_TAKEN, () -> room.join(workshop, "\uFF21nn"));
        refused(Reason.TEXT_LENGTH, () -> room.join(workshop, "\u200B"));
    }

    @Test
    void people_are_shared_among_the_teams_evenly_late_ones_too() {
        UUID workshop = room.workshop();
        for (int i = 0; i < 5; i++) {
            room.join(workshop, "P" + i);
        }
        room.start(workshop);
        room.join(workshop, "late");

        assertTrue(room.console(workshop).teams().stream()
                .allMatch(team -> team.people().size() == 3));
    }

    @Test
    void changes_of_two_people_to_different_decisions_both_hold() {
        UUID workshop = room.workshop();
        Caller.Participant ann = room.join(workshop, "Ann");
        room.join(workshop, "in the other team");
        Caller.Participant bob = room.join(workshop, "Bob");
        room.start(workshop);
        long seen = number(ann);

        room.play.edit(ann, seen, TinyCase.sellers(4), null);
        EditOutcome outcome = room.play.edit(bob, seen, TinyCase.PLAN.withMinimumFit(0.6), "fewer leads");

        assertEquals(TinyCase.sellers(4).withMinimumFit(0.6), outcome.plan().plan());
        assertTrue(outcome.overwritten().isEmpty());
    }

    @Test
    void of_two_changes_to_the_same_decision_the_later_holds_and_is_told() {
        UUID workshop = room.workshop();
        Caller.Participant ann = room.join(workshop, "Ann");
        room.join(workshop, "in the other team");
        Caller.Participant bob = room.join(workshop, "Bob");
        room.start(workshop);
        long seen = number(ann);

        room.play.edit(ann, seen, TinyCase.PLAN.withMinimumFit(0.5), null);
        EditOutcome outcome = room.play.edit(bob, seen, TinyCase.PLAN.withMinimumFit(0.6), null);

        assertEquals(0.6, outcome.plan().plan().minimumFit());
        assertEquals(1, outcome.overwritten().size());
        assertEquals("Ann", outcome.overwrittenBy());
    }

    @Test
    void every_version_is_kept_with_who_and_why() {
        UUID workshop = room.workshop();
        Caller.Participant ann = room.join(workshop, "Ann");
        room.start(workshop);
        room.play.edit(ann, number(ann), TinyCase.sellers(4), "more hands");
        room.play.submit(ann, number(ann), null);
        room.play.withdraw(ann);

        var versions = room.play.history(ann);
        assertEquals(
                List.of(Deed.OPENED, Deed.OPENED, Deed.CHANGED, Deed.SUBMITTED, Deed.WITHDRAWN),
                versions.stream().map(version -> version.deed()).toList());
        assertEquals("Ann", versions.getLast().plan().by());
        assertEquals("more hands", versions.getLast().plan().reason());
    }

    @Test
    void a_silent_team_plays_its_last_plan_and_a_submitted_one_its_own() {
        UUID workshop = room.workshop();
        Caller.Participant ann = room.join(workshop, "Ann");
        Caller.Participant bob = room.join(workshop, "Bob");
        room.start(workshop);
        room.play.edit(ann, number(ann), TinyCase.sellers(4), null);
        room.play.submit(ann, number(ann), null);
        room.play.edit(bob, number(bob), TinyCase.sellers(5), null);

        room.playRound(workshop);

        assertEquals(
                TinyCase.sellers(4),
                room.play.view(ann).team().results().getFirst().plan());
        assertEquals(
                TinyCase.PLAN, room.play.view(bob).team().results().getFirst().plan());
    }

    @Test
    void submitting_in_the_last_moment_counts_and_withdrawing_while_closing_does_not() {
        UUID workshop = room.workshop();
        Caller.Participant ann = room.join(workshop, "Ann");
        room.start(workshop);
        room.play.edit(ann, number(ann), TinyCase.sellers(4), null);
        room.forward(Duration.ofMinutes(10));
        assertEquals(RoundState.CLOSING, room.state(workshop));

        room.play.submit(ann, number(ann), null);
        refused(Reason.WRONG_STATE, () -> room.play.withdraw(ann));
        room.forward(Duration.ofSeconds(1));
        room.await(workshop, RoundState.REVIEW);

        assertEquals(
                TinyCase.sellers(4),
                room.play.view(ann).team().results().getFirst().plan());
        refused(Reason.WRONG_STATE, () -> room.play.submit(ann, number(ann), null));
    }

    @Test
    void a_plan_beyond_the_limits_is_kept_but_not_submitted() {
        UUID workshop = room.workshop();
        Caller.Participant ann = room.join(workshop, "Ann");
        room.start(workshop);
        OperatingPlan tooMany = TinyCase.sellers(6);

        room.play.edit(ann, number(ann), tooMany, null);

        assertThrows(PlanNotAllowedException.class, () -> room.play.submit(ann, number(ann), null));
        assertEquals(tooMany, room.play.view(ann).team().plan().plan());
        assertFalse(room.play.view(ann).team().plan().submitted());
    }

    @Test
    void a_seat_outlives_the_server_and_moves_to_another_device_by_its_code() {
        UUID workshop = room.workshop();
        String code = room.console(workshop).code();
        String lost = Player.newToken();
        String other = Player.newToken();
        Caller.Participant ann = room.play.join(code, lost, ADDRESS, "Ann", null, false);
        String seatCode = room.play.view(ann).me().seatCode();

        room = room.killedAndStartedAfter(Duration.ofMinutes(1));
        assertEquals(ann, room.play.seat(workshop, lost).orElseThrow());

        assertEquals(ann, room.play.regain(code, other, ADDRESS, "ann", seatCode));
        assertTrue(room.play.seat(workshop, lost).isEmpty());
        assertEquals(List.of(ann), room.play.seats(other));
    }

    @Test
    void news_put_away_stays_away_after_the_server_and_on_another_device() {
        UUID workshop = open();
        Caller.Participant bea = room.join(workshop, "Bea");
        String seatCode = room.play.view(bea).me().seatCode();
        room.rounds.note(room.trainer, workshop, null, "Coffee at three");
        UUID coffee = room.play.view(bea).notes().getFirst().id();
        room.play.putAway(bea, coffee);
        room.play.putAway(bea, UUID.randomUUID());

        room = room.killedAndStartedAfter(Duration.ofMinutes(1));
        Caller.Participant again =
                room.play.regain(room.console(workshop).code(), Player.newToken(), ADDRESS, "Bea", seatCode);
        assertEquals(Set.of(coffee), room.play.view(again).newsRead());
    }

    @Test
    void guessing_seat_codes_and_join_codes_is_throttled() {
        UUID workshop = open();
        String code = room.console(workshop).code();
        String right =
                room.console(workshop).teams().getFirst().people().getFirst().seatCode();
        String wrong = right.equals("0000") ? "0001" : "0000";
        for (int i = 0; i < 5; i++) {
            refused(Reason.WRONG_SEAT_CODE, () -> room.play.regain(code, Player.newToken(), ADDRESS, "Ann", wrong));
        }
        assertThrows(
                TooManyAttemptsException.class, () -> room.play.regain(code, Player.newToken(), ADDRESS, "Ann", right));

        String guesser = Player.newToken();
        for (int i = 0; i < EntranceGuard.CODES_OF_BROWSER; i++) {
            assertThrows(NoSuchWorkshopException.class, () -> room.play.look("ZZZZZZ", guesser, "10.9.9.9"));
        }
        assertThrows(TooManyAttemptsException.class, () -> room.play.look(code, guesser, "10.9.9.9"));
        room.play.look(code, Player.newToken(), "10.9.9.9");

        for (int i = EntranceGuard.CODES_OF_BROWSER; i < EntranceGuard.CODES_OF_ADDRESS; i++) {
            assertThrows(NoSuchWorkshopException.class, () -> room.play.look("ZZZZZZ", Player.newToken(), "10.9.9.9"));
        }
        assertThrows(TooManyAttemptsException.class, () -> room.play.look(code, Player.newToken(), "10.9.9.9"));
        room.play.look(code, Player.newToken(), ADDRESS);
    }

    @Test
    void a_team_is_told_nothing_of_another_before_the_reveal() {
        UUID workshop = room.workshop();
        Caller.Participant ann = room.join(workshop, "Ann");
        Caller.Participant bob = room.join(workshop, "Bob");
        List<WorkshopSignal> told = new ArrayList<>();
        room.start(workshop);
        WorkshopBus.Subscription subscription = room.play.subscribe(ann, told::add);
        room.play.edit(bob, number(bob), TinyCase.sellers(4), "our secret");
        room.play.at(bob, "minimumFit");
        subscription.close();
        assertTrue(told.isEmpty(), told.toString());
        room.playRound(workshop);

        assertFalse(room.play.view(ann).toString().contains("our secret"));
        assertTrue(room.debrief.standings(ann, workshop, 1).isEmpty());
        assertTrue(room.debrief.stories(ann, workshop).isEmpty());
        assertFalse(room.service.projector(ann, workshop).toString().contains("our secret"));
    }

    @Test
    void a_seat_in_one_workshop_opens_no_other() {
        UUID mine = room.workshop();
        UUID other = room.workshop();
        Caller.Participant ann = room.join(mine, "Ann");

        assertThrows(NoSuchWorkshopException.class, () -> room.service.projector(ann, other));
        refused(Reason.NO_SUCH_PERSON, () -> room.play.view(new Caller.Participant(other, ann.seat())));
    }

    @Test
    void somebody_who_was_removed_is_out_and_the_name_is_free() {
        UUID workshop = open();
        UUID seat =
                room.console(workshop).teams().getFirst().people().getFirst().seat();

        room.roster.remove(room.trainer, workshop, seat);

        refused(Reason.REMOVED, () -> room.play.view(new Caller.Participant(workshop, seat)));
        room.join(workshop, "Ann");
    }

    @Test
    void what_people_type_becomes_no_formula_in_the_files() throws IOException {
        UUID workshop = room.workshop();
        Caller.Participant ann = room.join(workshop, "=1+1");
        room.start(workshop);
        room.play.edit(ann, number(ann), TinyCase.sellers(4), "=HYPERLINK(\"http://x\")<b>");
        room.play.submit(ann, number(ann), null);
        room.playRound(workshop);

        String csv = new String(
                room.export.results(room.trainer, workshop, Locale.ENGLISH, ZoneOffset.UTC), StandardCharsets.UTF_8);

        assertTrue(csv.contains("\"'=HYPERLINK(\"\"http://x\"\")<b>\""), csv);
        Map<String, String> entries =
                WorkbookEntries.of(room.export.workbook(room.trainer, workshop, Locale.of("ru"), ZoneOffset.UTC));
        String sheets = entries.get("xl/sharedStrings.xml");
        assertTrue(sheets.contains("=HYPERLINK(&quot;http://x&quot;)&lt;b&gt;"), sheets);
        entries.forEach((name, xml) -> assertFalse(xml.contains("<f>"), "a formula in " + name));
        assertFalse(sheets.contains("<b>"), "markup");
    }

    @Test
    void a_phone_out_of_reach_is_away_until_it_is_back() {
        UUID workshop = open();
        Caller.Participant bob = room.join(workshop, "Bob");
        AtomicBoolean reached = new AtomicBoolean(true);
        List<WorkshopSignal> told = new ArrayList<>();
        WorkshopBus.Subscription page = room.play.present(bob, reached::get);
        room.service.subscribe(room.trainer, workshop, told::add);

        reached.set(false);
        room.presence.look();
        assertTrue(present(bob), "one stumble of the network");
        room.presence.look();
        assertFalse(present(bob));
        reached.set(true);
        room.presence.look();
        assertTrue(present(bob));
        assertEquals(2, told.size());
        page.close();
        assertFalse(present(bob));
    }

    private boolean present(Caller.Participant seat) {
        return room.play.view(seat).me().present();
    }
}
