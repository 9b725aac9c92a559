package org.kampus.launcher;

import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.AdminCommandRunner;
import fish.payara.micro.boot.PayaraMicroBoot;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The server that carries the application. It begins to listen when the application is there; until then the
 * {@link WaitingRoom} answers at its port.
 */
final class Server {

    /** True in the system's properties as long as nobody can use the application; it lets no time go by meanwhile. */
    static final String OPENING = "kampus.opening";

    /** Where the application says in the system's properties what keeps it from starting. */
    static final String REFUSAL = "kampus.cannotStart";

    private static final String LISTENER =
            "configs.config.server-config.network-config.network-listeners.network-listener.http-listener.";
    private static final String APPLICATION = "ROOT";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private Server() {}

    /**
     * Starts it; returns when the application answers.
     *
     * @throws CannotStart if it does not
     */
    static void start(int port, WaitingRoom waiting) {
        start(port, "0.0.0.0", waiting::close);
    }

    /** Starts it for nobody but this machine. */
    static void rehearse(int port) {
        start(port, "127.0.0.1", () -> {});
    }

    private static void start(int port, String address, Runnable opening) {
        System.setProperty(OPENING, "true");
        try {
            AtomicReference<AdminCommandRunner> administrator = new AtomicReference<>();
            PayaraMicroBoot server =
                    QuickStart.isUnderWay() ? QuickStart.inUse().server().open() : UnpackedServer.unpack();
            server.setNoCluster(true)
                    .setHttpPort(port)
                    .setPreBootHandler(commands -> {
                        commands.run("set", LISTENER + "enabled=false");
                        commands.run("set", LISTENER + "address=" + address);
                    })
                    .setPostBootHandler(administrator::set);
            PayaraMicroRuntime running = server.bootStrap();
            if (!running.getDeployedApplicationNames().contains(APPLICATION)) {
                throw new CannotStart(refusal());
            }
            opening.run();
            Objects.requireNonNull(administrator.get()).run("set", LISTENER + "enabled=true");
            System.clearProperty(OPENING);
            requireReady(port);
        } catch (CannotStart e) {
            throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The start was interrupted.");
        } catch (Exception e) {
            throw new CannotStart(
                    "The server could not start: " + e + (e.getCause() == null ? "" : ", because of " + e.getCause()));
        }
    }

    /** The application's own words, else the database's, else where to look. */
    private static String refusal() {
        Throwable database = StartWatch.refusal();
        return System.getProperty(
                REFUSAL,
                database == null
                        ? "Kampus did not come up in its server; the log above says why."
                        : DatabaseRefusal.words(System.getProperty("kampus.db.url", ""), database));
    }

    /** The server runs on even if the application in it has failed, so the application itself is asked. */
    private static void requireReady(int port) throws IOException, InterruptedException {
        URI health = URI.create("http://localhost:" + port + "/health/ready");
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!answers(health)) {
            if (System.nanoTime() > end) {
                throw new CannotStart(refusal());
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
    }

    /** Asks for what people and programs ask for first. */
    static void visit(int port) {
        for (String path : List.of("", "api/v1/about", "api/v1/scenarios", "openapi", "health/live", "health/ready")) {
            answers(URI.create("http://localhost:" + port + "/" + path));
        }
    }

    private static boolean answers(URI health) {
        try {
            var request = (HttpURLConnection) health.toURL().openConnection();
            request.setConnectTimeout((int) PATIENCE.toMillis());
            request.setReadTimeout((int) PATIENCE.toMillis());
            return request.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }
}
