package org.kampus.ui.room;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kampus.application.workshop.ReachableAddresses;

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
    public static List<String> all(URI opened) {
        return all(opened, ReachableAddresses.all());
    }

    static List<String> all(URI opened, List<String> networks) {
        List<String> addresses = new ArrayList<>();
        if (!ONLY_HERE.contains(opened.getHost())) {
            addresses.add(address(opened, opened.getHost()));
        }
        for (String network : networks) {
            String address = address(opened, network);
            if (!addresses.contains(address)) {
                addresses.add(address);
            }
        }
        if (addresses.isEmpty()) {
            addresses.add(address(opened, opened.getHost()));
        }
        return List.copyOf(addresses);
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

    /** The address by which the present request came. */
    public static URI opened() {
        if (VaadinRequest.getCurrent() instanceof VaadinServletRequest request) {
            HttpServletRequest http = request.getHttpServletRequest();
            String forwarded = http.getHeader("X-Forwarded-Proto");
            boolean secure = http.isSecure() || "https".equalsIgnoreCase(forwarded);
            String host = http.getHeader("Host");
            return URI.create((secure ? "https://" : "http://")
                    + (host == null ? http.getServerName() + ":" + http.getServerPort() : host));
        }
        return URI.create("http://localhost");
    }

    /** Where the present request comes from, for counting wrong attempts. */
    public static String ofBrowser() {
        return VaadinRequest.getCurrent().getRemoteAddr();
    }

    /** The address at which people join a workshop. */
    public static String join(String address, String code) {
        return address + "/join/" + code;
    }

    private static String address(URI opened, String host) {
        return opened.getScheme() + "://" + host + (opened.getPort() < 0 ? "" : ":" + opened.getPort());
    }
}
