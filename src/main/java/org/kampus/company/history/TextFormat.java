package org.kampus.company.history;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How a text file is written: found from its bytes, never from its name.
 *
 * @param charset letters
 * @param delimiter between the fields of a line
 */
public record TextFormat(Charset charset, char delimiter) {

    private static final List<Charset> ONE_BYTE =
            List.of(Charset.forName("windows-1251"), Charset.forName("KOI8-R"), Charset.forName("IBM866"));
    private static final char[] DELIMITERS = {';', ',', '\t', '|'};
    private static final int SAMPLE = 64 * 1024;
    private static final int RECORDS = 200;

    static TextFormat of(byte[] content) {
        Charset charset = charset(content);
        String sample = new String(content, 0, Math.min(content.length, SAMPLE), charset);
        return new TextFormat(charset, delimiter(sample));
    }

    /** The letters of a text. */
    static Charset charset(byte[] content) {
        if (starts(content, 0xff, 0xfe)) {
            return StandardCharsets.UTF_16LE;
        }
        if (starts(content, 0xfe, 0xff)) {
            return StandardCharsets.UTF_16BE;
        }
        if (starts(content, 0xef, 0xbb, 0xbf) || isUtf8(content)) {
            return StandardCharsets.UTF_8;
        }
        Charset best = Charset.forName("windows-1252");
        double most = 0.15;
        String sample;
        for (Charset charset : ONE_BYTE) {
            sample = new String(content, 0, Math.min(content.length, SAMPLE), charset);
            double score = russian(sample);
            if (score > most) {
                most = score;
                best = charset;
            }
        }
        return best;
    }

    private static boolean starts(byte[] content, int... first) {
        if (content.length < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if ((content[i] & 0xff) != first[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUtf8(byte[] content) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** How Russian a text is: frequent letters among those beyond ASCII, in words of one case, and words of headers. */
    private static double russian(String text) {
        int beyond = 0;
        int frequent = 0;
        int odd = 0;
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 127) {
                beyond++;
                if ("оеаинтсрвлкмдпуОЕАИНТСРВЛКМДПУ".indexOf(c) >= 0) {
                    frequent++;
                }
                boolean cyrillic = c >= 'А' && c <= 'я' || c == 'ё' || c == 'Ё' || "№«»–— \u00a0".indexOf(c) >= 0;
                boolean turned = Character.isUpperCase(c) && Character.isLowerCase(before);
                if (!cyrillic || turned) {
                    odd++;
                }
            }
            before = c;
        }
        if (beyond == 0) {
            return 0;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        double words = 0;
        for (String word : List.of("клиент", "контрагент", "дата", "сумма", "номер", "итого", "заказ")) {
            words += lower.contains(word) ? 0.1 : 0;
        }
        return (double) (frequent - 2 * odd) / beyond + words;
    }

    /** The delimiter that gives most lines the same number of fields, two at least; counted outside quotes. */
    private static char delimiter(String sample) {
        char best = ';';
        double most = 0;
        for (char delimiter : DELIMITERS) {
            List<Integer> fields = fields(sample, delimiter);
            int usual = fields.stream()
                    .max((a, b) -> Long.compare(count(fields, a), count(fields, b)))
                    .orElse(1);
            double alike = fields.isEmpty() ? 0 : (double) count(fields, usual) / fields.size();
            double score = usual < 2 ? 0 : alike * Math.min(usual, 12);
            if (score > most) {
                most = score;
                best = delimiter;
            }
        }
        return best;
    }

    private static long count(List<Integer> fields, int value) {
        return fields.stream().filter(number -> number == value).count();
    }

    private static List<Integer> fields(String sample, char delimiter) {
        List<Integer> counts = new ArrayList<>();
        int fields = 1;
        boolean quoted = false;
        for (int i = 0; i < sample.length() && counts.size() < RECORDS; i++) {
            char c = sample.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == delimiter) {
                fields++;
            } else if (!quoted && c == '\n') {
                counts.add(fields);
                fields = 1;
            }
        }
        return counts;
    }
}
