package org.kampus.ui.trainer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kampus.application.workshop.Caller;
import org.kampus.application.workshop.WorkshopInMemory;
import org.kampus.scenario.LocalizedText;
import org.kampus.ui.account.SignInView;
import org.kampus.ui.i18n.CaseWording;
import org.kampus.ui.i18n.Language;
import org.kampus.ui.i18n.Texts;
import org.kampus.ui.projector.DebriefPage;
import org.kampus.ui.projector.ProjectorPage;
import org.kampus.ui.room.TeamName;
import org.kampus.ui.shell.NotFoundView;
import org.kampus.workshop.RevealStep;
import org.kampus.workshop.ScoreMix;
import org.kampus.workshop.WorkshopSettings;

/** What the wall shows to the room, and what it never shows. */
@ViewPackages(classes = {ConsolePage.class, SignInView.class, ProjectorPage.class, NotFoundView.class})
class WallTest extends TrainerPageTestCase {

    @Test
    void the_wall_shows_the_code_and_nothing_private() {
        signIn();
        Caller.Participant ann = room.join(workshop, "Ann Secret");
        go("projector/" + workshop);
        String seatCode = view().teams().getFirst().people().getFirst().seatCode();

        String wall = find(ProjectorPage.class).single().getElement().getTextRecursively();
        assertTrue(wall.contains(view().code()));
        assertTrue(wall.contains("1 person has joined"), wall);
        assertTrue(wall.contains("North1 person"), wall);
        assertFalse(wall.contains("Ann Secret"));
        assertFalse(wall.contains(seatCode));
        assertEquals(workshop, ann.workshop());
    }

    @Test
    void the_code_and_the_address_to_type_stay_while_teams_play() {
        signIn();
        room.start(workshop);
        go("projector/" + workshop);
        assertEquals(view().code(), text("wall-code"));
        assertFalse(text("wall-address").isEmpty());
        assertFalse(text("wall-address").contains("/join"));
        room.playRound(workshop);
        settle();
        assertEquals(view().code(), text("wall-code"));
    }

    @Test
    void teams_that_stand_at_one_place_of_the_map_are_all_named_there_and_the_scales_have_values() {
        signIn();
        room.start(workshop);
        room.playRound(workshop);
        go("projector/" + workshop + "/debrief");
        assertEquals(List.of("North, South"), ofClass("map-team"), "two silent teams under one luck are equal");
        assertEquals(List.of("2"), ofClass("map-dot"));
        assertTrue(ofClass("map-tick-up").size() >= 2);
        assertTrue(ofClass("map-tick-right").size() >= 2);
    }

    private List<String> ofClass(String name) {
        return find(Span.class).withClassName(name).all().stream()
                .map(Span::getText)
                .toList();
    }

    @Test
    void a_title_nobody_thought_up_is_read_in_the_readers_language() {
        LocalizedText expediters = new LocalizedText("The expediters", "Толкачи");
        Texts english = Texts.in(Language.ENGLISH);
        Texts russian = Texts.in(Language.RUSSIAN);
        assertEquals("Толкачи", CaseWording.workshopTitle("The expediters", expediters, russian));
        assertEquals("The expediters", CaseWording.workshopTitle("Толкачи", expediters, english));
        assertEquals("Весна", CaseWording.workshopTitle("Весна", expediters, english));
        assertEquals("Команда 12", TeamName.in(russian, "Team 12"));
        assertEquals("Team 3", TeamName.in(english, "Команда 3"));
        assertEquals("Робот «конвейер»", TeamName.in(russian, "Robot conveyor"));
        assertEquals("Team Rocket", TeamName.in(russian, "Team Rocket"));
    }

    @Test
    void standings_come_step_by_step_from_the_console() {
        signIn();
        room.start(workshop);
        room.playRound(workshop);
        go("projector/" + workshop);
        assertEquals(0, present("wall-standings").size());

        room.rounds().reveal(room.trainer(), workshop, RevealStep.RETENTION);
        settle();
        assertTrue(text("wall-standings").contains("Retention"));
        assertFalse(text("wall-standings").contains("Profit"));
        room.rounds().reveal(room.trainer(), workshop, RevealStep.PROFIT);
        settle();
        assertTrue(text("wall-standings").contains("1. "), text("wall-standings"));
    }

    @Test
    void the_wall_ranks_by_the_mix_and_says_so() {
        signIn();
        WorkshopSettings usual = WorkshopInMemory.settings();
        room.service()
                .change(
                        room.trainer(),
                        workshop,
                        "Spring",
                        new WorkshopSettings(
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
                                new ScoreMix(1, 0, 1, 0)));
        room.start(workshop);
        room.playRound(workshop);
        room.rounds().reveal(room.trainer(), workshop, RevealStep.PROFIT);
        go("projector/" + workshop);

        assertTrue(text("wall-standings").contains("Points"), text("wall-standings"));
        assertTrue(text("wall-meaning").contains("Profit 50\u00a0%"), text("wall-meaning"));
    }

    @Test
    void the_debrief_goes_from_the_map_to_each_team() {
        signIn();
        room.start(workshop);
        room.playRound(workshop);
        go("projector/" + workshop + "/debrief");
        assertTrue(find(DebriefPage.class)
                .single()
                .getElement()
                .getTextRecursively()
                .contains("North"));
        press("slide-on");
        assertEquals(1, present("turning-point").size());
        press("slide-on");
        press("slide-on");
        assertEquals(1, present("replay-team").size());
        assertTrue(text("slide-number").startsWith("4 of"));
    }
}
