package org.kampus.simulation.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.kampus.organisation.KeyAccountCriterion;
import org.kampus.organisation.KeyAccountProgramme;

/**
 * The matrix by which key accounts are chosen: every client scored 1 to 10 on each criterion by its rank among all
 * clients, unless a score was set by hand; the weighted sum; who is eligible; who is chosen.
 *
 * @param rows the clients, highest total first
 */
public record KeyAccountMatrix(List<Row> rows) {

    private static final KeyAccountCriterion[] CRITERIA = KeyAccountCriterion.values();

    /**
     * A client in the matrix.
     *
     * @param profile what is known of the client
     * @param value discounted gross profit it could bring within the horizon, thousand ₽
     * @param scores 1-10 by {@link KeyAccountCriterion}, in their order
     * @param total sum of weight times score
     * @param eligible whether our offer covers enough of its needs
     * @param chosen whether it is a key account
     */
    public record Row(
            AccountProfile profile,
            double value,
            List<Integer> scores,
            double total,
            boolean eligible,
            boolean chosen) {

        /** Copies the scores. */
        public Row {
            scores = List.copyOf(scores);
        }

        /** The score on a criterion, 1-10. */
        public int score(KeyAccountCriterion criterion) {
            return scores.get(criterion.ordinal());
        }
    }

    /** Copies the rows. */
    public KeyAccountMatrix {
        rows = List.copyOf(rows);
    }

    /**
     * Scores clients and chooses key accounts; with equal totals the more valuable client is first.
     *
     * @param discountRate 1/year, for the value within the horizon
     */
    public static KeyAccountMatrix of(
            List<AccountProfile> profiles, KeyAccountProgramme programme, double discountRate) {
        int n = profiles.size();
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            values[i] = profiles.get(i).value(programme.horizonQuarters(), discountRate);
        }
        int[][] scores = new int[n][CRITERIA.length];
        for (KeyAccountCriterion criterion : CRITERIA) {
            double[] attribute = new double[n];
            for (int i = 0; i < n; i++) {
                attribute[i] = attribute(profiles.get(i), values[i], criterion);
            }
            double[] sorted = attribute.clone();
            Arrays.sort(sorted);
            for (int i = 0; i < n; i++) {
                scores[i][criterion.ordinal()] = score(sorted, attribute[i]);
            }
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            AccountProfile profile = profiles.get(i);
            for (KeyAccountProgramme.SetScore set : programme.scores()) {
                if (set.client() == profile.client()) {
                    scores[i][set.criterion().ordinal()] = set.score();
                }
            }
            double total = 0;
            for (KeyAccountCriterion criterion : CRITERIA) {
                total += programme.weight(criterion) * scores[i][criterion.ordinal()];
            }
            List<Integer> list = Arrays.stream(scores[i]).boxed().toList();
            rows.add(new Row(profile, values[i], list, total, profile.fit() >= programme.minimumCoverage(), false));
        }
        rows.sort(Comparator.comparingDouble((Row r) -> -r.total)
                .thenComparingDouble(r -> -r.value)
                .thenComparingInt(r -> r.profile.client()));
        return new KeyAccountMatrix(chosen(rows, programme.number()));
    }

    private static List<Row> chosen(List<Row> rows, int number) {
        List<Row> result = new ArrayList<>();
        int left = number;
        for (Row row : rows) {
            boolean chosen = row.eligible && left > 0;
            left -= chosen ? 1 : 0;
            result.add(new Row(row.profile, row.value, row.scores, row.total, row.eligible, chosen));
        }
        return result;
    }

    private static double attribute(AccountProfile profile, double value, KeyAccountCriterion criterion) {
        return switch (criterion) {
            case PARTNERSHIP -> profile.partnership();
            case TENURE -> profile.tenureWeeks();
            case INVOICE -> profile.invoice();
            case FIT -> profile.fit();
            case PROFIT_POTENTIAL -> value;
            case PAYMENT_SPEED -> -profile.paymentWeeks();
            case CULTURE -> profile.culture();
            case SOLVENCY -> profile.solvency();
            case INFLUENCE -> profile.influence();
            case PROXIMITY -> -profile.distance();
        };
    }

    /** Tenth of the clients this one belongs to: 1 lowest, 10 highest. */
    private static int score(double[] sorted, double value) {
        int below = Arrays.binarySearch(sorted, value);
        while (below > 0 && sorted[below - 1] == value) {
            below--;
        }
        return 1 + Math.min(9, 10 * below / sorted.length);
    }
}
