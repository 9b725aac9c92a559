package org.kampus.course;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kampus.course.CourseRefusal.Reason;

/**
 * Somebody in a course (LTI names and role provisioning services 2.0).
 *
 * @param subject the name by which launches know the person
 * @param name what the person is called; empty if not told
 */
public record Member(String subject, String name) {

    /** The content type of the list. */
    public static final String CONTENT_TYPE = "application/vnd.ims.lti-nrps.v2.membershipcontainer+json";

    private static final int MOST_PAGES = 50;
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_SUBJECT = 255;
    private static final Pattern NEXT =
            Pattern.compile("<([^>]+)>\\s*;[^,]*\\brel\\s*=\\s*\"?next\"?", Pattern.CASE_INSENSITIVE);

    /**
     * A page of the list.
     *
     * @param body JSON
     * @param links the values of its {@code Link} headers
     */
    public record Page(String body, List<String> links) {

        /** Copies the links. */
        public Page {
            links = List.copyOf(links);
        }
    }

    /**
     * Reads a whole list, page after page; a page that cannot be had makes all of it fail, so that part of a class is
     * never taken for all of it.
     *
     * @param first address of the list
     * @param fetch gets a page, or throws a {@link CourseRefusal}
     * @return active learners
     */
    public static List<Member> all(String first, Function<String, Page> fetch) {
        List<Member> members = new ArrayList<>();
        Optional<String> next = Optional.of(first);
        for (int pages = 0; next.isPresent(); pages++) {
            if (pages == MOST_PAGES) {
                throw new CourseRefusal(Reason.ANSWER, "more than " + MOST_PAGES + " pages");
            }
            String address = next.get();
            Page page = fetch.apply(address);
            members.addAll(read(page.body()));
            next = next(address, page.links());
            next.ifPresent(following -> requireSameOrigin(first, following));
        }
        return members;
    }

    private static List<Member> read(String body) {
        Claims claims = Claims.parse(body);
        if (!claims.has("members")) {
            throw new CourseRefusal(Reason.ANSWER, "members");
        }
        return claims.objects("members").stream()
                .filter(member -> member.text("status").orElse("Active").equals("Active"))
                .filter(member -> member.texts("roles").isEmpty() || isLearner(member.texts("roles")))
                .flatMap(member -> member.text("user_id").stream()
                        .filter(id -> id.length() <= LONGEST_SUBJECT)
                        .map(id -> new Member(id, name(member))))
                .toList();
    }

    private static boolean isLearner(List<String> roles) {
        return roles.stream()
                .map(role -> role.toLowerCase(Locale.ROOT))
                .anyMatch(role -> role.endsWith("learner") || role.endsWith("student"));
    }

    private static String name(Claims member) {
        String name = member.text("name")
                .or(() -> member.text("given_name"))
                .map(String::strip)
                .orElse("");
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }

    private static Optional<String> next(String address, List<String> links) {
        for (String link : links) {
            Matcher matcher = NEXT.matcher(link);
            if (matcher.find()) {
                try {
                    return Optional.of(
                            URI.create(address).resolve(matcher.group(1)).toString());
                } catch (IllegalArgumentException e) {
                    throw new CourseRefusal(Reason.ANSWER, "Link");
                }
            }
        }
        return Optional.empty();
    }

    private static void requireSameOrigin(String first, String next) {
        URI one = URI.create(first);
        URI other = URI.create(next);
        if (!String.valueOf(one.getScheme()).equalsIgnoreCase(other.getScheme())
                || !String.valueOf(one.getRawAuthority()).equalsIgnoreCase(other.getRawAuthority())) {
            throw new CourseRefusal(Reason.ADDRESS, next);
        }
    }
}
