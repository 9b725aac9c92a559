package org.kampus.launcher;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Names a jar by what is in it, without reading all of it: its directory holds a checksum, the size and the time of every
 * entry.
 */
final class JarDigest {

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int LENGTH_AT = 12;
    private static final int OFFSET_AT = 16;
    private static final int BYTES = 8;

    private JarDigest() {}

    /**
     * The first 16 hexadecimal digits of the SHA-256 of its directory.
     *
     * @throws IOException if it cannot be read or is no jar
     */
    static String of(Path jar) throws IOException {
        try (FileChannel channel = FileChannel.open(jar, StandardOpenOption.READ)) {
            long size = channel.size();
            ByteBuffer tail = read(channel, Math.max(0, size - END_LENGTH - LONGEST_COMMENT), size);
            int end = tail.limit() - END_LENGTH;
            while (end >= 0 && tail.getInt(end) != END_SIGNATURE) {
                end--;
            }
            if (end < 0) {
                throw new IOException(jar + " is no jar");
            }
            long offset = Integer.toUnsignedLong(tail.getInt(end + OFFSET_AT));
            long length = Integer.toUnsignedLong(tail.getInt(end + LENGTH_AT));
            byte[] sum = MessageDigest.getInstance("SHA-256")
                    .digest(read(channel, offset, Math.min(size, offset + length))
                            .array());
            return HexFormat.of().formatHex(sum, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static ByteBuffer read(FileChannel channel, long from, long to) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate((int) (to - from)).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, from + buffer.position()) < 0) {
                throw new IOException("it ends too soon");
            }
        }
        return buffer.flip();
    }
}
