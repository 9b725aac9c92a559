package org.kampus.browser;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Several servers on one PostgreSQL, a, b and so on, behind nginx with the configuration that is shipped for two of them:
 * only names, ports and folders are others.
 */
public final class RunningNodes implements AutoCloseable {

    private static final Path CONFIGURATION = Path.of("docker", "two-nodes", "nginx.conf");

    private final EmbeddedPostgres database;
    private final Map<String, RunningKampus> nodes = new TreeMap<>();
    private final Process balancer;
    private final int port = NginxProgram.freePort();

    private RunningNodes(List<String> names, String nginx) throws Exception {
        Path home = Files.createDirectories(Path.of("target", "kampus-nodes").toAbsolutePath());
        database = EmbeddedPostgres.start();
        Map<String, Future<RunningKampus>> starting = new TreeMap<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            names.forEach(name -> starting.put(
                    name, threads.submit(() -> RunningKampus.start(RunningKampus.FOR_TESTS, home, environment(name)))));
        }
        for (Map.Entry<String, Future<RunningKampus>> node : starting.entrySet()) {
            nodes.put(node.getKey(), node.getValue().get());
        }
        balancer = balancer(nginx, Files.createTempDirectory(home, "nginx"));
    }

    /** Starts them all; empty where nginx is not installed. */
    public static Optional<RunningNodes> start(String... names) throws Exception {
        Optional<String> nginx = NginxProgram.find();
        return nginx.isEmpty() ? Optional.empty() : Optional.of(new RunningNodes(List.of(names), nginx.get()));
    }

    /** What makes a server one of these. */
    private Map<String, String> environment(String name) {
        return Map.of(
                "KAMPUS_DB_CLASS",
                "org.postgresql.ds.PGSimpleDataSource",
                "KAMPUS_DB_URL",
                database.getJdbcUrl("postgres", "postgres"),
                "KAMPUS_DB_USER",
                "postgres",
                "KAMPUS_DB_PASSWORD",
                "postgres",
                "KAMPUS_CLUSTER",
                name,
                "KAMPUS_TRUSTED_PROXIES",
                "127.0.0.1,::1");
    }

    /** A server by its name. */
    public RunningKampus node(String name) {
        return nodes.get(name);
    }

    /** Where the balancer answers; ends with a slash. */
    public String address() {
        return "http://localhost:" + port + "/";
    }

    /** Name of the server that leads a workshop; empty if none does. */
    public String leader(String workshop) throws SQLException {
        return text("select n.name from workshop w join server_node n on n.id = w.leader where w.id = ?", workshop);
    }

    /** Name of the server that works on an experiment. */
    public String worker(String experiment) throws SQLException {
        return text("select n.name from experiment e join server_node n on n.id = e.node where e.id = ?", experiment);
    }

    /** How many pieces of an experiment are kept. */
    public int pieces(String experiment) throws SQLException {
        return Integer.parseInt(text("select count(*) from experiment_piece p where p.experiment_id = ?", experiment));
    }

    private String text(String question, String id) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        database.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
                var select = connection.prepareStatement(question)) {
            select.setString(1, id);
            try (var rows = select.executeQuery()) {
                return rows.next() ? rows.getString(1) : "";
            }
        }
    }

    private Process balancer(String nginx, Path home) throws IOException, InterruptedException {
        String shown = Files.readString(CONFIGURATION).replace("listen 80;", "listen 127.0.0.1:" + port + ";");
        for (Map.Entry<String, RunningKampus> node : nodes.entrySet()) {
            shown = shown.replace(
                    "kampus-" + node.getKey() + ":8080",
                    "127.0.0.1:" + URI.create(node.getValue().address()).getPort());
        }
        return NginxProgram.start(nginx, home, shown, port);
    }

    @Override
    public void close() throws IOException {
        balancer.destroy();
        nodes.values().forEach(RunningKampus::close);
        database.close();
    }
}
