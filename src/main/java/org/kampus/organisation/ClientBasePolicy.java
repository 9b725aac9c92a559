package org.kampus.organisation;

/**
 * How the client base is divided among those who keep it, whose tasks go first, and what they take part in.
 *
 * @param redistribution what happens to the division at the beginning of each quarter
 * @param priority the client classes whose tasks overtake others in every queue
 * @param managersInProjects whether whoever keeps a client stays in touch with it while somebody else carries its project
 */
public record ClientBasePolicy(Redistribution redistribution, Priority priority, boolean managersInProjects) {

    /** Clients stay where they are; first come, first served; projects are left to those who carry them. */
    public static final ClientBasePolicy STANDARD = new ClientBasePolicy(Redistribution.KEEP, Priority.NONE, false);

    /** What happens to the division of the base. */
    public enum Redistribution implements Keyed {
        /** Clients stay with their person; only newcomers get some. */
        KEEP("keep"),
        /** Whoever has more than the average gives clients away. */
        BALANCE("balance"),
        /** A third of everybody's clients changes hands, "so that nobody gets too comfortable". */
        ROTATE("rotate");

        private final String key;

        Redistribution(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    /** Whose tasks go first. */
    public enum Priority implements Keyed {
        /** First come, first served. */
        NONE("none"),
        /** Clients of class A. */
        CLASS_A("classA"),
        /** Clients of classes A and B. */
        CLASS_A_AND_B("classAB");

        private final String key;

        Priority(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }

    /** A copy with another redistribution. */
    public ClientBasePolicy withRedistribution(Redistribution value) {
        return new ClientBasePolicy(value, priority, managersInProjects);
    }

    /** A copy with another priority. */
    public ClientBasePolicy withPriority(Priority value) {
        return new ClientBasePolicy(redistribution, value, managersInProjects);
    }

    /** A copy in which managers take part in projects of their clients, or do not. */
    public ClientBasePolicy withManagersInProjects(boolean value) {
        return new ClientBasePolicy(redistribution, priority, value);
    }
}
