package org.kampus.ui.address;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The routes of all pages and the addresses that lead to them, each without a leading slash. Constants are what
 * {@code @Route} is given; methods build what a link is given.
 */
public final class Addresses {

    /** The first page. */
    public static final String HOME = "";

    /** The tutorial for players. */
    public static final String TUTORIAL = "tutorial";

    /** The tutorial for trainers. */
    public static final String WORKSHOP_TUTORIAL = "tutorial/workshop";

    /** The pages of one solo game. */
    public static final String GAME = "play/:gameId";

    /** Takes a solo game over from another browser. */
    public static final String CONTINUE = "continue/:gameId/:secret";

    /** Companies made from their managers' answers. */
    public static final String COMPANIES = "company";

    /** A question about such a company, or what came of it. */
    public static final String COMPANY = "company/:companyId/:step?";

    /** Experiments. */
    public static final String LAB = "lab";

    /** A new experiment. */
    public static final String NEW_EXPERIMENT = "lab/new";

    /** The pages of one experiment. */
    public static final String EXPERIMENT = "lab/:experimentId";

    /** The plan of one variant of an experiment. */
    public static final String VARIANT = "lab/:experimentId/plan/:arm";

    /** The lessons. */
    public static final String LEARN = "learn";

    /** One lesson. */
    public static final String LESSON = "learn/lesson/:lesson";

    /** Questions that have come back. */
    public static final String LEARN_AGAIN = "learn/again";

    /** Nine questions about a client department. */
    public static final String SELF_CHECK = "learn/self-check";

    /** The lessons that a trainer chose. */
    public static final String ROOM_PATH = "learn/for/:workshop";

    /** The test before or after these lessons. */
    public static final String LESSON_TEST = "learn/test/:workshop/:part";

    /** Where a participant joins a workshop. */
    public static final String JOIN = "join/:code?";

    /** A team's own pages in a workshop. */
    public static final String TEAM = "team/:workshop";

    /** The part of {@link #TEAM} where the team plays. */
    public static final String DESK = "desk";

    /** A trainer's workshops. */
    public static final String LEAD = "lead";

    /** Where trainers sign in. */
    public static final String SIGN_IN = "lead/sign-in";

    /** A trainer's own account. */
    public static final String ACCOUNT = "lead/account";

    /** Course systems. */
    public static final String COURSES = "lead/courses";

    /** Where an invited trainer comes in. */
    public static final String WELCOME = "lead/welcome/:secret";

    /** A new workshop. */
    public static final String NEW_WORKSHOP = "lead/new";

    /** The trainer's console of a workshop. */
    public static final String CONSOLE = "lead/workshop/:workshop";

    /** The sheets to print for a workshop. */
    public static final String SHEETS = "lead/workshop/:workshop/sheets";

    /** The lessons before a workshop. */
    public static final String ROOM_LESSONS = "lead/workshop/:workshop/lessons";

    /** A workshop's written debrief. */
    public static final String WORKSHOP_DEBRIEF = "lead/workshop/:workshop/debrief";

    /** A team's desk as the trainer sees it. */
    public static final String LOOK = "lead/workshop/:workshop/team/:team";

    /** What everybody sees on the wall. */
    public static final String PROJECTOR = "projector/:workshop";

    /** The debrief on the wall. */
    public static final String PROJECTOR_DEBRIEF = "projector/:workshop/debrief";

    /** Within a game: roles, people and duties. */
    public static final String STRUCTURE = "structure";

    /** Within a game: the rules. */
    public static final String RULES = "rules";

    /** Within a game: key accounts. */
    public static final String KEY_ACCOUNTS = "key-accounts";

    /** Within a game: the results of a quarter. */
    public static final String QUARTER = "quarter/:number";

    /** Within a game: the plans so far. */
    public static final String HISTORY = "history";

    /** Within a game: how it ended. */
    public static final String SUMMARY = "summary";

    /** Within a game: the written debrief. */
    public static final String DEBRIEF = "debrief";

    /** Within an experiment: how much is luck. */
    public static final String LUCK = "luck";

    /** Within an experiment: what the verdict depends on. */
    public static final String SENSITIVITY = "sensitivity";

    /** Within an experiment: the search for better plans. */
    public static final String SEARCH = "search";

    /** Within an experiment: what is assumed about the world. */
    public static final String ASSUMPTIONS = "assumptions";

    /** Within an experiment: all on one page, to print. */
    public static final String REPORT = "report";

    /** Parameter of {@link #newExperiment} and {@link #newWorkshop}: the case. */
    public static final String CASE = "case";

    /** Parameter of {@link #newExperiment}: the game whose plans are compared. */
    public static final String OF_GAME = "game";

    /** Parameter of {@link #results}: the part of the page that is shown. */
    public static final String SHOW = "show";

    /** Parameter of a lesson: the workshop it was given for. */
    public static final String FOR = "for";

    /** Parameter of {@link #SIGN_IN}: the page to go back to. */
    public static final String BACK_TO = "to";

    private static final Pattern SOLO = Pattern.compile("play/([0-9a-f-]{36})");

    private static final Pattern FOR_TRAINERS = Pattern.compile("(lead|projector)(/[A-Za-z0-9_-]+)*");

    private Addresses() {}

    /** A solo game. */
    public static String game(UUID game) {
        return "play/" + game;
    }

    /** The solo game that an address leads to; empty for another page, or for a game of a workshop. */
    public static Optional<UUID> soloGame(String address) {
        Matcher solo = SOLO.matcher(address);
        return solo.matches() ? Optional.of(UUID.fromString(solo.group(1))) : Optional.empty();
    }

    /**
     * A place within a game, an experiment or a variant.
     *
     * @param base where the game is
     * @param place one of the constants for places, or empty for the first page
     */
    public static String within(String base, String place) {
        return place.isEmpty() ? base : base + "/" + place;
    }

    /** The results of a quarter of a game. */
    public static String quarter(String game, int quarter) {
        return game + "/quarter/" + quarter;
    }

    /** A part of the results of a quarter of a game. */
    public static String results(String game, int quarter, String part) {
        return quarter(game, quarter) + "?" + SHOW + "=" + part;
    }

    /** Takes a solo game over by its secret. */
    public static String takeOver(UUID game, String secret) {
        return "continue/" + game + "/" + secret;
    }

    /** A step of a company, or the company itself if the step is empty. */
    public static String company(UUID company, String step) {
        return within("company/" + company, step);
    }

    /** An experiment. */
    public static String experiment(UUID experiment) {
        return "lab/" + experiment;
    }

    /** The plan of a variant, by its number. */
    public static String variant(UUID experiment, int arm) {
        return experiment(experiment) + "/plan/" + arm;
    }

    /** A new experiment about a case. */
    public static String newExperiment(String caseId) {
        return NEW_EXPERIMENT + "?" + CASE + "=" + caseId;
    }

    /** A new experiment with the plans of a game. */
    public static String newExperiment(UUID game) {
        return NEW_EXPERIMENT + "?" + OF_GAME + "=" + game;
    }

    /** A lesson. */
    public static String lesson(String lesson) {
        return "learn/lesson/" + lesson;
    }

    /** A lesson that was given for a workshop. */
    public static String lesson(String lesson, String workshop) {
        return lesson(lesson) + "?" + FOR + "=" + workshop;
    }

    /** The lessons that a trainer chose for a workshop. */
    public static String roomPath(Object workshop) {
        return "learn/for/" + workshop;
    }

    /** The test before or after these lessons. */
    public static String lessonTest(UUID workshop, String part) {
        return "learn/test/" + workshop + "/" + part;
    }

    /** Where a workshop is joined by its code. */
    public static String join(String code) {
        return "join/" + code;
    }

    /** A team's own pages in a workshop. */
    public static String team(UUID workshop) {
        return "team/" + workshop;
    }

    /** A team's game in a workshop. */
    public static String desk(UUID workshop) {
        return within(team(workshop), DESK);
    }

    /** Where an invited trainer comes in by a secret. */
    public static String welcome(String secret) {
        return "lead/welcome/" + secret;
    }

    /** Signing in, and then back to a page. */
    public static String signInFor(String page) {
        return SIGN_IN + "?" + BACK_TO + "=" + page;
    }

    /** Whether an address is a page for trainers: a link must not lead from Kampus to somebody else's site. */
    public static boolean isForTrainers(String address) {
        return FOR_TRAINERS.matcher(address).matches();
    }

    /** A new workshop about a case. */
    public static String newWorkshop(String caseId) {
        return NEW_WORKSHOP + "?" + CASE + "=" + caseId;
    }

    /** The trainer's console of a workshop. */
    public static String console(UUID workshop) {
        return "lead/workshop/" + workshop;
    }

    /** The sheets to print for a workshop. */
    public static String sheets(UUID workshop) {
        return console(workshop) + "/sheets";
    }

    /** The lessons before a workshop. */
    public static String roomLessons(UUID workshop) {
        return console(workshop) + "/lessons";
    }

    /** A workshop's written debrief. */
    public static String workshopDebrief(UUID workshop) {
        return within(console(workshop), DEBRIEF);
    }

    /** A team's desk as the trainer sees it. */
    public static String look(UUID workshop, UUID team) {
        return console(workshop) + "/team/" + team;
    }

    /** What everybody sees on the wall. */
    public static String projector(UUID workshop) {
        return "projector/" + workshop;
    }

    /** The debrief on the wall. */
    public static String projectorDebrief(UUID workshop) {
        return within(projector(workshop), DEBRIEF);
    }
}
