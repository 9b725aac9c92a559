package org.kampus.company.history;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/**
 * What reading half a million rows takes against the bare loop of the library over the same bytes, in turns in the same process:
 * the rows alone, and the whole import from the first look at the bytes to the orders of clients.
 */
public final class CostOfReading {

    private static final int ROUNDS = 5;
    private static final int ROWS = 499_999;

    private CostOfReading() {}

    private interface Work {
        long done() throws IOException, UnreadableFileException;
    }

    /** Measures. */
    public static void main(String[] none) throws IOException, UnreadableFileException {
        byte[] workbook = LargeFileTest.workbook();
        compare("XLSX", workbook, () -> bareWorkbook(workbook));
        byte[] text = text();
        compare("CSV", text, () -> bareText(text));
    }

    private static void compare(String what, byte[] content, Work bare) throws IOException, UnreadableFileException {
        OrderFile file = OrderFile.of(content);
        long[] sum = new long[1];
        double[] alone = new double[ROUNDS];
        double[] rows = new double[ROUNDS];
        double[] whole = new double[ROUNDS];
        for (int round = -1; round < ROUNDS; round++) {
            int at = Math.max(round, 0);
            alone[at] = seconds(bare);
            rows[at] = seconds(() -> {
                file.read((number, cells) -> {
                    sum[0] += cells.size();
                    return true;
                });
                return sum[0];
            });
            whole[at] = seconds(() -> {
                OrderFile opened = OrderFile.of(content);
                return OrderImport.read(opened, FilePreview.of(opened).mapping(), () -> true)
                        .log()
                        .orders();
            });
        }
        double least = median(alone);
        System.out.printf(
                Locale.ROOT,
                "%s, %.1f MB: bare loop %.2f s, rows %.2f s (%.2f), whole import %.2f s (%.2f)%n",
                what,
                content.length / 1e6,
                least,
                median(rows),
                median(rows) / least,
                median(whole),
                median(whole) / least);
    }

    private static double seconds(Work work) throws IOException, UnreadableFileException {
        long start = System.nanoTime();
        if (work.done() == 0) {
            throw new IllegalStateException("nothing was read");
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static double median(double[] times) {
        double[] sorted = Arrays.stream(times).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static long bareWorkbook(byte[] content) throws IOException {
        long letters = 0;
        try (ReadableWorkbook workbook =
                        new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            for (Iterator<Row> each = rows.iterator(); each.hasNext(); ) {
                for (Cell cell : each.next()) {
                    letters += cell == null ? 0 : cell.getText().length();
                }
            }
        }
        return letters;
    }

    private static long bareText(byte[] content) throws IOException {
        long letters = 0;
        try (InputStreamReader in = new InputStreamReader(new ByteArrayInputStream(content), StandardCharsets.UTF_8);
                CsvReader<CsvRecord> csv =
                        CsvReader.builder().fieldSeparator(';').ofCsvRecord(in)) {
            for (CsvRecord row : csv) {
                for (String field : row.getFields()) {
                    letters += field.length();
                }
            }
        }
        return letters;
    }

    private static byte[] text() {
        StringBuilder text = new StringBuilder("Client;Date;Amount;Order number\n");
        for (int row = 1; row <= ROWS; row++) {
            text.append("Client ")
                    .append(row % 5_000)
                    .append(row % 2 == 0 ? ";17.01.2024;" : ";28.02.2024;")
                    .append(100 + row % 9_973)
                    .append(",25;")
                    .append(row)
                    .append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
