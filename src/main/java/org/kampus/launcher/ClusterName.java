package org.kampus.launcher;

/** The name of this server among those that share its database, and what it needs. */
final class ClusterName {

    /** What a name looks like. */
    static final String PATTERN = "[A-Za-z0-9-]{1,20}";

    private static final String PROPERTY = "kampus.cluster";

    private ClusterName() {}

    /**
     * Tells the server its name.
     *
     * @param told by the option; empty if the environment may tell it
     * @throws CannotStart if it is no name, or the database is none that can be shared
     */
    static void settle(String told) {
        String known = System.getProperty(PROPERTY, System.getenv("KAMPUS_CLUSTER"));
        String name = told.isEmpty() && known != null ? known.strip() : told;
        require(name, System.getProperty("kampus.db.url", ""));
        if (!name.isEmpty()) {
            System.setProperty(PROPERTY, name);
        }
    }

    /** Refuses what cannot work. */
    static void require(String name, String database) {
        if (name.isEmpty()) {
            return;
        }
        if (!name.matches(PATTERN)) {
            throw new CannotStart("KAMPUS_CLUSTER needs a name of 1 to 20 letters, digits and hyphens, but is '" + name
                    + "'. Mend it, or leave it out.");
        }
        if (!database.startsWith("jdbc:postgresql:")) {
            throw new CannotStart("Only servers on one PostgreSQL share their work, but the database is "
                    + database.split("[?;]", 2)[0]
                    + ". Name one in KAMPUS_DB_URL and KAMPUS_DB_CLASS, or leave --cluster and KAMPUS_CLUSTER out.");
        }
    }
}
