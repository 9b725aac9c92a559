package org.kampus.application.workshop;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** The addresses of this machine that phones in the same network can reach. */
public final class ReachableAddresses {

    private ReachableAddresses() {}

    /** Numeric addresses, those of private networks first; empty without a network. */
    public static List<String> all() {
        List<InetAddress> found = new ArrayList<>();
        try {
            for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
                if (network.isUp() && !network.isLoopback()) {
                    for (InetAddress address : Collections.list(network.getInetAddresses())) {
                        if (address instanceof Inet4Address && !address.isLinkLocalAddress()) {
                            found.add(address);
                        }
                    }
                }
            }
        } catch (SocketException e) {
            return List.of();
        }
        return found.stream()
                .sorted(Comparator.comparing((InetAddress a) -> !a.isSiteLocalAddress()))
                .map(InetAddress::getHostAddress)
                .distinct()
                .toList();
    }
}
