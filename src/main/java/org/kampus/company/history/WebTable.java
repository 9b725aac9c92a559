package org.kampus.company.history;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.kampus.company.history.OrderFile.RowReader;

/** Reads the rows of the tables of a web page, as some systems write them and call it a workbook. */
final class WebTable {

    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([A-Za-z0-9_-]+)");
    private static final int HEAD = 2_048;
    private static final int WIDEST = 50;

    private WebTable() {}

    static void read(byte[] content, RowReader reader) throws IOException {
        try (InputStreamReader in = new InputStreamReader(new ByteArrayInputStream(content), charset(content));
                StreamParser parser = new StreamParser(Parser.htmlParser()).parse(in, "")) {
            long number = 0;
            for (Element row = parser.selectNext("tr"); row != null; row = parser.selectNext("tr")) {
                number++;
                List<CellValue> cells = new ArrayList<>();
                for (Element cell : row.select("> td, > th")) {
                    cells.add(CellValue.of(cell.text()));
                    int more = Math.min(span(cell), WIDEST);
                    for (int i = 1; i < more; i++) {
                        cells.add(CellValue.EMPTY);
                    }
                }
                row.remove();
                if (!reader.row(number, cells)) {
                    return;
                }
            }
        }
    }

    private static int span(Element cell) {
        String span = cell.attr("colspan");
        return span.matches("\\d{1,3}") ? Integer.parseInt(span) : 1;
    }

    private static Charset charset(byte[] content) {
        String head = new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher named = CHARSET.matcher(head);
        try {
            return named.find() ? Charset.forName(named.group(1)) : TextFormat.charset(content);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return TextFormat.charset(content);
        }
    }
}
