package org.kampus.course;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import org.kampus.course.CourseRefusal.Reason;

/**
 * Which addresses Kampus asks on behalf of others: encrypted ones of the public internet, and hosts within one's own
 * network only if whoever runs the server has named them. Otherwise a course system could make the server ask its
 * neighbours.
 */
public final class OutboundAddress {

    private static final int CARRIER = 100;
    private static final int CARRIER_MASK = 0xc0;
    private static final int CARRIER_NET = 64;
    private static final int RESERVED = 240;
    private static final int BENCHMARK = 198;

    private final Set<String> named;

    /** Looks names up. */
    public interface Resolver {

        /** All addresses of a host. */
        InetAddress[] of(String host) throws UnknownHostException;
    }

    private final Resolver resolver;

    /**
     * A rule.
     *
     * @param named hosts within one's own network that may be asked
     */
    public OutboundAddress(Set<String> named, Resolver resolver) {
        this.named = Set.copyOf(named);
        this.resolver = resolver;
    }

    /**
     * The address, if it may be asked.
     *
     * @throws CourseRefusal if not
     */
    public URI require(String address) {
        URI uri;
        try {
            uri = new URI(address);
        } catch (URISyntaxException e) {
            throw new CourseRefusal(Reason.ADDRESS, address);
        }
        String host = uri.getHost();
        if (host == null || uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
            throw new CourseRefusal(Reason.ADDRESS, address);
        }
        boolean known = named.contains(host.toLowerCase(Locale.ROOT));
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !(known && scheme.equals("http"))) {
            throw new CourseRefusal(Reason.ADDRESS, address);
        }
        if (!known) {
            requirePublic(host, address);
        }
        return uri;
    }

    private void requirePublic(String host, String address) {
        try {
            for (InetAddress resolved : resolver.of(host)) {
                if (!isPublic(resolved)) {
                    throw new CourseRefusal(Reason.ADDRESS, address);
                }
            }
        } catch (UnknownHostException e) {
            throw new CourseRefusal(Reason.ADDRESS, address);
        }
    }

    /** Whether an address belongs to the public internet. */
    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        if (address instanceof Inet6Address) {
            // 2000::/3 is all there is of the public internet; of it, tunnels lead to IPv4 addresses of any kind.
            boolean tunnel = first == 0x20 && second == 0x02 || first == 0x20 && second == 0x01 && bytes[2] == 0;
            return (first & 0xe0) == 0x20 && !tunnel;
        }
        return first != 0
                && !(first == CARRIER && (second & CARRIER_MASK) == CARRIER_NET)
                && !(first == 192 && second == 0 && bytes[2] == 0)
                && !(first == BENCHMARK && (second & 0xfe) == 18)
                && first < RESERVED;
    }
}
