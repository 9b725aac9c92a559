package org.kampus.launcher;

/**
 * The entry point of {@code kampus.jar}. Compiled for Java 8, so that even an old Java can read it and say in one
 * sentence that it is too old; everything else is begun by reflection, because an old Java cannot read that.
 */
public final class Main {

    /** The oldest Java that Kampus runs on. */
    static final int OLDEST_JAVA = 21;

    private static final int FAILED = 1;

    private Main() {}

    /** Starts Kampus as the arguments say; ends with 2 for arguments not understood and 1 for a failed start. */
    public static void main(String[] arguments) throws Exception {
        String problem = problem(
                System.getProperty("java.specification.version"),
                System.getProperty("java.version"),
                System.getProperty("java.home"));
        if (problem != null) {
            System.err.println(problem);
            System.exit(FAILED);
        }
        Class.forName("org.kampus.launcher.Launch")
                .getMethod("main", String[].class)
                .invoke(null, (Object) arguments);
    }

    /**
     * What keeps this Java from running Kampus.
     *
     * @param specification like 1.8, 17, 21
     * @param version like 1.8.0_392, 17.0.15
     * @param home where it is installed
     * @return null if nothing does
     */
    static String problem(String specification, String version, String home) {
        return feature(specification) >= OLDEST_JAVA
                ? null
                : "kampus: Kampus needs Java " + OLDEST_JAVA + " or newer, but this is Java " + version + " in " + home
                        + ". Install a newer one (https://adoptium.net) and start Kampus with its java, for example"
                        + " /path/to/jdk-" + OLDEST_JAVA + "/bin/java -jar kampus.jar.";
    }

    private static int feature(String specification) {
        String number = specification.startsWith("1.") ? specification.substring(2) : specification;
        try {
            return Integer.parseInt(number);
        } catch (NumberFormatException e) {
            // A way of counting nobody knows yet is newer.
            return Integer.MAX_VALUE;
        }
    }
}
