package org.kampus.course;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A launch whose token was checked.
 *
 * @param deployment the installation within the course system
 * @param subject the person; empty if the course system tells nobody's name
 * @param name what the person is called; empty if not told
 * @param deepLinking whether it asks for something to choose, instead of opening something
 * @param link the place in the course; empty for deep linking
 * @param title what the place is called; empty if not told
 * @param context the course; empty if not told
 * @param item what to open
 * @param roles what the person is there
 * @param lineItem where scores of this place go; empty if nowhere
 * @param members where the list of members is; empty if nowhere
 * @param settings what deep linking asks for
 * @param locale language of the person there; empty if not told
 */
public record Launch(
        String deployment,
        String subject,
        String name,
        boolean deepLinking,
        String link,
        String title,
        String context,
        CourseItem item,
        List<String> roles,
        String lineItem,
        String members,
        DeepLinking settings,
        String locale) {

    private static final Set<String> STAFF = Set.of(
            "instructor",
            "contentdeveloper",
            "administrator",
            "teachingassistant",
            "mentor",
            "manager",
            "officer",
            "faculty",
            "staff",
            "sysadmin");
    private static final String MEMBERSHIP = "/membership";

    /** Copies the roles. */
    public Launch {
        roles = List.copyOf(roles);
    }

    /**
     * What deep linking asks for.
     *
     * @param back where the answer goes
     * @param data to be given back as it came; empty if there is none
     * @param several whether several things may be chosen
     * @param scores whether it wants to be told of scores
     */
    public record DeepLinking(String back, String data, boolean several, boolean scores) {

        /** Of a launch that asks for nothing. */
        public static final DeepLinking NONE = new DeepLinking("", "", false, false);
    }

    /** Whether the person teaches or runs the course. Roles in the course count before those in the school. */
    public boolean isStaff() {
        List<String> inCourse =
                roles.stream().filter(role -> role.contains(MEMBERSHIP)).toList();
        return (inCourse.isEmpty() ? roles : inCourse)
                .stream().map(Launch::shortName).anyMatch(STAFF::contains);
    }

    /** Whether work of this person may be scored: it has a name and does not teach here. */
    public boolean isScored() {
        return !subject.isEmpty() && !isStaff();
    }

    /** The line item, if there is one. */
    public Optional<String> scores() {
        return lineItem.isEmpty() ? Optional.empty() : Optional.of(lineItem);
    }

    private static String shortName(String role) {
        return role.substring(Math.max(role.lastIndexOf('#'), role.lastIndexOf('/')) + 1)
                .toLowerCase(Locale.ROOT);
    }
}
