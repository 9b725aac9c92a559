package org.kampus.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A range of IP addresses in the notation of RFC 4632, such as {@code 10.0.0.0/8} or {@code fd00::/8}; a single address
 * is a range of one.
 */
final class AddressRange {

    private static final int LONGEST = 64;
    private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
    private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*");
    private static final int NETWORK_OF_IPV6 = 8;

    private final byte[] first;
    private final int bits;

    private AddressRange(byte[] first, int bits) {
        this.first = first;
        this.bits = bits;
    }

    /**
     * Reads ranges.
     *
     * @param text ranges separated by commas; may be blank
     * @throws IllegalArgumentException naming the range that is none
     */
    static List<AddressRange> list(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(AddressRange::of)
                .toList();
    }

    private static AddressRange of(String text) {
        int slash = text.indexOf('/');
        InetAddress address =
                address(slash < 0 ? text : text.substring(0, slash)).orElseThrow(() -> wrong(text));
        int most = address.getAddress().length * Byte.SIZE;
        if (slash < 0) {
            return new AddressRange(address.getAddress(), most);
        }
        String length = text.substring(slash + 1);
        if (!length.matches("\\d{1,3}") || Integer.parseInt(length) > most) {
            throw wrong(text);
        }
        return new AddressRange(address.getAddress(), Integer.parseInt(length));
    }

    private static IllegalArgumentException wrong(String text) {
        return new IllegalArgumentException(
                "'" + text + "' is neither an IP address nor a range of them such as 10.0.0.0/8 or fd00::/8");
    }

    /** Whether an address lies in this range; the versions of IP are kept apart. */
    boolean contains(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (bytes.length != first.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit += Byte.SIZE) {
            int mask = bits - bit >= Byte.SIZE ? 0xff : 0xff << Byte.SIZE - (bits - bit) & 0xff;
            if (((bytes[bit / Byte.SIZE] ^ first[bit / Byte.SIZE]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }

    /** A written address; empty if it is none. Names are never looked up. */
    static Optional<InetAddress> address(String text) {
        int zone = text.indexOf('%');
        String plain = zone < 0 ? text : text.substring(0, zone);
        if (plain.length() > LONGEST
                || !IPV4.matcher(plain).matches() && !IPV6.matcher(plain).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(plain));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    /**
     * What one household, school or machine has of the addresses: all of an IPv4 address, the first half of an IPv6
     * address, since everybody gets the other half to choose from.
     */
    static String network(InetAddress address) {
        if (!(address instanceof Inet6Address)) {
            return address.getHostAddress();
        }
        byte[] bytes = address.getAddress();
        Arrays.fill(bytes, NETWORK_OF_IPV6, bytes.length, (byte) 0);
        try {
            return InetAddress.getByAddress(bytes).getHostAddress() + "/" + NETWORK_OF_IPV6 * Byte.SIZE;
        } catch (UnknownHostException e) {
            throw new IllegalStateException("16 bytes are an address", e);
        }
    }
}
