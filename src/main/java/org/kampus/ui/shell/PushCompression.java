package org.kampus.ui.shell;

import jakarta.websocket.Extension;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.glassfish.tyrus.core.extension.ExtendedExtension;
import org.glassfish.tyrus.core.frame.Frame;
import org.jspecify.annotations.Nullable;

/**
 * Compresses what the server pushes to a page (RFC 7692), each message by itself, so that an idle page costs no memory
 * and no message depends on another. A page of the desk shrinks to less than a tenth: in a room full of phones the air
 * is what everybody waits for. The server comes without it.
 */
final class PushCompression implements ExtendedExtension {

    /** Shorter messages, bytes, gain too little. */
    static final int SHORTEST = 1024;

    /** Longest message taken from a page once it is unpacked, bytes. */
    static final int LONGEST = 1024 * 1024;

    private static final byte TEXT = 1;
    private static final byte BINARY = 2;
    /** What ends a message that is flushed, and is left out on the way. */
    private static final byte[] TAIL = {0, 0, (byte) 0xff, (byte) 0xff};

    private static final int CHUNK = 8192;
    private static final String SERVER_WINDOW = "server_max_window_bits";
    private static final String PLAIN = PushCompression.class.getName() + ".plain";
    private static final String UNFINISHED = PushCompression.class.getName() + ".unfinished";

    /** A message from a page of which more frames will come. */
    private record Unfinished(Inflater inflater, int size) {}

    /** What the page is answered; null for a parameter without a value. */
    private record Answer(String name, @Nullable String value) implements Parameter {

        @Override
        public String getName() {
            return name;
        }

        @Override
        public @Nullable String getValue() {
            return value;
        }
    }

    @Override
    public String getName() {
        return "permessage-deflate";
    }

    @Override
    public List<Extension.Parameter> getParameters() {
        return List.of();
    }

    @Override
    public List<Extension.Parameter> onExtensionNegotiation(
            ExtensionContext context, List<Extension.Parameter> requested) {
        List<Extension.Parameter> answer = new ArrayList<>();
        answer.add(new Answer("server_no_context_takeover", null));
        answer.add(new Answer("client_no_context_takeover", null));
        for (Extension.Parameter parameter : requested) {
            // Java's compressor knows no smaller window: whoever wants one gets plain messages, which is allowed.
            if (parameter.getName().equals(SERVER_WINDOW)) {
                context.getProperties().put(PLAIN, true);
                answer.add(new Answer(SERVER_WINDOW, parameter.getValue()));
            }
        }
        return answer;
    }

    @Override
    public void onHandshakeResponse(ExtensionContext context, List<Extension.Parameter> response) {
        // Only clients are told.
    }

    @Override
    public Frame processOutgoing(ExtensionContext context, Frame frame) {
        boolean whole = frame.isFin() && (frame.getOpcode() == TEXT || frame.getOpcode() == BINARY);
        if (!whole
                || frame.getPayloadLength() < SHORTEST
                || context.getProperties().containsKey(PLAIN)) {
            return frame;
        }
        byte[] packed = packed(frame.getPayloadData(), (int) frame.getPayloadLength());
        return Frame.builder(frame)
                .payloadData(packed)
                .payloadLength(packed.length)
                .rsv1(true)
                .build();
    }

    private static byte[] packed(byte[] message, int length) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        try {
            deflater.setInput(message, 0, length);
            ByteArrayOutputStream packed = new ByteArrayOutputStream(length / 4);
            byte[] chunk = new byte[CHUNK];
            int size;
            do {
                size = deflater.deflate(chunk, 0, CHUNK, Deflater.SYNC_FLUSH);
                packed.write(chunk, 0, size);
            } while (size == CHUNK);
            byte[] all = packed.toByteArray();
            return Arrays.copyOf(all, all.length - TAIL.length);
        } finally {
            deflater.end();
        }
    }

    @Override
    public Frame processIncoming(ExtensionContext context, Frame frame) {
        if (frame.isControlFrame()) {
            return frame;
        }
        Unfinished before = (Unfinished) context.getProperties().remove(UNFINISHED);
        if (!frame.isRsv1() && before == null) {
            return frame;
        }
        Inflater inflater = before == null ? new Inflater(true) : before.inflater();
        boolean ended = true;
        try {
            ByteArrayOutputStream message = new ByteArrayOutputStream();
            int most = LONGEST - (before == null ? 0 : before.size());
            unpack(inflater, frame.getPayloadData(), (int) frame.getPayloadLength(), message, most);
            if (frame.isFin()) {
                unpack(inflater, TAIL, TAIL.length, message, most);
            } else {
                context.getProperties().put(UNFINISHED, new Unfinished(inflater, LONGEST - most + message.size()));
                ended = false;
            }
            return Frame.builder(frame)
                    .payloadData(message.toByteArray())
                    .payloadLength(message.size())
                    .rsv1(false)
                    .build();
        } catch (DataFormatException e) {
            throw new IllegalArgumentException("a page sent a message that cannot be unpacked", e);
        } finally {
            if (ended) {
                inflater.end();
            }
        }
    }

    private static void unpack(Inflater inflater, byte[] packed, int length, ByteArrayOutputStream message, int most)
            throws DataFormatException {
        inflater.setInput(packed, 0, length);
        byte[] chunk = new byte[CHUNK];
        int size;
        do {
            size = inflater.inflate(chunk);
            message.write(chunk, 0, size);
            if (message.size() > most) {
                throw new IllegalArgumentException(
                        String.format(Locale.ROOT, "a page sent a message of more than %d bytes", LONGEST));
            }
        } while (size > 0);
    }

    @Override
    public void destroy(ExtensionContext context) {
        if (context.getProperties().remove(UNFINISHED) instanceof Unfinished unfinished) {
            unfinished.inflater().end();
        }
    }
}
