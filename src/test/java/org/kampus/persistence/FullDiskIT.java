package org.kampus.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kampus.browser.RunningKampus;
import org.kampus.browser.RunningTrainer;
import org.kampus.launcher.SmallDisk;
import tools.jackson.databind.JsonNode;

/**
 * A disk that is full while people play: they are told, watchers are told, and when there is space again Kampus goes on
 * by itself with everything it has acknowledged. Needs root, to mount a small disk.
 */
@Tag("long")
class FullDiskIT {

    private static final int MEGABYTES = 48;
    private static final int MOST_WRITES = 3_000;
    private static final Duration BACK = Duration.ofSeconds(15);

    @TempDir
    private Path folder;

    @Test
    void a_full_disk_is_told_and_what_was_acknowledged_stays() throws Exception {
        Path disk = folder.resolve("disk");
        assumeTrue(
                SmallDisk.mount(disk, MEGABYTES), "mounting a small disk needs root; StorageTroubleTest stands for it");
        try (RunningKampus kampus = RunningKampus.start(RunningKampus.FOR_TESTS, disk, Map.of())) {
            play(kampus, disk);
        } finally {
            SmallDisk.unmount(disk);
        }
    }

    private static void play(RunningKampus kampus, Path disk) throws Exception {
        RunningTrainer trainer = new RunningTrainer(kampus);
        JsonNode made = trainer.make(Map.of(
                "title",
                "Full",
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
        assertEquals(200, trainer.ask("../../health/ready").statusCode());

        Path filler = disk.resolve("filler");
        fill(filler);
        int acknowledged = 0;
        HttpResponse<String> refused = null;
        for (int i = 1; i <= MOST_WRITES && refused == null; i++) {
            HttpResponse<String> answer = trainer.askToTypePlan(workshop, team, plan, Integer.toString(i));
            if (answer.statusCode() < 300) {
                acknowledged = i;
            } else {
                refused = answer;
            }
        }
        assertTrue(refused != null, "the disk took " + MOST_WRITES + " plans although it is full");
        assertEquals(503, refused.statusCode(), refused.body());
        assertTrue(refused.headers().firstValue("Retry-After").isPresent());
        assertTrue(refused.body().contains("urn:kampus:problem:storage"), refused.body());
        assertFalse(refused.body().contains("Exception"), refused.body());

        HttpResponse<String> health = awaitHealth(trainer, 503);
        assertTrue(health.body().contains("\"reason\""), health.body());

        Files.delete(filler);
        Instant free = Instant.now();
        awaitHealth(trainer, 200);
        int next = acknowledged + 2;
        while (trainer.askToTypePlan(workshop, team, plan, Integer.toString(next))
                        .statusCode()
                >= 300) {
            assertTrue(
                    Instant.now().isBefore(free.plus(BACK).plus(BACK)),
                    "nothing is kept although there is space again");
            Thread.sleep(100);
        }
        kampus.kill();
        kampus.startAgain();
        trainer.step(workshop, "close");
        JsonNode review = trainer.await(workshop, "review");
        assertEquals(
                Integer.toString(next), review.at("/teams/0/results/0/reason").asString());
    }

    private static HttpResponse<String> awaitHealth(RunningTrainer trainer, int status) throws InterruptedException {
        Instant end = Instant.now().plus(BACK);
        while (true) {
            HttpResponse<String> answer = trainer.ask("../../health/ready");
            if (answer.statusCode() == status) {
                return answer;
            }
            assertTrue(Instant.now().isBefore(end), "health says " + answer.statusCode() + " " + answer.body());
            Thread.sleep(200);
        }
    }

    /** Writes until there is no room for another byte. */
    private static void fill(Path file) throws IOException {
        byte[] block = new byte[4096];
        try (OutputStream out = Files.newOutputStream(file)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            assertTrue(Files.size(file) > 0, full.toString());
        }
    }
}
