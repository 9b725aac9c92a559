package org.kampus.application.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kampus.application.course.CourseEvents.Kind;
import org.kampus.application.workshop.Caller;
import org.kampus.application.workshop.Secrets;
import org.kampus.course.Claims;
import org.kampus.course.CourseRefusal;
import org.kampus.course.CourseRefusal.Reason;
import org.kampus.course.Platform;
import org.kampus.course.Registration;

/** Course systems are connected and let go by trainers, by hand or by a link that is good for one registration. */
@ApplicationScoped
public class CourseConnections {

    private static final String PURPOSE = "registration";
    private static final Duration LINK_LASTS = Duration.ofDays(1);
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_ID = 255;

    private final CourseSettings settings;
    private final CourseAdministrators administrators;
    private final CourseRepository repository;
    private final CourseKeys keys;
    private final CourseClient client;
    private final CourseEvents events;
    private final Clock clock = Clock.systemUTC();

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected CourseConnections() {
        settings = null;
        administrators = null;
        repository = null;
        keys = null;
        client = null;
        events = null;
    }

    /** Course systems of this server. */
    @Inject
    public CourseConnections(
            CourseSettings settings,
            CourseAdministrators administrators,
            CourseRepository repository,
            CourseKeys keys,
            CourseClient client,
            CourseEvents events) {
        this.settings = settings;
        this.administrators = administrators;
        this.repository = repository;
        this.keys = keys;
        this.client = client;
        this.events = events;
    }

    /** All course systems. */
    public List<Platform> platforms(Caller.Trainer trainer) {
        return repository.platforms();
    }

    /** Installations that wait to be let in. */
    public List<CourseRepository.Waiting> waiting(Caller.Trainer trainer) {
        return repository.waiting();
    }

    /**
     * Lets an installation in.
     *
     * @throws CourseRefusal if this trainer is no administrator
     */
    public void accept(Caller.Trainer trainer, CourseRepository.Waiting waiting) {
        administrators.require(trainer);
        repository.putDeployment(waiting.platform(), waiting.deployment(), true);
    }

    /**
     * Connects a course system by hand.
     *
     * @param asked its id is not used; a blank audience is the token's address
     * @param deployment the installation that is let in; blank if none is known yet
     * @throws CourseRefusal if this trainer is no administrator, an address would not be asked, or it is connected already
     */
    public void connect(Caller.Trainer trainer, Platform asked, String deployment) {
        administrators.require(trainer);
        Platform platform = checked(new Platform(
                UUID.randomUUID(),
                asked.name().strip(),
                asked.issuer().strip(),
                asked.clientId().strip(),
                asked.authorization().strip(),
                asked.token().strip(),
                asked.keys().strip(),
                asked.audience().isBlank()
                        ? asked.token().strip()
                        : asked.audience().strip(),
                asked.everyDeployment()));
        keep(platform, deployment.strip());
    }

    private Platform checked(Platform platform) {
        requireText("name", platform.name(), LONGEST_NAME);
        requireText("issuer", platform.issuer(), LONGEST_ID);
        requireText("client_id", platform.clientId(), LONGEST_ID);
        Registration.requireAddress(platform.authorization());
        client.require(platform.authorization());
        client.require(platform.token());
        client.require(platform.keys());
        return platform;
    }

    private static void requireText(String name, String text, int longest) {
        if (text.isEmpty() || text.length() > longest) {
            throw new CourseRefusal(Reason.MISSING, name);
        }
    }

    private void keep(Platform platform, String deployment) {
        boolean known = repository.platforms().stream()
                .anyMatch(other -> other.issuer().equals(platform.issuer())
                        && other.clientId().equals(platform.clientId()));
        if (known) {
            throw new CourseRefusal(Reason.REPLAYED, platform.clientId());
        }
        repository.add(platform);
        if (!deployment.isEmpty() && deployment.length() <= LONGEST_ID) {
            repository.putDeployment(platform.id(), deployment, true);
        }
        events.well(Kind.REGISTRATION, platform.name());
    }

    /**
     * Lets a course system go, with everything known from it; results of its people stay, without their names.
     *
     * @throws CourseRefusal if this trainer is no administrator
     */
    public void remove(Caller.Trainer trainer, UUID platform) {
        administrators.require(trainer);
        repository.delete(platform);
    }

    /**
     * Publishes a new key, which signs from tomorrow.
     *
     * @throws CourseRefusal if this trainer is no administrator
     */
    public void rotateKeys(Caller.Trainer trainer) {
        administrators.require(trainer);
        keys.rotate();
    }

    /**
     * The address at which a course system connects itself, once and within a day.
     *
     * @throws CourseRefusal if this trainer is no administrator
     */
    public String registrationLink(Caller.Trainer trainer) {
        administrators.require(trainer);
        return settings.own() + "/lti/register/"
                + keys.seal()
                        .close(
                                PURPOSE,
                                Map.of("id", Secrets.token()),
                                clock.instant().plus(LINK_LASTS));
    }

    /**
     * Refuses a link that is not ours or too old; uses it not.
     *
     * @return its id
     */
    public String requireLink(String link) {
        return keys.seal().open(PURPOSE, link, clock.instant()).required("id");
    }

    /**
     * Connects a course system by its own description, as it asked for and an administrator there agreed to.
     *
     * @param configuration address of the description
     * @param token lets Kampus register; empty if none was given
     */
    public void register(String link, String configuration, String token) {
        String id = requireLink(link);
        try {
            if (!repository.use(
                    Secrets.hash(id), clock.instant().plus(LINK_LASTS).plus(LINK_LASTS), clock.instant())) {
                throw new CourseRefusal(Reason.REPLAYED, "");
            }
            CourseClient.Answer described = client.get(configuration, Map.of("Accept", "application/json"));
            requireGood(described);
            Registration registration = new Registration(described.body());
            registration.addresses().forEach(client::require);
            CourseClient.Answer answer = client.post(
                    registration.endpoint(),
                    "application/json",
                    registration.request(settings.own(), settings.host()),
                    token.isEmpty() ? Map.of() : Map.of("Authorization", "Bearer " + token));
            requireGood(answer);
            Registration.Registered done = registration.registered(answer.body(), name(registration.issuer()));
            keep(checked(done.platform()), done.deployment());
        } catch (CourseRefusal refusal) {
            events.failed(Kind.REGISTRATION, "", refusal);
            throw refusal;
        }
    }

    private static void requireGood(CourseClient.Answer answer) {
        if (!answer.good()) {
            String said = answer.body().startsWith("{")
                    ? Claims.parse(answer.body()).text("error_description").orElse("")
                    : "";
            throw new CourseRefusal(Reason.ANSWER, ("HTTP " + answer.status() + " " + said).strip());
        }
    }

    private static String name(String issuer) {
        String host = URI.create(issuer).getHost();
        String name = host == null ? issuer : host;
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }
}
