package org.kampus.application.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.kampus.application.Player;
import org.kampus.application.course.CourseEvents.Kind;
import org.kampus.application.workshop.Secrets;
import org.kampus.course.Claims;
import org.kampus.course.CourseItem;
import org.kampus.course.CourseRefusal;
import org.kampus.course.CourseRefusal.Reason;
import org.kampus.course.DeepLinkAnswer;
import org.kampus.course.Launch;
import org.kampus.course.LaunchCheck;
import org.kampus.course.LoginRequest;
import org.kampus.course.Platform;
import org.kampus.course.PlatformKeys;
import org.kampus.course.Registration;

/**
 * Launches from course systems. Until a token has been believed nothing is stored: the state of a login travels sealed.
 * Who opens a place must come from the browser that began, as a cookie tells; who only chooses what a place opens need not,
 * since then nobody is recognised and the answer goes to nobody but the course system.
 */
@ApplicationScoped
public class CourseLaunches {

    private static final Duration LOGIN_LASTS = Duration.ofMinutes(10);
    private static final Duration CHOICE_LASTS = Duration.ofMinutes(60);
    private static final String STATE = "state";
    private static final String CHOICE = "choice";
    private static final int MOST_CHOSEN = 40;
    private static final Pattern RANDOM = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final CourseSettings settings;
    private final CourseRepository repository;
    private final CourseKeys keys;
    private final CourseEvents events;
    private final CourseItems items;
    private final LaunchCheck check;
    private final Clock clock;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected CourseLaunches() {
        settings = null;
        repository = null;
        keys = null;
        events = null;
        items = null;
        check = null;
        clock = null;
    }

    /** Launches of this server. */
    @Inject
    public CourseLaunches(
            CourseSettings settings,
            CourseRepository repository,
            CourseKeys keys,
            CourseEvents events,
            CourseItems items,
            CourseClient client) {
        this.settings = settings;
        this.repository = repository;
        this.keys = keys;
        this.events = events;
        this.items = items;
        this.clock = Clock.systemUTC();
        this.check = new LaunchCheck(
                new PlatformKeys(
                        address -> {
                            CourseClient.Answer answer = client.get(address, Map.of("Accept", "application/json"));
                            if (!answer.good()) {
                                throw new CourseRefusal(Reason.ANSWER, address + " " + answer.status());
                            }
                            return answer.body();
                        },
                        clock),
                settings.own());
    }

    /**
     * A login that has begun.
     *
     * @param next where the browser goes
     * @param browser what a cookie keeps, so that the launch is known to come from this browser
     */
    public record Begun(URI next, String browser) {}

    /**
     * What comes of a launch: a place to go to, or something to choose.
     *
     * @param player who the person is here; empty if something is chosen
     * @param path where to go, with a slash at the beginning
     * @param ticket lets one choose; empty if there is nothing to choose
     * @param several whether several things may be chosen
     * @param language of the person there; empty if not told
     */
    public record Opened(String player, String path, String ticket, boolean several, String language) {}

    /**
     * The answer to a choice.
     *
     * @param back where the browser sends it
     * @param message signed
     */
    public record Chosen(String back, String message) {}

    /** The course system that asks for a login. */
    private Platform platform(LoginRequest login) {
        List<Platform> known = repository.platforms().stream()
                .filter(platform -> platform.issuer().equals(login.issuer()))
                .filter(platform ->
                        login.clientId().isEmpty() || platform.clientId().equals(login.clientId()))
                .toList();
        if (known.size() != 1) {
            throw new CourseRefusal(Reason.UNKNOWN_PLATFORM, login.issuer() + " " + login.clientId());
        }
        return known.getFirst();
    }

    /**
     * Begins a login.
     *
     * @param cookie what this browser kept of a login before; empty if nothing
     * @throws CourseRefusal if nobody knows the course system
     */
    public Begun login(LoginRequest login, String cookie) {
        Platform platform = platform(login);
        String browser = RANDOM.matcher(cookie).matches() ? cookie : Secrets.token();
        String nonce = Secrets.token();
        String state = keys.seal()
                .close(
                        STATE,
                        Map.of("platform", platform.id().toString(), "nonce", nonce, "browser", Secrets.hash(browser)),
                        clock.instant().plus(LOGIN_LASTS));
        return new Begun(login.answer(platform, settings.own() + "/lti/launch", state, nonce), browser);
    }

    /**
     * Ends a login: believes the token, or refuses it.
     *
     * @param cookie what this browser kept of the login; empty if nothing
     */
    public Opened launch(String state, String token, String cookie) {
        String name = "";
        try {
            Claims sealed = keys.seal().open(STATE, state, clock.instant());
            Platform platform = repository.platforms().stream()
                    .filter(known -> known.id().toString().equals(sealed.required("platform")))
                    .findFirst()
                    .orElseThrow(() -> new CourseRefusal(Reason.UNKNOWN_PLATFORM, ""));
            name = platform.name();
            Launch launch = check.check(token, platform, sealed.required("nonce"), clock.instant());
            if (!launch.deepLinking() && !sealed.required("browser").equals(Secrets.hash(cookie))) {
                throw new CourseRefusal(Reason.OTHER_BROWSER, "cookie");
            }
            requireUnused(sealed.required("nonce"), LOGIN_LASTS);
            requireDeployment(platform, launch.deployment());
            Opened opened = launch.deepLinking() ? choosing(platform, launch) : open(platform, launch);
            events.well(launch.deepLinking() ? Kind.CHOICE : Kind.LAUNCH, name);
            return opened;
        } catch (CourseRefusal refusal) {
            events.failed(Kind.LAUNCH, name, refusal);
            throw refusal;
        }
    }

    private void requireUnused(String id, Duration lasts) {
        Instant now = clock.instant();
        if (!repository.use(Secrets.hash(id), now.plus(lasts).plus(lasts), now)) {
            throw new CourseRefusal(Reason.REPLAYED, "");
        }
    }

    private void requireDeployment(Platform platform, String deployment) {
        boolean accepted = repository.deployment(platform.id(), deployment).orElseGet(() -> {
            repository.putDeployment(platform.id(), deployment, platform.everyDeployment());
            return platform.everyDeployment();
        });
        if (!accepted) {
            throw new CourseRefusal(Reason.DEPLOYMENT, deployment);
        }
    }

    private Opened open(Platform platform, Launch launch) {
        items.require(launch.item());
        String player = launch.subject().isEmpty()
                ? Player.newToken()
                : repository
                        .person(platform.id(), launch.subject(), launch.name())
                        .player();
        CourseLink link = repository.put(new CourseLink(
                UUID.randomUUID(),
                platform.id(),
                launch.deployment(),
                launch.link(),
                launch.context(),
                launch.item(),
                launch.title(),
                launch.lineItem(),
                launch.members(),
                clock.instant()));
        if (launch.isScored() && launch.scores().isPresent()) {
            awaitScore(platform, launch, link);
        }
        return new Opened(player, items.path(launch.item(), player), "", false, launch.locale());
    }

    /** From now on the place knows of the person; nothing is sent until there is something to tell. */
    private void awaitScore(Platform platform, Launch launch, CourseLink link) {
        CoursePerson person = repository.person(platform.id(), launch.subject(), launch.name());
        boolean known = repository.scores(person.id()).stream()
                .anyMatch(score -> score.link().equals(link.id()));
        if (!known) {
            repository.put(new CourseScore(link.id(), person.id(), 0, false, language(launch.locale()), 0, null, null));
        }
    }

    private static String language(String locale) {
        return locale.startsWith("ru") ? "ru" : "en";
    }

    private Opened choosing(Platform platform, Launch launch) {
        Launch.DeepLinking asked = launch.settings();
        Registration.requireAddress(asked.back());
        String ticket = keys.seal()
                .close(
                        CHOICE,
                        Map.of(
                                "id", Secrets.token(),
                                "platform", platform.id().toString(),
                                "deployment", launch.deployment(),
                                "back", asked.back(),
                                "data", asked.data(),
                                "several", Boolean.toString(asked.several()),
                                "scores", Boolean.toString(asked.scores())),
                        clock.instant().plus(CHOICE_LASTS));
        return new Opened("", "", ticket, asked.several(), launch.locale());
    }

    /**
     * Answers with what was chosen; a ticket is good for one answer.
     *
     * @param written what was chosen, see {@link CourseItem#of}
     * @throws CourseRefusal if the ticket is none or something is not there
     */
    public Chosen choose(String ticket, List<String> written, String language) {
        Claims sealed = keys.seal().open(CHOICE, ticket, clock.instant());
        Platform platform = repository.platforms().stream()
                .filter(known -> known.id().toString().equals(sealed.required("platform")))
                .findFirst()
                .orElseThrow(() -> new CourseRefusal(Reason.UNKNOWN_PLATFORM, ""));
        List<DeepLinkAnswer.Choice> choices = written.stream()
                .limit(sealed.flag("several", true) ? MOST_CHOSEN : 1)
                .map(text -> CourseItem.of(text).orElseThrow(() -> new CourseRefusal(Reason.ITEM, text)))
                .map(item -> new DeepLinkAnswer.Choice(item, items.title(item, language)))
                .toList();
        requireUnused(sealed.required("id"), CHOICE_LASTS);
        return new Chosen(
                sealed.required("back"),
                DeepLinkAnswer.signed(
                        keys.signing(),
                        platform,
                        settings.own(),
                        sealed.required("deployment"),
                        sealed.text("data").orElse(""),
                        sealed.flag("scores", true),
                        choices,
                        clock.instant()));
    }
}
