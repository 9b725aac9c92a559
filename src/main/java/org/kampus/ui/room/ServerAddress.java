package org.kampus.ui.room;

import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kampus.application.workshop.ReachableAddresses;
import org.kampus.ui.address.Addresses;
import org.kampus.ui.shell.Visitor;
import org.kampus.web.PublicAddress;

/** The addresses by which others reach this server, and which of them the trainer has chosen. */
public final class ServerAddress {

    /** Parameter of a link that proposes to watch without deciding. */
    public static final String OBSERVE = "observe";

    private static final String CHOSEN = ServerAddress.class.getName() + ".chosen";
    private static final Set<String> ONLY_HERE = Set.of("localhost", "127.0.0.1", "[::1]", "0:0:0:0:0:0:0:1");

    private ServerAddress() {}

    /**
     * Addresses to choose from, without a slash at the end, the likeliest first: the one the page was opened by, unless
     * only this machine knows it, then those of the machine in its networks.
     *
     * @param opened address the page was opened by
     */
    public static List<String> all(PublicAddress opened) {
        return all(opened, ReachableAddresses.all());
    }

    static List<String> all(PublicAddress opened, List<String> networks) {
        if (!ONLY_HERE.contains(opened.host())) {
            networks =
                    Stream.concat(Stream.of(opened.host()), networks.stream()).toList();
        }
        List<String> hosts = networks.isEmpty() ? List.of(opened.host()) : networks;
        return hosts.stream().map(host -> opened.at(host).text()).distinct().toList();
    }

    /** The address chosen in this browser session; the likeliest one as long as none is. */
    public static String chosen() {
        Object known = VaadinSession.getCurrent().getAttribute(CHOSEN);
        return known == null ? all(opened()).getFirst() : known.toString();
    }

    /** Chooses the address that codes and links show in this browser session. */
    public static void choose(String address) {
        VaadinSession.getCurrent().setAttribute(CHOSEN, address);
    }

    /** The address by which this page was opened. */
    public static PublicAddress opened() {
        return Visitor.connection().server();
    }

    /** Where the present request comes from, for counting wrong attempts. */
    public static String ofBrowser() {
        return Visitor.connection().network();
    }

    /** The address at which people join a workshop. */
    public static String join(String address, String code) {
        return address + "/" + Addresses.join(code);
    }
}
