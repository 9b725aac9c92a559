package org.kampus.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Calls of the JDK that ask the machine for its language, time zone or character set unless they are told one. */
final class MachineTraits {

    /** Who names one of these decides instead of the machine. */
    private static final Set<String> DECIDERS = Set.of(
            "java.util.Locale",
            "java.util.TimeZone",
            "java.util.ResourceBundle$Control",
            "java.text.DecimalFormatSymbols",
            "java.time.ZoneId",
            "java.time.Clock",
            "java.nio.charset.Charset");

    /** Names by owner; an empty set stands for every constructor. */
    private static final Map<String, Set<String>> ASKING = Map.ofEntries(
            Map.entry("java.lang.String", Set.of("format", "formatted", "toLowerCase", "toUpperCase")),
            Map.entry("java.io.PrintStream", Set.of("printf", "format")),
            Map.entry("java.io.PrintWriter", Set.of("printf", "format")),
            Map.entry("java.util.Locale", Set.of("getDefault")),
            Map.entry("java.util.TimeZone", Set.of("getDefault")),
            Map.entry("java.util.Calendar", Set.of("getInstance")),
            Map.entry("java.util.ResourceBundle", Set.of("getBundle")),
            Map.entry("java.util.Formatter", Set.of()),
            Map.entry("java.util.Scanner", Set.of()),
            Map.entry("java.util.Date", Set.of("toLocaleString")),
            Map.entry("java.text.DecimalFormat", Set.of()),
            Map.entry("java.text.SimpleDateFormat", Set.of()),
            Map.entry("java.text.MessageFormat", Set.of()),
            Map.entry("java.text.DecimalFormatSymbols", Set.of("<init>", "getInstance")),
            Map.entry("java.text.Collator", Set.of("getInstance")),
            Map.entry(
                    "java.text.NumberFormat",
                    Set.of(
                            "getInstance",
                            "getNumberInstance",
                            "getIntegerInstance",
                            "getPercentInstance",
                            "getCurrencyInstance",
                            "getCompactNumberInstance")),
            Map.entry(
                    "java.time.format.DateTimeFormatter",
                    Set.of("ofPattern", "ofLocalizedDate", "ofLocalizedTime", "ofLocalizedDateTime")),
            Map.entry("java.time.ZoneId", Set.of("systemDefault")),
            Map.entry("java.time.Clock", Set.of("systemDefaultZone")),
            Map.entry("java.time.LocalDate", Set.of("now")),
            Map.entry("java.time.LocalTime", Set.of("now")),
            Map.entry("java.time.LocalDateTime", Set.of("now")),
            Map.entry("java.time.OffsetDateTime", Set.of("now")),
            Map.entry("java.time.ZonedDateTime", Set.of("now")),
            Map.entry("java.nio.charset.Charset", Set.of("defaultCharset")),
            Map.entry("java.io.InputStreamReader", Set.of()),
            Map.entry("java.io.OutputStreamWriter", Set.of()),
            Map.entry("java.io.FileReader", Set.of()),
            Map.entry("java.io.FileWriter", Set.of()));

    static final ArchRule DECIDE_NOTHING = noClasses()
            .that(describe(
                    "do not fix the language of the process and are not where readers' clocks are asked",
                    type -> !type.getPackageName().equals("org.kampus.launcher")
                            && !type.getSimpleName().equals("LocalTime")))
            .should()
            .accessTargetWhere(asksTheMachine())
            .because("a Turkish machine writes no I, an Egyptian one no 1, and a server in Kathmandu knows no player's"
                    + " clock: name Locale.ROOT, the reader's language or zone, UTF_8 (decision 25)");

    private MachineTraits() {}

    private static DescribedPredicate<JavaAccess<?>> asksTheMachine() {
        return describe("the machine is asked for its language, zone or characters", MachineTraits::asks);
    }

    private static boolean asks(JavaAccess<?> access) {
        if (!(access.getTarget() instanceof CodeUnitAccessTarget called)) {
            return false;
        }
        String owner = called.getOwner().getName();
        List<String> parameters = called.getRawParameterTypes().stream()
                .map(type -> type.getName())
                .toList();
        if (owner.equals("java.lang.String") && bytesWithoutCharset(called.getName(), parameters)) {
            return true;
        }
        Set<String> names = ASKING.get(owner);
        return names != null
                && (names.isEmpty() ? called.getName().equals("<init>") : names.contains(called.getName()))
                && parameters.stream().noneMatch(DECIDERS::contains);
    }

    private static boolean bytesWithoutCharset(String name, List<String> parameters) {
        return name.equals("getBytes") && parameters.isEmpty()
                || name.equals("<init>")
                        && !parameters.isEmpty()
                        && parameters.getFirst().equals("[B")
                        && !parameters.contains("java.lang.String")
                        && !parameters.contains("java.nio.charset.Charset");
    }
}
