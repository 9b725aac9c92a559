package org.kampus.ui.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kampus.browser.RunningKampus;
import org.kampus.browser.RunningTrainer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A server that is killed while six workshops stand at six places, one of them in the middle of a simulation, and
 * what is there when it has been started again on the data it left.
 */
class KilledServerIT {

    private static final String CASE = "chemical-expediters";
    private static final String CLERKS = "people-operationsClerk";
    private static final int MINUTES = 30;

    /** As many teams, each with its own luck, take the engine seconds. */
    private static final int TEAMS = 40;

    /** How often a kill may miss the moment it is meant for. */
    private static final int TRIES = 3;

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static RunningKampus kampus;
    private static RunningTrainer trainer;

    /** In the lobby; open and paused; in review. Nobody touches them while the server is killed. */
    private static List<String> resting;

    private static List<JsonNode> restingBefore;
    private static String open;
    private static String closing;
    private static String simulating;
    private static JsonNode openBefore;
    private static JsonNode openAfter;
    private static Duration served;
    private static Duration away;

    /** The trainer has typed this many plans, one after the other, and was told that each is kept. */
    private static volatile int typed;

    private static final Map<String, SimulatedPhone> PHONES = new LinkedHashMap<>();
    private static final Map<String, String> SEAT_CODES = new HashMap<>();

    @BeforeAll
    static void kill_and_start_again() throws Exception {
        kampus = RunningKampus.toBeKilled();
        trainer = new RunningTrainer(kampus);
        String lobby = workshop(0, "One");
        join(lobby);
        String paused = begun(workshop(MINUTES, "One"));
        join(paused);
        trainer.step(paused, "pause");
        String review = begun(workshop(0, "One"));
        trainer.step(review, "close");
        trainer.await(review, "review");
        trainer.reveal(review, "profit");
        resting = List.of(lobby, paused, review);
        open = workshop(MINUTES, "Drafts", "Typed");
        join(open);
        begun(open);
        draft(open);
        restingBefore = resting.stream().map(trainer::read).toList();

        openBefore = trainer.read(open);
        Instant seen = Instant.now();
        Instant killed = killWhileSimulating();
        kampus.startAgain();
        Instant ready = Instant.now();
        openAfter = trainer.read(open);
        away = Duration.between(killed, ready);
        served = Duration.between(seen, Instant.now()).minus(away);
    }

    @AfterAll
    static void end() {
        PHONES.values().forEach(SimulatedPhone::close);
        kampus.close();
    }

    private static String workshop(int minutes, String... teams) {
        return made(Map.of("minutes", minutes, "teams", teams));
    }

    private static String made(Map<String, ?> more) {
        Map<String, Object> settings = new HashMap<>(
                Map.of("title", "Killed", "scenario", CASE, "rounds", 2, "practice", false, "unsubmitted", "draft"));
        settings.putAll(more);
        return trainer.make(settings).at("/id").asString();
    }

    private static String begun(String workshop) {
        trainer.step(workshop, "start");
        return workshop;
    }

    private static void join(String workshop) throws IOException, InterruptedException {
        SimulatedPhone phone = new SimulatedPhone(CLIENT, URI.create(kampus.address()), (who, message) -> {});
        phone.join(trainer.read(workshop).at("/code").asString(), "Ann");
        PHONES.put(workshop, phone);
        SEAT_CODES.put(workshop, phone.text("my-seat-code"));
    }

    /** Employs two clerks; the last press returns when the server has said that it is kept. */
    private static void draft(String workshop) throws IOException, InterruptedException {
        SimulatedPhone phone = PHONES.get(workshop);
        phone.open("team/" + workshop + "/desk/structure");
        phone.await(CLERKS + "-more");
        phone.press(CLERKS + "-more");
        phone.press(CLERKS + "-more");
    }

    /** Kills the server while one workshop is being simulated and another has just been closed. */
    private static Instant killWhileSimulating() throws Exception {
        for (int tries = 0; tries < TRIES; tries++) {
            simulating = begun(made(Map.of(
                    "minutes",
                    0,
                    "sameLuck",
                    false,
                    "teams",
                    IntStream.rangeClosed(1, TEAMS).mapToObj(i -> "Team " + i).toList())));
            closing = workshop(0, "One");
            join(closing);
            begun(closing);
            draft(closing);
            Thread typing = Thread.ofVirtual().start(KilledServerIT::typeOnAndOn);
            trainer.step(simulating, "close");
            trainer.await(simulating, "simulating");
            trainer.step(closing, "close");
            kampus.kill();
            Instant killed = Instant.now();
            typing.join();
            if (left(simulating).equals("SIMULATING") && left(closing).equals("CLOSING")) {
                return killed;
            }
            kampus.startAgain();
        }
        throw new AssertionError("the server was never killed while it simulated");
    }

    private static void typeOnAndOn() {
        JsonNode plan = trainer.startingPlan(CASE);
        String team = openBefore.at("/teams/1/id").asString();
        try {
            while (true) {
                trainer.typePlan(open, team, plan, Integer.toString(typed + 1));
                typed++;
            }
        } catch (UncheckedIOException killed) {
            // Nobody answers any more.
        }
    }

    /** The state of a workshop in the file the killed server has left; the file stays as it is. */
    private static String left(String workshop) throws IOException, SQLException {
        Path copy = kampus.data().resolveSibling("left.mv.db");
        Files.copy(kampus.data().resolve("kampus.mv.db"), copy, StandardCopyOption.REPLACE_EXISTING);
        String address = "jdbc:h2:file:" + copy.toString().replace(".mv.db", "");
        try (var connection = DriverManager.getConnection(address, "sa", "sa");
                var select = connection.prepareStatement("select state from workshop where id = ?")) {
            select.setString(1, workshop);
            try (var found = select.executeQuery()) {
                assertTrue(found.next(), "a workshop that was made is not in the database");
                return found.getString(1);
            }
        }
    }

    @Test
    void what_nobody_touched_is_as_it_was() {
        assertEquals(restingBefore, resting.stream().map(trainer::read).toList());
    }

    @Test
    void the_timer_goes_on_from_where_it_was() {
        long before = openBefore.at("/secondsLeft").asLong();
        long after = openAfter.at("/secondsLeft").asLong();
        long charged = before - after - served.toSeconds();
        assertEquals("open", openAfter.at("/state").asString());
        // The server says every two seconds that it is there; all the rest of the time, the start included, is excused.
        assertTrue(Math.abs(charged) <= 6, "%d s were charged of %s away".formatted(charged, away));
    }

    @Test
    void every_seat_is_still_valid_and_shows_what_was_acknowledged() throws Exception {
        for (Map.Entry<String, SimulatedPhone> seat : PHONES.entrySet()) {
            seat.getValue().open("team/" + seat.getKey());
            seat.getValue().await("my-seat-code");
            assertEquals(SEAT_CODES.get(seat.getKey()), seat.getValue().text("my-seat-code"));
        }
    }

    @Test
    void every_acknowledged_change_is_played() throws Exception {
        SimulatedPhone phone = PHONES.get(open);
        phone.open("team/" + open + "/desk/structure");
        phone.await(CLERKS);
        assertEquals("2", phone.text(CLERKS));
        trainer.step(open, "close");
        JsonNode review = trainer.await(open, "review");
        int played = Integer.parseInt(review.at("/teams/1/results/0/reason").asString());
        assertTrue(typed > 0 && (played == typed || played == typed + 1), played + " of " + typed);
        assertEquals(digests(review), undisturbed(open, Map.of(0, clerks(), 1, trainer.startingPlan(CASE))));
    }

    @Test
    void a_round_killed_in_its_grace_closes_by_itself_with_its_drafts() {
        JsonNode review = trainer.await(closing, "review");
        assertEquals(digests(review), undisturbed(closing, Map.of(0, clerks())));
    }

    @Test
    void a_round_killed_while_it_was_simulated_counts_once_and_is_what_it_is_undisturbed() {
        JsonNode review = trainer.await(simulating, "review");
        List<String> digests = digests(review);
        assertEquals(TEAMS, digests.stream().distinct().count());
        assertEquals(digests, undisturbed(simulating, Map.of()));
    }

    private static JsonNode clerks() {
        JsonNode plan = trainer.startingPlan(CASE);
        ((ObjectNode) plan.at("/headcount")).put("operationsClerk", 2);
        return plan;
    }

    /** The digests of a workshop's first round taken back and played again, with plans typed in for some teams. */
    private static List<String> undisturbed(String workshop, Map<Integer, JsonNode> plans) {
        trainer.step(workshop, "undo");
        JsonNode again = trainer.read(workshop);
        plans.forEach((team, plan) ->
                trainer.typePlan(workshop, again.at("/teams/" + team + "/id").asString(), plan, "again"));
        trainer.step(workshop, "close");
        return digests(trainer.await(workshop, "review"));
    }

    /** The digest of every team's only result. */
    private static List<String> digests(JsonNode workshop) {
        List<String> digests = new ArrayList<>();
        for (JsonNode team : workshop.at("/teams")) {
            assertEquals(1, team.at("/results").size());
            assertEquals(1, team.at("/results/0/round").asInt());
            digests.add(team.at("/results/0/digest").asString());
        }
        return digests;
    }
}
