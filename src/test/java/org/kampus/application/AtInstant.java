package org.kampus.application;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Does something many times in the same moment, as somebody does who looks for limits that count too late. */
public final class AtInstant {

    private AtInstant() {}

    /**
     * Waits until all are done; what they throw is thrown away.
     *
     * @param times how many at a time
     */
    public static void times(int times, Runnable deed) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<?>> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(times)) {
            for (int n = 0; n < times; n++) {
                all.add(threads.submit(() -> {
                    start.await();
                    deed.run();
                    return null;
                }));
            }
            start.countDown();
            for (Future<?> one : all) {
                try {
                    one.get(30, TimeUnit.SECONDS);
                } catch (java.util.concurrent.ExecutionException refused) {
                    // the limit that is tested
                }
            }
        }
    }
}
