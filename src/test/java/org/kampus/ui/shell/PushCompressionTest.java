package org.kampus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.websocket.Extension.Parameter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import org.glassfish.tyrus.core.extension.ExtendedExtension.ExtensionContext;
import org.glassfish.tyrus.core.frame.Frame;
import org.junit.jupiter.api.Test;

class PushCompressionTest {

    private static final byte TEXT = 1;
    private static final byte CONTINUED = 0;
    private static final byte CLOSE = 8;

    private final PushCompression compression = new PushCompression();
    private final Map<String, Object> properties = new HashMap<>();
    private final ExtensionContext context = () -> properties;

    private record Asked(String name, String value) implements Parameter {

        @Override
        public String getName() {
            return name;
        }

        @Override
        public String getValue() {
            return value;
        }
    }

    private static Frame frame(byte opcode, boolean last, boolean packed, byte[] payload) {
        return Frame.builder()
                .opcode(opcode)
                .fin(last)
                .rsv1(packed)
                .payloadData(payload)
                .payloadLength(payload.length)
                .build();
    }

    private static byte[] payload(Frame frame) {
        return Arrays.copyOf(frame.getPayloadData(), (int) frame.getPayloadLength());
    }

    private static byte[] message(int times) {
        return "{\"node\": 4711, \"text\": \"Отдел продаж\"}".repeat(times).getBytes(StandardCharsets.UTF_8);
    }

    private List<String> answer(Parameter... asked) {
        return compression.onExtensionNegotiation(context, List.of(asked)).stream()
                .map(parameter -> parameter.getName() + "=" + parameter.getValue())
                .toList();
    }

    @Test
    void a_long_message_is_packed_and_unpacks_to_itself() {
        for (int times : new int[] {40, 1000, 8192, 20_000}) {
            byte[] message = message(times);
            Frame out = compression.processOutgoing(context, frame(TEXT, true, false, message));

            assertTrue(out.isRsv1());
            assertTrue(out.getPayloadLength() < message.length / 5);
            Frame back = compression.processIncoming(context, frame(TEXT, true, true, payload(out)));
            assertFalse(back.isRsv1());
            assertArrayEquals(message, payload(back));
        }
    }

    @Test
    void short_messages_and_control_frames_stay_plain() {
        Frame small = frame(TEXT, true, false, message(1));
        Frame close = frame(CLOSE, true, false, new byte[0]);
        assertSame(small, compression.processOutgoing(context, small));
        assertSame(close, compression.processOutgoing(context, close));
        assertSame(small, compression.processIncoming(context, small));
        assertSame(close, compression.processIncoming(context, close));
    }

    @Test
    void a_message_that_comes_in_pieces_is_unpacked_piece_by_piece() {
        byte[] message = message(1000);
        byte[] packed = payload(compression.processOutgoing(context, frame(TEXT, true, false, message)));
        int half = packed.length / 2;
        Frame first = compression.processIncoming(context, frame(TEXT, false, true, Arrays.copyOf(packed, half)));
        Frame rest = compression.processIncoming(
                context, frame(CONTINUED, true, false, Arrays.copyOfRange(packed, half, packed.length)));

        byte[] whole = Arrays.copyOf(payload(first), message.length);
        System.arraycopy(payload(rest), 0, whole, payload(first).length, payload(rest).length);
        assertArrayEquals(message, whole);
        assertEquals(Map.of(), properties);
    }

    @Test
    void a_message_that_grows_beyond_measure_or_is_damaged_is_refused() {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(new byte[2 * PushCompression.LONGEST]);
        byte[] bomb = new byte[10_000];
        int size = deflater.deflate(bomb, 0, bomb.length, Deflater.SYNC_FLUSH);
        deflater.end();

        Frame grows = frame(TEXT, true, true, Arrays.copyOf(bomb, size));
        assertThrows(IllegalArgumentException.class, () -> compression.processIncoming(context, grows));
        Frame damaged = frame(TEXT, true, true, new byte[] {7, 7, 7, 7});
        assertThrows(IllegalArgumentException.class, () -> compression.processIncoming(context, damaged));
    }

    @Test
    void every_message_is_agreed_to_stand_by_itself() {
        assertEquals(
                List.of("server_no_context_takeover=null", "client_no_context_takeover=null"),
                answer(new Asked("client_max_window_bits", "")));
    }

    @Test
    void a_page_with_a_smaller_window_gets_plain_messages() {
        assertTrue(answer(new Asked("server_max_window_bits", "10")).contains("server_max_window_bits=10"));
        Frame out = frame(TEXT, true, false, message(1000));
        assertSame(out, compression.processOutgoing(context, out));
    }
}
