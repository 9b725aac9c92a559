package org.kampus.application.cluster;

import java.time.Duration;

/** This server's place among those on the same database. */
public interface Membership {

    /** Whether others may be at work on the same database. */
    boolean shares();

    /** Whether the place is certain at this moment: if not, others may take this server for dead. */
    boolean current();

    /** Whether nobody else was at work when this server came. */
    boolean first();

    /**
     * Number of the time this server has held its place without a gap; after a gap everything it led may be led by
     * another one.
     */
    long term();

    /** How long nothing was heard of this server before its present term; nothing before the first one. */
    Duration silence();

    /** The place of a server that has its database for itself. */
    Membership ALONE = new Membership() {
        @Override
        public boolean shares() {
            return false;
        }

        @Override
        public boolean current() {
            return true;
        }

        @Override
        public boolean first() {
            return true;
        }

        @Override
        public long term() {
            return 1;
        }

        @Override
        public Duration silence() {
            return Duration.ZERO;
        }
    };
}
