package org.kampus.web;

import java.nio.file.Path;
import java.util.List;
import org.kampus.browser.RunningKampus;
import org.kampus.browser.RunningTrainer;

/** The packaged application as it is started behind a proxy on the same machine, once for all tests of the edge. */
final class ProxiedKampus {

    private static final List<String> OPTIONS = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx512m",
            "-Dkampus.trusted-proxies=127.0.0.1,0:0:0:0:0:0:0:1",
            "-Dkampus.metrics-readers=198.51.100.0/24");

    private final RunningKampus kampus = RunningKampus.start(OPTIONS, Path.of("target", "kampus-proxied"));
    private final RunningTrainer trainer = new RunningTrainer(kampus);

    static ProxiedKampus shared() {
        return Shared.KAMPUS;
    }

    private static final class Shared {

        static final ProxiedKampus KAMPUS = new ProxiedKampus();
    }

    RunningKampus kampus() {
        return kampus;
    }

    RunningTrainer trainer() {
        return trainer;
    }
}
