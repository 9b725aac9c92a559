package org.kampus.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.File;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kampus.application.GameHeading;
import org.kampus.application.GameRepository;
import org.kampus.application.PlayService;
import org.kampus.application.PlayedQuarter;
import org.kampus.application.SimulationExecutor;
import org.kampus.application.StaleGameException;
import org.kampus.application.StoredGame;
import org.kampus.insight.Scorecard;
import org.kampus.insight.foresight.Foresight;
import org.kampus.insight.foresight.Trend;
import org.kampus.organisation.CareNorms;
import org.kampus.organisation.OperatingPlan;
import org.kampus.organisation.Role;
import org.kampus.organisation.SalesStructure;
import org.kampus.organisation.StructurePreset;

/** The packaged application in its server, with an empty database in memory. */
@ExtendWith(ArquillianExtension.class)
class GameStorageIT {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00.123456Z");
    private static final String DIGEST = "0".repeat(64);

    private static final OperatingPlan PLAN = OperatingPlan.of(
                    StructurePreset.UNIVERSAL.applyTo(SalesStructure.empty().withHeadcount(Role.UNIVERSAL_SELLER, 3)))
            .withCare(CareNorms.uniform(1, 0.3))
            .withMinimumFit(0.4)
            .withTrainingHoursPerMonth(2);

    @Inject
    private GameRepository repository;

    @Inject
    private PlayService play;

    @Inject
    private SimulationExecutor executor;

    @Resource(lookup = Database.JNDI_NAME)
    private DataSource dataSource;

    @Deployment
    static WebArchive application() {
        return ShrinkWrap.create(ZipImporter.class, "ROOT.war")
                .importFrom(new File("target/ROOT.war"))
                .as(WebArchive.class)
                .addClass(GameStorageIT.class);
    }

    @Test
    void the_configured_database_is_open_and_migrated() throws Exception {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var applied = statement.executeQuery(
                        "select count(*) from \"flyway_schema_history\" where \"success\" and \"version\" is not null")) {
            assertEquals("jdbc:h2:mem:kampus", connection.getMetaData().getURL());
            assertTrue(connection.getMetaData().getDatabaseProductVersion().startsWith("2.4"), "our own H2");
            applied.next();
            assertTrue(applied.getInt(1) >= 1);
        }
    }

    @Test
    void a_game_and_its_quarters_come_back_as_they_were() {
        var game = newGame("owner-of-a-game-that-comes-back", "описание ".repeat(20_000));
        repository.add(game);
        assertEquals(Optional.of(game), repository.find(game.id()));

        var first = quarter(1);
        var stored = repository
                .replace(changed(game, List.of(first), "почему бы и нет"))
                .orElseThrow();
        var second = quarter(2);
        repository.replace(changed(stored, List.of(first, second), ""));

        var found = repository.find(game.id()).orElseThrow();
        assertEquals(List.of(first, second), found.played());
        assertEquals(StoredGame.FIRST_VERSION + 2, found.version());
        assertEquals(game.scenarioText(), found.scenarioText());
        assertEquals(game.updatedAt().plusSeconds(2), found.updatedAt());
    }

    @Test
    void a_reason_of_full_length_is_kept() {
        var game = newGame("owner-of-a-game-with-a-reason", "");
        repository.add(game);
        var reason = "ё".repeat(PlayService.MAX_REASON_LENGTH);

        repository.replace(changed(game, List.of(), reason));

        assertEquals(reason, repository.find(game.id()).orElseThrow().reason());
    }

    @Test
    void a_change_of_an_older_version_is_refused() {
        var game = newGame("owner-of-a-game-changed-twice", "");
        repository.add(game);
        repository.replace(changed(game, List.of(), "first")).orElseThrow();

        assertEquals(Optional.empty(), repository.replace(changed(game, List.of(quarter(1)), "second")));

        var found = repository.find(game.id()).orElseThrow();
        assertEquals("first", found.reason());
        assertEquals(List.of(), found.played());
    }

    @Test
    void of_changes_at_once_exactly_one_is_stored() throws Exception {
        var game = newGame("owner-of-a-game-changed-at-once", "");
        repository.add(game);
        List<Callable<Boolean>> changes = IntStream.range(0, 8)
                .<Callable<Boolean>>mapToObj(i -> () -> repository
                        .replace(changed(game, List.of(quarter(1)), "change " + i))
                        .isPresent())
                .toList();

        var stored = 0;
        for (var change : executor.get().invokeAll(changes)) {
            stored += change.get() ? 1 : 0;
        }

        assertEquals(1, stored);
        assertEquals(
                StoredGame.FIRST_VERSION + 1,
                repository.find(game.id()).orElseThrow().version());
    }

    @Test
    void games_are_listed_for_their_owner_and_deleted_by_nobody_else() {
        var owner = "owner-of-two-games-and-no-more";
        var older = newGame(owner, "");
        var newer = newGame(owner, "");
        repository.add(older);
        repository.add(newer);
        repository.add(newGame("owner-of-another-game-here", ""));
        var played = repository.replace(changed(newer, List.of(quarter(1)), "")).orElseThrow();

        assertEquals(List.of(heading(played), heading(older)), repository.ownedBy(owner));
        assertFalse(repository.delete(newer.id(), "owner-of-another-game-here"));
        assertTrue(repository.delete(newer.id(), owner));
        assertFalse(repository.delete(newer.id(), owner));
        assertEquals(Optional.empty(), repository.find(newer.id()));
        assertEquals(List.of(heading(older)), repository.ownedBy(owner));
        assertEquals(Optional.empty(), repository.replace(played));
    }

    @Test
    void a_case_is_played_and_replayed_to_the_same_digest() throws Exception {
        var owner = "owner-of-a-game-that-is-played";
        var game = play.start("chemical-expediters", owner);
        var plan = game.draft().withMinimumFit(0.55);
        var draft = play.saveDraft(game.id(), owner, game.version(), plan, "fewer strangers");
        assertThrows(StaleGameException.class, () -> play.runQuarter(game.id(), owner, game.version()));

        var run = play.runQuarter(draft.id(), owner, draft.version());
        var first = run.result().toCompletableFuture().get(60, TimeUnit.SECONDS);
        var second = play.runQuarter(first.id(), owner, first.version())
                .result()
                .toCompletableFuture()
                .get(60, TimeUnit.SECONDS);

        assertEquals(1.0, run.progress());
        assertEquals(second, play.game(game.id()));
        assertEquals(2, second.played().size());
        assertEquals(plan, second.played().getFirst().plan());
        assertEquals("fewer strangers", second.played().getFirst().reason());
        assertNotEquals(
                first.played().getFirst().digest(), second.played().getLast().digest());
        assertEquals(second.played().getLast().digest(), play.replay(game.id()).digest());
        assertFalse(play.game(game.id()).digestChanged());
        assertEquals(3, play.games(owner).getFirst().nextQuarter());
    }

    @Test
    void simulations_have_threads_of_their_own() throws Exception {
        var thread = executor.get().submit(() -> Thread.currentThread().getName());
        assertTrue(thread.get(10, TimeUnit.SECONDS).contains("simulations"), thread.get());
    }

    private static final Foresight FORESIGHT = new Foresight(Trend.MUCH_LOWER, null);

    private static PlayedQuarter quarter(int number) {
        return new PlayedQuarter(
                number,
                PLAN,
                "because",
                FORESIGHT,
                DIGEST,
                "1",
                new Scorecard(-0.1, 1.0 / 3, 0.9, 1.02),
                NOW.plusSeconds(number));
    }

    private static StoredGame changed(StoredGame game, List<PlayedQuarter> played, String reason) {
        return new StoredGame(
                game.id(),
                game.version(),
                game.owner(),
                game.scenarioId(),
                game.scenarioText(),
                game.scenarioDigest(),
                game.seed(),
                played,
                PLAN,
                reason,
                FORESIGHT,
                game.createdAt(),
                game.updatedAt().plusSeconds(1));
    }

    private static GameHeading heading(StoredGame game) {
        return new GameHeading(
                game.id(),
                game.scenarioId(),
                game.scenarioText(),
                game.scenarioDigest(),
                game.played().size(),
                game.updatedAt());
    }

    private static StoredGame newGame(String owner, String scenarioText) {
        return new StoredGame(
                UUID.randomUUID(),
                StoredGame.FIRST_VERSION,
                owner,
                "case",
                scenarioText,
                DIGEST,
                7,
                List.of(),
                PLAN,
                "",
                Foresight.NONE,
                NOW,
                NOW);
    }
}
