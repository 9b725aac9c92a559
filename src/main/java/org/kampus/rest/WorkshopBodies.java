package org.kampus.rest;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.kampus.application.workshop.WorkshopOrder;
import org.kampus.organisation.Lever;
import org.kampus.organisation.PlanChange;
import org.kampus.workshop.Adjustment;
import org.kampus.workshop.Note;
import org.kampus.workshop.PlainText;
import org.kampus.workshop.PlayMode;
import org.kampus.workshop.RevealStep;
import org.kampus.workshop.RobotStrategy;
import org.kampus.workshop.Roster;
import org.kampus.workshop.Rounds;
import org.kampus.workshop.ScoreMix;
import org.kampus.workshop.Seating;
import org.kampus.workshop.SurpriseKind;
import org.kampus.workshop.Team;
import org.kampus.workshop.Unsubmitted;
import org.kampus.workshop.WorkshopSettings;
import org.kampus.workshop.WorkshopState;

/**
 * Reads what requests about workshops carry. Every method ends with {@link UnsoundBodyException} that holds everything
 * that is wrong.
 */
final class WorkshopBodies {

    private static final int USUAL_ROUNDS = 4;
    private static final Set<String> DECISIONS = decisions();

    /**
     * A step of a workshop.
     *
     * @param stage the stage the caller has seen; -1 if none was sent
     * @param minutes minutes to add; empty if none were sent
     * @param reveal what to show; empty if nothing was sent
     */
    record Step(long stage, OptionalLong minutes, Optional<RevealStep> reveal) {}

    /**
     * A team to be added.
     *
     * @param name its name
     * @param robot how it decides by itself; empty for people
     */
    record NewTeam(String name, Optional<RobotStrategy> robot) {}

    /**
     * News.
     *
     * @param team the team; empty for all
     * @param text a note; empty for a surprise
     * @param surprise a surprise; empty for a note
     * @param nextRound whether the surprise waits for the next round
     */
    record News(Optional<UUID> team, String text, Optional<SurpriseKind> surprise, boolean nextRound) {}

    /**
     * Help for a team, or a penalty.
     *
     * @param team the team
     * @param amount thousand ₽; a penalty is negative
     * @param reason why
     */
    record Help(UUID team, double amount, String reason) {}

    private WorkshopBodies() {}

    /**
     * A workshop to be made; what is left out is as usual.
     *
     * @param mostRounds quarters of a case that can be played, by its name; empty if there is none
     */
    static WorkshopOrder order(JsonBody body, Function<String, OptionalInt> mostRounds) {
        body.knows(
                "title",
                "scenario",
                "rounds",
                "minutes",
                "practice",
                "autoAdvance",
                "reviewMinutes",
                "mode",
                "sameLuck",
                "seating",
                "unsubmitted",
                "closedDecisions",
                "proposalRounds",
                "scoreMix",
                "teams");
        String title = body.name("title", 1, WorkshopState.LONGEST_TITLE);
        String scenario = body.text("scenario").orElse("");
        OptionalInt quarters = mostRounds.apply(scenario);
        if (quarters.isEmpty()) {
            body.note("scenario", JsonBody.shortened(scenario), "orders.unknownCase", JsonBody.shortened(scenario));
        }
        int most = quarters.orElse(WorkshopSettings.MOST_ROUNDS);
        int rounds = whole(body, "rounds", 1, most, Math.min(USUAL_ROUNDS, most));
        WorkshopSettings usual = WorkshopSettings.usual(rounds);
        WorkshopSettings settings = new WorkshopSettings(
                rounds,
                whole(body, "minutes", 0, WorkshopSettings.MOST_MINUTES, usual.minutes()),
                body.flag("practice").orElse(usual.practice()),
                body.flag("autoAdvance").orElse(usual.autoAdvance()),
                whole(body, "reviewMinutes", 1, WorkshopSettings.MOST_MINUTES, usual.reviewMinutes()),
                body.choice("mode", PlayMode.class).orElse(usual.mode()),
                body.flag("sameLuck").orElse(usual.sameLuck()),
                body.choice("seating", Seating.class).orElse(usual.seating()),
                body.choice("unsubmitted", Unsubmitted.class).orElse(usual.unsubmitted()),
                closedDecisions(body, rounds),
                proposalRounds(body, rounds),
                mix(body));
        List<String> teams = teams(body);
        body.refuse();
        return new WorkshopOrder(title, scenario, settings, teams);
    }

    /** A step; where a step needs no value none need be sent. */
    static Step step(JsonBody body) {
        body.knows("stage", "minutes", "step");
        Step step = new Step(
                body.whole("stage").orElse(-1),
                body.whole("minutes", 1, Rounds.LONGEST_EXTENSION.toMinutes()),
                body.choice("step", RevealStep.class));
        body.refuse();
        return step;
    }

    /** Minutes to add, which {@code extend} must say. */
    static Duration minutes(JsonBody body, Step step) {
        return Duration.ofMinutes(step.minutes().orElseThrow(() -> missing(body, "minutes")));
    }

    /** What to show, which {@code reveal} must say. */
    static RevealStep reveal(JsonBody body, Step step) {
        return step.reveal().orElseThrow(() -> missing(body, "step"));
    }

    private static UnsoundBodyException missing(JsonBody body, String key) {
        body.note(key, "", "body.missing", key);
        return new UnsoundBodyException(body.problems());
    }

    /** A team to be added. */
    static NewTeam team(JsonBody body) {
        body.knows("name", "robot");
        NewTeam team = new NewTeam(body.name("name", 1, Team.LONGEST_NAME), body.choice("robot", RobotStrategy.class));
        body.refuse();
        return team;
    }

    /** News. */
    static News news(JsonBody body) {
        body.knows("team", "text", "surprise", "nextRound");
        Optional<UUID> team = body.id("team");
        Optional<SurpriseKind> surprise = body.choice("surprise", SurpriseKind.class);
        String text = body.has("surprise") ? "" : body.name("text", 1, Note.LONGEST);
        News news = new News(team, text, surprise, body.flag("nextRound").orElse(false));
        body.refuse();
        return news;
    }

    /** Help for a team, or a penalty. */
    static Help help(JsonBody body) {
        body.knows("team", "amount", "reason");
        Optional<UUID> team = body.id("team");
        OptionalDouble amount = body.number("amount");
        if (!body.has("team")) {
            body.note("team", "", "body.missing", "team");
        }
        if (!body.has("amount")) {
            body.note("amount", "", "body.missing", "amount");
        }
        String reason = body.name("reason", 1, Adjustment.LONGEST_REASON);
        body.refuse();
        return new Help(team.orElseThrow(), amount.orElseThrow(), reason);
    }

    private static Set<Integer> proposalRounds(JsonBody body, int rounds) {
        return new TreeSet<>(body.wholes("proposalRounds", 0, rounds));
    }

    /** What teams are ranked by; a score that is left out does not count. */
    private static ScoreMix mix(JsonBody body) {
        return body.inner("scoreMix")
                .map(inner -> {
                    inner.knows("profit", "clientBaseValue", "retention", "load");
                    int[] weights = {
                        whole(inner, "profit", 0, ScoreMix.MOST, 0),
                        whole(inner, "clientBaseValue", 0, ScoreMix.MOST, 0),
                        whole(inner, "retention", 0, ScoreMix.MOST, 0),
                        whole(inner, "load", 0, ScoreMix.MOST, 0)
                    };
                    if (Arrays.stream(weights).sum() == 0) {
                        body.note("scoreMix", "0", "orders.outOfRange", "scoreMix", 0, 1, ScoreMix.MOST);
                        return ScoreMix.PROFIT_ONLY;
                    }
                    return new ScoreMix(weights[0], weights[1], weights[2], weights[3]);
                })
                .orElse(ScoreMix.PROFIT_ONLY);
    }

    /** Keys of all decisions that can be closed. */
    private static Set<String> decisions() {
        Set<String> keys = new TreeSet<>(Set.of(PlanChange.HEADCOUNT, PlanChange.DUTY, PlanChange.SCORES));
        Arrays.stream(Lever.values()).map(Lever::key).forEach(keys::add);
        return keys;
    }

    private static int whole(JsonBody body, String key, int min, int max, int usual) {
        return (int) body.whole(key, min, max).orElse(usual);
    }

    private static Map<Integer, Set<String>> closedDecisions(JsonBody body, int rounds) {
        Map<Integer, Set<String>> closed = new HashMap<>();
        body.inner("closedDecisions").ifPresent(inner -> {
            for (String key : inner.keys()) {
                if (!key.matches("[0-9]{1,2}") || Integer.parseInt(key) > rounds) {
                    inner.note(key, "", "workshops.noSuchRound", JsonBody.shortened(key), rounds);
                    continue;
                }
                if (!inner.has(key)) {
                    inner.note(key, "", "body.notList", inner.at(key));
                }
                Set<String> decisions = new HashSet<>(inner.texts(key, DECISIONS.size()));
                decisions.stream()
                        .filter(decision -> !DECISIONS.contains(decision))
                        .sorted()
                        .forEach(decision -> inner.note(
                                key,
                                JsonBody.shortened(decision),
                                "body.unknownValue",
                                inner.at(key),
                                JsonBody.shortened(decision),
                                String.join(", ", DECISIONS)));
                closed.put(Integer.parseInt(key), decisions);
            }
        });
        return closed;
    }

    private static List<String> teams(JsonBody body) {
        List<String> teams = body.texts("teams", Roster.MOST_TEAMS);
        Set<String> known = new HashSet<>();
        for (int n = 0; n < teams.size(); n++) {
            String key = "teams[" + n + "]";
            String name = teams.get(n);
            int length = PlainText.length(name);
            if (length < 1 || length > Team.LONGEST_NAME) {
                body.note(key, JsonBody.shortened(name), "body.badLength", key, length, 1, Team.LONGEST_NAME);
            } else if (!known.add(PlainText.folded(name))) {
                body.note(key, JsonBody.shortened(name), "workshops.sameTeam", JsonBody.shortened(name));
            }
        }
        return teams;
    }
}
