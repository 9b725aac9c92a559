package org.kampus.application.cluster;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.kampus.application.Product;

/** The server this is, as other servers on the same database know it. */
@ApplicationScoped
public class ThisNode {

    private final UUID id = UUID.randomUUID();
    private final String name;

    /** Named as the option or the environment says; without a name it wants the database for itself. */
    public ThisNode() {
        this(ConfigProvider.getConfig()
                .getOptionalValue("kampus.cluster", String.class)
                .map(String::strip)
                .orElse(""));
    }

    /** For tests: a node of a name. */
    public ThisNode(String name) {
        this.name = name;
    }

    /** Another one at each start. */
    public UUID id() {
        return id;
    }

    /** What people call it; empty if it is alone. */
    public String name() {
        return name;
    }

    /** Whether it shares its database with others. */
    public boolean shares() {
        return !name.isEmpty();
    }

    /** Where it runs, for people who look for it. */
    public String place() {
        return "host " + host() + ", process " + ProcessHandle.current().pid() + ", data in "
                + System.getProperty("kampus.data", "?");
    }

    /** What it was built as. */
    public String build() {
        return Product.running().version();
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "of unknown name";
        }
    }
}
