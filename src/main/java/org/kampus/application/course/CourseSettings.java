package org.kampus.application.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kampus.workshop.PlainText;

/** Whether course systems may open this server, by which address, and which hosts of one's own network it may ask. */
@ApplicationScoped
public class CourseSettings {

    private static final Logger LOG = System.getLogger(CourseSettings.class.getName());

    private final Optional<URI> address;
    private final Set<String> hosts;
    private final Set<String> administrators;

    /** For the container's proxy: off. */
    protected CourseSettings() {
        this(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * The settings.
     *
     * @param address public address of this server, {@code kampus.public-address}; without it there are no course systems
     * @param hosts hosts of one's own network that may be asked, separated by commas, {@code kampus.course-hosts}
     * @param administrators sign-in names of the trainers who may connect course systems, separated by commas,
     *     {@code kampus.course-administrators}; without them it is the first one
     */
    @Inject
    public CourseSettings(
            @ConfigProperty(name = "kampus.public-address") Optional<String> address,
            @ConfigProperty(name = "kampus.course-hosts") Optional<String> hosts,
            @ConfigProperty(name = "kampus.course-administrators") Optional<String> administrators) {
        this.address =
                address.map(String::strip).filter(text -> !text.isEmpty()).flatMap(CourseSettings::read);
        this.hosts = names(hosts, host -> host.toLowerCase(Locale.ROOT));
        this.administrators = names(administrators, PlainText::folded);
    }

    private static Set<String> names(Optional<String> list, UnaryOperator<String> alike) {
        return Arrays.stream(list.orElse("").split(","))
                .map(name -> alike.apply(name.strip()))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<URI> read(String text) {
        if (!isAddress(text)) {
            LOG.log(
                    Level.WARNING,
                    "The public address ''{0}'' is none, so course systems stay off. Write it like https://kampus.example.org.",
                    text);
            return Optional.empty();
        }
        return Optional.of(URI.create(text.replaceFirst("/+$", "")));
    }

    /** Whether a text can be a public address: encrypted, or of this machine; without query. */
    public static boolean isAddress(String text) {
        return text.matches("https://[A-Za-z0-9.-]+(:\\d{1,5})?(/[A-Za-z0-9._~-]+)*/?")
                || text.matches("http://(localhost|127\\.0\\.0\\.1)(:\\d{1,5})?/?");
    }

    /** Whether course systems may open this server. */
    public boolean on() {
        return address.isPresent();
    }

    /** The public address, without a slash at the end; empty if there is none. */
    public String own() {
        return address.map(URI::toString).orElse("");
    }

    /** The host of the public address. */
    public String host() {
        return address.map(URI::getHost).orElse("");
    }

    /** Path before every page of ours; empty, or begins with a slash. */
    public String prefix() {
        return address.map(URI::getRawPath).orElse("");
    }

    /** Whether browsers come by an encrypted line. */
    public boolean secure() {
        return own().startsWith("https://");
    }

    /** Sign-in names, folded, of the trainers who may connect course systems; empty if nobody is named. */
    public Set<String> administrators() {
        return administrators;
    }

    /** Hosts of one's own network that may be asked. */
    public Set<String> hosts() {
        return hosts;
    }
}
