package org.kampus.ui.team;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kampus.browser.RunningKampus;
import org.kampus.browser.RunningTrainer;
import tools.jackson.databind.JsonNode;

/** Everything the server sends to a phone, word for word, whether its page shows it or not. */
class WhatPhonesAreToldIT {

    private static final String CASE = "chemical-expediters";
    private static final String CLERKS = "people-operationsClerk";
    private static final String REASON = "ZebraOfTheNorth";
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Queue<String> told = new ConcurrentLinkedQueue<>();
    private final RunningKampus kampus = RunningKampus.shared();
    private final RunningTrainer trainer = RunningTrainer.shared();

    private SimulatedPhone phone(Queue<String> told) {
        return new SimulatedPhone(
                CLIENT, URI.create(kampus.address()), (phone, message) -> told.add(message.toString()));
    }

    private String everything() {
        return told.stream().collect(Collectors.joining("\n"));
    }

    @Test
    void nothing_of_another_team_reaches_a_phone_before_the_reveal() throws IOException, InterruptedException {
        JsonNode made = trainer.make(Map.of(
                "title",
                "Secrets",
                "scenario",
                CASE,
                "rounds",
                2,
                "minutes",
                0,
                "practice",
                false,
                "unsubmitted",
                "draft",
                "teams",
                List.of("North", "South")));
        String workshop = made.at("/id").asString();
        String north = made.at("/teams/0/id").asString();
        try (SimulatedPhone ann = phone(new ConcurrentLinkedQueue<>());
                SimulatedPhone bob = phone(told)) {
            ann.join(made.at("/code").asString(), "AnnOfTheNorth");
            bob.join(made.at("/code").asString(), "BobOfTheSouth");
            trainer.step(workshop, "start");
            bob.await(CLERKS + "-more");
            ann.await(CLERKS + "-more");
            ann.press(CLERKS + "-more");
            trainer.typePlan(workshop, north, trainer.startingPlan(CASE), REASON);
            bob.press(CLERKS + "-more");
            trainer.step(workshop, "close");
            trainer.await(workshop, "review");
            bob.await("part-results");
            for (String address : List.of(
                    "team/" + workshop,
                    "team/" + workshop + "/desk/quarter/1",
                    "team/" + workshop + "/desk/history",
                    "projector/" + workshop,
                    "lead/workshop/" + workshop,
                    "lead/workshop/" + workshop + "/team/" + north + "/quarter/1",
                    "team/" + north)) {
                bob.open(address);
            }

            String before = everything();
            assertTrue(before.contains("BobOfTheSouth"), "the phone was told of its own team");
            for (String secret : List.of(REASON, "AnnOfTheNorth", north, ann.text("my-seat-code") + "\"")) {
                assertFalse(before.contains(secret), secret);
            }

            bob.open("team/" + workshop);
            assertFalse(bob.knows("standings"));
            trainer.reveal(workshop, "load");
            bob.await("standings");
            assertTrue(everything().contains("North"), "the other team's standing");
            assertFalse(everything().contains(REASON), "why they decided so is for the debrief");
        }
    }
}
