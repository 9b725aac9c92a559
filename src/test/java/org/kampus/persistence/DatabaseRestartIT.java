package org.kampus.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kampus.browser.RunningKampus;
import org.kampus.browser.RunningTrainer;
import tools.jackson.databind.JsonNode;

/** PostgreSQL is restarted while programs read and write: they are refused with a word meanwhile, and served at once after. */
@Tag("long")
class DatabaseRestartIT {

    /** So long that what waits for the database gives up, too: a restart of three seconds is not noticed at all. */
    private static final Duration DOWN = Duration.ofSeconds(13);

    private static final Duration BACK = Duration.ofSeconds(5);
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(30);
    private static final int READERS = 4;

    private record Answer(Instant asked, Duration took, int status, boolean worded) {}

    private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean ended = new AtomicBoolean();

    @Test
    void requests_work_within_seconds_of_the_database_s_return() throws Exception {
        int port = freePort();
        Path folder =
                Files.createDirectories(Path.of("target", "kampus-postgres").toAbsolutePath());
        Path tables = Files.createTempDirectory(folder, "tables");
        EmbeddedPostgres postgres = postgres(port, tables);
        Map<String, String> environment = Map.of(
                "KAMPUS_DB_CLASS", "org.postgresql.ds.PGSimpleDataSource",
                "KAMPUS_DB_URL", "jdbc:postgresql://localhost:" + port + "/postgres",
                "KAMPUS_DB_USER", "postgres",
                "KAMPUS_DB_PASSWORD", "postgres");
        try (RunningKampus kampus = RunningKampus.start(RunningKampus.FOR_TESTS, folder, environment);
                ExecutorService load = Executors.newVirtualThreadPerTaskExecutor()) {
            RunningTrainer trainer = new RunningTrainer(kampus);
            JsonNode made = trainer.make(Map.of(
                    "title",
                    "Restart",
                    "scenario",
                    "chemical-expediters",
                    "rounds",
                    2,
                    "practice",
                    false,
                    "teams",
                    List.of("One")));
            String workshop = made.at("/id").asString();
            String team = made.at("/teams/0/id").asString();
            trainer.step(workshop, "start");
            JsonNode plan = trainer.startingPlan("chemical-expediters");
            AtomicInteger typed = new AtomicInteger();
            AtomicInteger kept = new AtomicInteger();
            try {
                for (int i = 0; i < READERS; i++) {
                    load.submit(() -> again(() -> trainer.ask("experiments/" + UUID.randomUUID())));
                }
                load.submit(() -> again(() -> {
                    int number = typed.incrementAndGet();
                    HttpResponse<String> answer = trainer.askToTypePlan(workshop, team, plan, Integer.toString(number));
                    if (answer.statusCode() < 300) {
                        kept.set(number);
                    }
                    return answer;
                }));
                Thread.sleep(1_500);
                postgres.close();
                Instant gone = Instant.now();
                Thread.sleep(1_000);
                HttpResponse<String> health = trainer.ask("../../health/ready");
                assertEquals(503, health.statusCode(), health.body());
                assertTrue(health.body().contains("The database does not answer"), health.body());
                Thread.sleep(DOWN.minusSeconds(1));
                postgres = postgres(port, tables);
                Instant back = Instant.now();
                Thread.sleep(BACK.plusSeconds(3));
                ended.set(true);
                load.shutdown();
                assertTrue(load.awaitTermination(LONGEST_ANSWER.toSeconds(), TimeUnit.SECONDS));
                judge(gone, back);
            } finally {
                ended.set(true);
            }
            assertEquals(200, trainer.ask("../../health/ready").statusCode());
            trainer.step(workshop, "close");
            JsonNode review = trainer.await(workshop, "review");
            int played = Integer.parseInt(review.at("/teams/0/results/0/reason").asString());
            assertTrue(played >= kept.get(), "plan " + played + " was played, but " + kept + " was acknowledged");
        } finally {
            postgres.close();
        }
    }

    private void judge(Instant gone, Instant back) {
        assertTrue(answers.stream().anyMatch(answer -> answer.asked().isBefore(gone) && answer.status() < 500));
        List<Answer> failed =
                answers.stream().filter(answer -> answer.status() >= 500).toList();
        assertTrue(failed.size() >= READERS, failed.size() + " requests failed while the database was away");
        failed.forEach(answer -> assertEquals(503, answer.status(), answer.toString()));
        failed.forEach(answer -> assertTrue(answer.worded(), answer.toString()));
        answers.forEach(answer -> assertTrue(answer.took().compareTo(LONGEST_ANSWER) < 0, answer.toString()));
        List<Answer> late = failed.stream()
                .filter(answer -> answer.asked().isAfter(back.plus(BACK)))
                .toList();
        assertEquals(List.of(), late, "requests that failed although the database was back for " + BACK);
        assertTrue(answers.stream().anyMatch(answer -> answer.asked().isAfter(back) && answer.status() < 500));
    }

    private interface Request {
        HttpResponse<String> send() throws Exception;
    }

    private Void again(Request request) throws Exception {
        while (!ended.get()) {
            Instant asked = Instant.now();
            HttpResponse<String> answer = request.send();
            boolean worded = answer.headers().firstValue("Retry-After").isPresent()
                    && answer.body().contains("urn:kampus:problem:storage");
            answers.add(new Answer(asked, Duration.between(asked, Instant.now()), answer.statusCode(), worded));
            Thread.sleep(60);
        }
        return null;
    }

    private static EmbeddedPostgres postgres(int port, Path tables) throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(tables)
                .setCleanDataDirectory(false)
                .start();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
