package org.kampus.market;

/** ABCD segmentation of clients by purchasing potential; A holds the largest potential. */
public enum ClientClass {
    A,
    B,
    C,
    D;

    /** Upper rank limits, as shares of the client base ordered by potential: A 10 %, B 30 %, C 60 %. */
    private static final double[] RANK_LIMITS = {0.10, 0.30, 0.60};

    /**
     * The class of a client whose potential exceeds that of a share of {@code 1 - rank} of all clients.
     *
     * @param rank rank by potential as a share of the market, 0 = largest, 1 = smallest
     */
    public static ClientClass ofRank(double rank) {
        for (int i = 0; i < RANK_LIMITS.length; i++) {
            if (rank < RANK_LIMITS[i]) {
                return values()[i];
            }
        }
        return D;
    }
}
