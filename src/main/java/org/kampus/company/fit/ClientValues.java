package org.kampus.company.fit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kampus.company.history.OrderLog;

/**
 * What the next order of each client is expected to be worth: its own mean is trusted the more, the more orders there are. By how
 * much, the law of Fader and Hardie says where its mean of all clients is theirs, which it is not where logarithms are normal;
 * there, what logarithms vary within clients and between them (Bühlmann 1967).
 */
final class ClientValues {

    private static final double AGREES = 0.1;
    private static final int FEWEST = 10;

    private final List<List<OrderLog.Order>> clients;
    private final OrderValues values;
    private final @Nullable GammaGamma gammaGamma;

    ClientValues(List<List<OrderLog.Order>> clients) {
        this.clients = clients;
        values = new OrderValues(clients);
        gammaGamma = fitted();
    }

    private @Nullable GammaGamma fitted() {
        int[] buyers = IntStream.range(0, clients.size())
                .filter(client -> values.own(client) > 0)
                .toArray();
        if (buyers.length < FEWEST || !(values.ordersForHalf() > 0)) {
            return null;
        }
        double[] means = Arrays.stream(buyers).mapToDouble(values::own).toArray();
        int[] orders =
                Arrays.stream(buyers).map(client -> clients.get(client).size()).toArray();
        GammaGamma found = GammaGamma.of(orders, means);
        double theirs = Arrays.stream(means).average().orElse(0);
        return Math.abs(found.mean() / theirs - 1) < AGREES ? found : null;
    }

    FitEstimates.ValueLaw law() {
        return gammaGamma == null ? FitEstimates.ValueLaw.LOG_NORMAL : FitEstimates.ValueLaw.GAMMA_GAMMA;
    }

    /** Mean of an order of any client. */
    double mean() {
        return values.mean();
    }

    /** What an order of a client is expected to be worth. */
    double of(int client) {
        int orders = clients.get(client).size();
        if (gammaGamma != null) {
            return gammaGamma.next(orders, values.own(client));
        }
        double trust = orders / (orders + values.ordersForHalf());
        return trust * values.own(client) + (1 - trust) * values.mean();
    }

    /** Correlation between clients of the logarithms of rate and of value. */
    double correlation(double[] rates) {
        double[] x = new double[rates.length];
        double[] y = new double[rates.length];
        for (int i = 0; i < rates.length; i++) {
            x[i] = Math.log(rates[i]);
            y[i] = Math.log(Math.max(of(i), 1e-9));
        }
        double mx = Arrays.stream(x).average().orElse(0);
        double my = Arrays.stream(y).average().orElse(0);
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (int i = 0; i < rates.length; i++) {
            xy += (x[i] - mx) * (y[i] - my);
            xx += (x[i] - mx) * (x[i] - mx);
            yy += (y[i] - my) * (y[i] - my);
        }
        return xx == 0 || yy == 0 ? 0 : xy / Math.sqrt(xx * yy);
    }
}
