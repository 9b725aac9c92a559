package org.kampus.browser;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The nginx of this machine. */
public final class NginxProgram {

    private NginxProgram() {}

    /** Where it is; KAMPUS_NGINX names another one. */
    public static Optional<String> find() {
        String named = System.getenv("KAMPUS_NGINX");
        Stream<String> places = Stream.concat(
                Stream.of(System.getenv("PATH").split(File.pathSeparator)),
                Stream.of("/usr/sbin", "/usr/local/sbin", "/opt/homebrew/bin"));
        return named != null
                ? Optional.of(named)
                : places.map(folder -> folder + "/nginx")
                        .filter(path -> Files.isExecutable(Path.of(path)))
                        .findFirst();
    }

    /**
     * Starts it, and waits until it answers.
     *
     * @param home an empty folder of its own
     * @param configuration what stands in the block {@code http}
     * @param port where it will listen
     */
    public static Process start(String program, Path home, String configuration, int port)
            throws IOException, InterruptedException {
        String user = System.getProperty("user.name").equals("root") ? "user root;\n" : "";
        String folders = Stream.of("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
                .map(name -> "    " + name + "_temp_path " + home.resolve(name) + ";\n")
                .reduce("", String::concat);
        Path file = Files.writeString(
                home.resolve("nginx.conf"),
                user + "daemon off;\nworker_processes 1;\npid " + home.resolve("pid") + ";\nerror_log "
                        + home.resolve("error.log") + ";\nevents {}\nhttp {\n    access_log off;\n" + folders
                        + configuration + "}\n");
        Process process = new ProcessBuilder(program, "-p", home.toString(), "-c", file.toString())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("out.log").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        for (int tries = 0; tries < 100 && process.isAlive(); tries++) {
            try (Socket probe = new Socket("127.0.0.1", port)) {
                if (probe.isConnected()) {
                    return process;
                }
            } catch (IOException notYet) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
        process.destroyForcibly();
        throw new IllegalStateException("nginx did not start: " + Files.readString(home.resolve("out.log")));
    }

    /** A port nobody listens at. */
    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
