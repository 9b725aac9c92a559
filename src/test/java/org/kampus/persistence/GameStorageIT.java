package org.kampus.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.File;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kampus.application.SimulationExecutor;

/** The packaged application in its server, with an empty database in memory. */
@ExtendWith(ArquillianExtension.class)
class GameStorageIT {

    private static final OffsetDateTime NOW = OffsetDateTime.of(2026, 11, 23, 9, 0, 0, 0, ZoneOffset.UTC);
    private static final String DIGEST = "0".repeat(64);

    @PersistenceContext(unitName = "kampus")
    private EntityManager entities;

    @Inject
    private UserTransaction transaction;

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
    void a_game_and_its_quarters_come_back_as_they_were() throws Exception {
        var id = save(newGame());
        var longText = "{\"orders\":\"" + "заказ ".repeat(20_000) + "\"}";
        transaction.begin();
        entities.find(GameEntity.class, id.toString()).moveTo(longText, NOW.plusHours(1));
        entities.persist(new GameQuarterEntity(id, 1, "{}", "engine 1", DIGEST, "{\"profit\":1}", NOW));
        transaction.commit();

        transaction.begin();
        var game = entities.find(GameEntity.class, id.toString());
        var quarter = entities.find(GameQuarterEntity.class, new GameQuarterEntity.Key(id.toString(), 1));
        transaction.commit();
        assertEquals(longText, game.state());
        assertEquals(NOW.plusHours(1).toInstant(), game.updatedAt().toInstant());
        assertEquals("{\"profit\":1}", quarter.summary());
        assertEquals(DIGEST, quarter.digest());
    }

    @Test
    void of_two_changes_at_once_the_later_is_refused() throws Exception {
        var id = save(newGame());
        transaction.begin();
        var stale = entities.find(GameEntity.class, id.toString());
        transaction.commit();

        transaction.begin();
        entities.find(GameEntity.class, id.toString()).moveTo("{\"quarter\":2}", NOW);
        transaction.commit();

        transaction.begin();
        stale.moveTo("{\"quarter\":3}", NOW);
        assertThrows(Exception.class, () -> mergeAndCommit(stale));
    }

    @Test
    void simulations_have_threads_of_their_own() throws Exception {
        var thread = executor.get().submit(() -> Thread.currentThread().getName());
        assertTrue(thread.get(10, TimeUnit.SECONDS).contains("simulations"), thread.get());
    }

    private void mergeAndCommit(GameEntity game) throws Exception {
        try {
            entities.merge(game);
        } catch (RuntimeException e) {
            transaction.rollback();
            throw e;
        }
        transaction.commit();
    }

    private UUID save(GameEntity game) throws Exception {
        transaction.begin();
        entities.persist(game);
        transaction.commit();
        return game.id();
    }

    private static GameEntity newGame() {
        return new GameEntity(UUID.randomUUID(), "owner", "case", DIGEST, "name: case", 7, "ru", NOW, "{}");
    }
}
