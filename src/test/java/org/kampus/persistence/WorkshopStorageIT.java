package org.kampus.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kampus.application.Player;
import org.kampus.application.workshop.Caller;
import org.kampus.application.workshop.ConsoleView;
import org.kampus.application.workshop.RoundControl;
import org.kampus.application.workshop.SignInFailedException;
import org.kampus.application.workshop.TeamPlay;
import org.kampus.application.workshop.TeamView;
import org.kampus.application.workshop.TrainerAccounts;
import org.kampus.application.workshop.TrainerRepository;
import org.kampus.application.workshop.TrainerToken;
import org.kampus.application.workshop.WorkshopOrder;
import org.kampus.application.workshop.WorkshopRepository;
import org.kampus.application.workshop.WorkshopService;
import org.kampus.workshop.PlayMode;
import org.kampus.workshop.Prediction;
import org.kampus.workshop.RoundState;
import org.kampus.workshop.Seating;
import org.kampus.workshop.SurpriseKind;
import org.kampus.workshop.Unsubmitted;
import org.kampus.workshop.Workshop;
import org.kampus.workshop.WorkshopSettings;

/** Workshops in the packaged application, with an empty database in memory. */
@ExtendWith(ArquillianExtension.class)
class WorkshopStorageIT {

    private static final WorkshopSettings HARD = new WorkshopSettings(
            2,
            10,
            false,
            false,
            5,
            PlayMode.HARD,
            true,
            Seating.BALANCED,
            Unsubmitted.DRAFT,
            Map.of(2, Set.of("headcount")));

    @Inject
    private WorkshopService workshops;

    @Inject
    private RoundControl rounds;

    @Inject
    private TeamPlay play;

    @Inject
    private TrainerAccounts accounts;

    @Inject
    private TrainerRepository trainers;

    @Inject
    private WorkshopRepository repository;

    @Deployment
    static WebArchive application() {
        return ShrinkWrap.create(ZipImporter.class, "ROOT.war")
                .importFrom(new File("target/ROOT.war"))
                .as(WebArchive.class)
                .addClass(WorkshopStorageIT.class);
    }

    @Test
    void everything_of_a_played_round_is_kept() throws Exception {
        Caller.Trainer trainer = new Caller.Trainer(UUID.randomUUID());
        UUID id = workshops.create(
                trainer, new WorkshopOrder("Spring", "chemical-expediters", HARD, List.of("North", "South")));
        String code = workshops.console(trainer, id).code();
        String player = Player.newToken();
        Caller.Participant ann = play.join(code, player, "10.0.0.1", "Ann", null, false);
        rounds.start(trainer, id, workshops.console(trainer, id).stage());
        rounds.surprise(trainer, id, SurpriseKind.LEAD_WAVE, null, true);
        rounds.surprise(trainer, id, SurpriseKind.RIVAL_ATTACK, null, false);
        rounds.note(trainer, id, null, "Welcome");
        play.putAway(ann, play.view(ann).notes().getFirst().id());
        play.putAway(ann, play.view(ann).surprises().getFirst().id());
        TeamView.OwnTeam team = play.view(ann).team();
        play.edit(ann, team.plan().number(), team.plan().plan().withMinimumFit(0.55), "fewer leads");
        play.submit(ann, play.view(ann).team().plan().number(), new Prediction(1000, 0.8));
        rounds.close(trainer, id, workshops.console(trainer, id).stage());
        await(trainer, id);

        rounds.adjust(trainer, id, team.id(), -250.5, "late", "Penalty: late");
        Workshop kept = repository.find(id).orElseThrow();
        ConsoleView seen = workshops.console(trainer, id);
        assertEquals(HARD, kept.settings());
        assertEquals(seen.stage(), kept.stage());
        assertEquals(2, kept.results().size());
        assertEquals(seen.team(team.id()).results(), kept.resultsOf(team.id()));
        assertEquals("fewer leads", kept.resultsOf(team.id()).getFirst().reason());
        assertEquals(seen.surprises(), kept.surprises());
        assertEquals(seen.notes(), kept.notes());
        assertEquals(seen.adjustments(), kept.adjustments());
        assertEquals(-250.5, kept.adjustments().getFirst().amount());
        assertEquals(seen.team(team.id()).plan(), kept.team(team.id()).plan());
        assertEquals(
                play.history(ann).size(), repository.versions(id, team.id()).size());
        assertEquals(ann, play.seat(id, player).orElseThrow());
        assertEquals(play.view(ann).newsRead(), kept.seats().getFirst().newsRead());
        assertEquals(2, kept.seats().getFirst().newsRead().size());

        rounds.undo(trainer, id, rounds.lossByUndo(trainer, id).stage());
        assertTrue(repository.find(id).orElseThrow().results().isEmpty());
    }

    @Test
    void a_password_is_hashed_and_a_token_is_used_once() {
        String secret = "s" + UUID.randomUUID() + UUID.randomUUID();
        trainers.add(new TrainerToken(
                UUID.randomUUID(),
                sha256(secret),
                TrainerToken.Kind.INVITATION,
                null,
                null,
                "",
                Instant.now().plusSeconds(60)));
        char[] password = "correct horse".toCharArray();
        Caller.Trainer vera = accounts.accept(secret, "vera", "Vera", password).trainer();

        String kept = trainers.find(vera.trainer()).orElseThrow().passwordHash();
        assertTrue(kept.startsWith("PBKDF2WithHmacSHA512:210000:"), kept);
        assertEquals(vera, accounts.signIn("VERA", password, "10.0.0.1", "").trainer());
        assertThrows(
                SignInFailedException.class,
                () -> accounts.signIn("vera", "wrong horse".toCharArray(), "10.0.0.1", ""));
        assertFalse(accounts.setUpNeeded());
        accounts.changePassword(vera, password, "another horse".toCharArray());
        accounts.signIn("vera", "another horse".toCharArray(), "10.0.0.1", "");
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void await(Caller.Trainer trainer, UUID id) throws InterruptedException {
        for (int tries = 0; tries < 600 && workshops.console(trainer, id).state() != RoundState.REVIEW; tries++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertEquals(RoundState.REVIEW, workshops.console(trainer, id).state());
    }
}
