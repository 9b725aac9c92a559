package org.kampus.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.kampus.browser.NginxProgram;
import org.kampus.browser.RunningKampus;

/**
 * nginx before a running application, with the configuration that the documentation shows: only ports, files of the
 * certificate and the place of the application are others.
 */
final class RunningNginx implements AutoCloseable {

    private static final Path PAGE = Path.of("docs", "how-to", "run-behind-a-proxy.md");
    private static final Pattern BLOCK = Pattern.compile("```nginx\n(.*?)```", Pattern.DOTALL);
    private static final String SECRET = "changeit";

    private final Path home;
    private final int portOfRoot;
    private final int portOfPath;
    private final Process process;

    private RunningNginx(String program, RunningKampus kampus) throws Exception {
        home = Files.createTempDirectory(
                Files.createDirectories(Path.of("target", "nginx-it")).toAbsolutePath(), "nginx");
        portOfRoot = NginxProgram.freePort();
        portOfPath = NginxProgram.freePort();
        certificate();
        List<String> blocks = blocks(PAGE);
        String root = adapted(blocks.getFirst(), portOfRoot, kampus);
        String underPath = blocks.getFirst()
                .replaceFirst(
                        "(?s)    location / \\{.*?\n    }\n", java.util.regex.Matcher.quoteReplacement(blocks.get(1)))
                .replaceFirst("(?s)map .*?}\n", "");
        process = NginxProgram.start(program, home, root + adapted(underPath, portOfPath, kampus), portOfRoot);
    }

    static RunningNginx of(ExtensionContext test, RunningKampus kampus) {
        Optional<String> program = NginxProgram.find();
        Assumptions.assumeTrue(
                program.isPresent(),
                "nginx is not on this machine, so its documented configuration is not tested; name it in KAMPUS_NGINX");
        return test.getRoot()
                .getStore(ExtensionContext.Namespace.create(RunningNginx.class))
                .computeIfAbsent(RunningNginx.class, type -> start(program.get(), kampus), RunningNginx.class);
    }

    private static RunningNginx start(String program, RunningKampus kampus) {
        try {
            return new RunningNginx(program, kampus);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The configurations a page shows. */
    static List<String> blocks(Path page) throws IOException {
        return BLOCK.matcher(Files.readString(page))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private String adapted(String shown, int port, RunningKampus kampus) {
        return replaced(
                shown,
                "listen 443 ssl;",
                "listen 127.0.0.1:" + port + " ssl;",
                "/etc/ssl/kampus.example.org.pem",
                home.resolve("certificate.pem").toString(),
                "/etc/ssl/kampus.example.org.key",
                home.resolve("key.pem").toString(),
                "http://127.0.0.1:8080/",
                "http://127.0.0.1:" + URI.create(kampus.address()).getPort() + "/");
    }

    private static String replaced(String text, String... pairs) {
        String result = text;
        for (int n = 0; n < pairs.length; n += 2) {
            if (!result.contains(pairs[n])) {
                throw new IllegalStateException(PAGE + " does not show '" + pairs[n] + "' any more");
            }
            result = result.replace(pairs[n], pairs[n + 1]);
        }
        return result;
    }

    /** Where Kampus answers at the root. */
    int portOfRoot() {
        return portOfRoot;
    }

    /** Where Kampus answers under a path. */
    int portOfPath() {
        return portOfPath;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void certificate() throws IOException, InterruptedException, GeneralSecurityException {
        Path store = home.resolve("store.p12");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "kampus"));
        command.addAll(
                List.of("-keyalg", "EC", "-dname", "CN=kampus.localhost", "-validity", "3", "-storetype", "PKCS12"));
        command.addAll(List.of("-keystore", store.toString(), "-storepass", SECRET));
        Process keytool = new ProcessBuilder(command).inheritIO().start();
        if (keytool.waitFor() != 0) {
            throw new IllegalStateException("keytool made no certificate");
        }
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, SECRET.toCharArray());
        }
        write("certificate.pem", "CERTIFICATE", keys.getCertificate("kampus").getEncoded());
        write(
                "key.pem",
                "PRIVATE KEY",
                keys.getKey("kampus", SECRET.toCharArray()).getEncoded());
    }

    private void write(String file, String kind, byte[] der) throws IOException {
        Files.writeString(
                home.resolve(file),
                "-----BEGIN " + kind + "-----\n" + Base64.getMimeEncoder().encodeToString(der) + "\n-----END " + kind
                        + "-----\n");
    }
}
