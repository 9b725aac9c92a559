package org.kampus.company.history;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import org.kampus.company.history.UnreadableFileException.Reason;

/**
 * A file with rows: text with delimiters, a workbook new or old, or the table of a web page, told by its first bytes. It is read anew
 * each time, row by row. An indented report is made a list first.
 */
public final class OrderFile {

    /** Largest file, bytes. */
    public static final int LARGEST = 20 * 1024 * 1024;

    /** Most rows. */
    public static final int MOST_ROWS = 500_000;

    /** Most columns. */
    public static final int MOST_COLUMNS = 300;

    private static final long MOST_UNPACKED = 400L * 1024 * 1024;
    private static final int DENSEST = 200;
    private static final int HEAD = 400;
    private static final double LAST_DAY = 2_958_465;
    private static final int LONGEST = 30;

    /** What a file is. */
    public enum Kind {
        /** Text with delimiters. */
        TEXT,
        /** A workbook. */
        WORKBOOK,
        /** A workbook of Excel before 2007. */
        OLD_WORKBOOK,
        /** A web page, whatever its name says. */
        WEB_PAGE
    }

    private final byte[] content;
    private final Kind how;
    private final @Nullable TextFormat text;
    private final Kind kind;
    private final @Nullable TextFormat format;
    private final @Nullable IndentedReport report;
    private final List<NumberedRow> head = new ArrayList<>();
    private final List<Part> more;

    /** A row with its number in the file, from 1. */
    record NumberedRow(long number, List<CellValue> cells) {}

    /** A further file of the same columns, whose orders begin below a row. */
    private record Part(OrderFile file, long headerRow) {}

    /** Takes a row; says whether it wants more. */
    interface RowReader {

        /**
         * Takes a row.
         *
         * @param number its number in the file, from 1
         */
        boolean row(long number, List<CellValue> cells);

        /** Is told that what follows is of another file. */
        default void nextFile() {}
    }

    private OrderFile(byte[] content, Kind kind, @Nullable TextFormat format) throws UnreadableFileException {
        this.content = content;
        how = kind;
        text = format;
        this.kind = kind;
        this.format = format;
        report = null;
        more = List.of();
        readHead();
    }

    private OrderFile(byte[] list, OrderFile origin, @Nullable IndentedReport report) throws UnreadableFileException {
        content = list;
        how = Kind.TEXT;
        text = new TextFormat(StandardCharsets.UTF_8, ';');
        kind = origin.kind;
        format = origin.format;
        this.report = report;
        more = List.of();
        readHead();
    }

    private OrderFile(OrderFile first, List<Part> more) {
        content = first.content;
        how = first.how;
        text = first.text;
        kind = first.kind;
        format = first.format;
        report = first.report;
        head.addAll(first.head);
        this.more = List.copyOf(more);
    }

    /**
     * This file and another of the same columns, such as that of the next quarter, read as one.
     *
     * @throws UnreadableFileException if the other has other columns, or both are too large together
     */
    public OrderFile and(OrderFile other) throws UnreadableFileException {
        FilePreview its = FilePreview.of(other);
        if (!FilePreview.of(this).headers().equals(its.headers())) {
            throw new UnreadableFileException(Reason.OTHER_COLUMNS);
        }
        if (size() + other.size() > LARGEST) {
            throw new UnreadableFileException(Reason.TOO_LARGE);
        }
        List<Part> parts = new ArrayList<>(more);
        parts.add(new Part(other, its.mapping().headerRow()));
        return new OrderFile(this, parts);
    }

    /** Files read as one. */
    public int files() {
        return 1 + more.size();
    }

    private long size() {
        return content.length
                + more.stream().mapToLong(part -> part.file().content.length).sum();
    }

    private void readHead() throws UnreadableFileException {
        read((number, cells) -> {
            head.add(new NumberedRow(number, cells));
            return head.size() < HEAD;
        });
    }

    /** The first rows: opening a workbook takes so long that they are read once. */
    List<NumberedRow> head() {
        return head;
    }

    /**
     * Looks at the bytes of a file.
     *
     * @throws UnreadableFileException if it is none that is read
     */
    public static OrderFile of(byte[] content) throws UnreadableFileException {
        OrderFile file = told(content);
        IndentedReport.Listed listed = IndentedReport.of(file).orElse(null);
        return listed == null ? file : new OrderFile(listed.file().content, file, listed.report());
    }

    private static OrderFile told(byte[] content) throws UnreadableFileException {
        if (content.length > LARGEST) {
            throw new UnreadableFileException(Reason.TOO_LARGE);
        }
        if (content.length == 0) {
            throw new UnreadableFileException(Reason.EMPTY);
        }
        if (ReadableWorkbook.isOOXMLZipHeader(content)) {
            requireHonest(content);
            return new OrderFile(content, Kind.WORKBOOK, null);
        }
        if (ReadableWorkbook.isOLE2Header(content)) {
            return new OrderFile(content, Kind.OLD_WORKBOOK, null);
        }
        String first = new String(content, 0, Math.min(content.length, 512), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        if (first.contains("<html") || first.contains("<table") || first.contains("<!doctype html")) {
            return new OrderFile(content, Kind.WEB_PAGE, null);
        }
        return new OrderFile(content, Kind.TEXT, TextFormat.of(content));
    }

    /** What it is. */
    public Kind kind() {
        return kind;
    }

    /** How the text is written; null if it is none. */
    public @Nullable TextFormat format() {
        return format;
    }

    /** The report it was before it was made a list; empty if it is a list. */
    public Optional<IndentedReport> report() {
        return Optional.ofNullable(report);
    }

    /** The list made of this file. */
    OrderFile listed(byte[] list) throws UnreadableFileException {
        return new OrderFile(list, this, null);
    }

    private static void requireHonest(byte[] content) throws UnreadableFileException {
        byte[] buffer = new byte[64 * 1024];
        long unpacked = 0;
        try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                        unpacked += read;
                        boolean dense = unpacked > 1_000_000 && unpacked > (long) DENSEST * content.length;
                        if (unpacked > MOST_UNPACKED || dense) {
                            throw new UnreadableFileException(Reason.TOO_DENSE);
                        }
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableFileException(Reason.DAMAGED, e);
        }
    }

    /**
     * Reads the rows.
     *
     * @throws UnreadableFileException if it is damaged or too large
     */
    void read(RowReader reader) throws UnreadableFileException {
        long[] last = {0};
        boolean[] goesOn = {true};
        readFirst((number, cells) -> {
            last[0] = number;
            goesOn[0] = reader.row(number, cells);
            return goesOn[0];
        });
        for (Part part : more) {
            if (!goesOn[0]) {
                return;
            }
            reader.nextFile();
            long before = last[0];
            part.file().readFirst((number, cells) -> {
                last[0] = before + number;
                goesOn[0] = last[0] <= MOST_ROWS && (number <= part.headerRow() || reader.row(last[0], cells));
                return goesOn[0];
            });
            if (last[0] > MOST_ROWS) {
                throw new UnreadableFileException(Reason.TOO_LARGE);
            }
        }
    }

    private void readFirst(RowReader reader) throws UnreadableFileException {
        switch (how) {
            case TEXT -> readText(text == null ? new TextFormat(StandardCharsets.UTF_8, ';') : text, reader);
            case WORKBOOK -> readWorkbook(reader);
            case OLD_WORKBOOK -> readOther(reader, OldWorkbook::read);
            case WEB_PAGE -> readOther(reader, WebTable::read);
        }
    }

    private void readText(TextFormat text, RowReader reader) throws UnreadableFileException {
        try (InputStreamReader in = new InputStreamReader(new ByteArrayInputStream(content), text.charset());
                CsvReader<CsvRecord> csv = CsvReader.builder()
                        .fieldSeparator(text.delimiter())
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .allowExtraCharsAfterClosingQuote(true)
                        .skipEmptyLines(false)
                        .ofCsvRecord(in)) {
            long number = 0;
            for (CsvRecord row : csv) {
                number++;
                require(number, row.getFieldCount());
                List<CellValue> cells = new ArrayList<>(row.getFieldCount());
                for (String field : row.getFields()) {
                    cells.add(CellValue.of(field));
                }
                if (!reader.row(number, cells)) {
                    return;
                }
            }
        } catch (CsvParseException | IOException e) {
            throw new UnreadableFileException(Reason.DAMAGED, e);
        }
    }

    private void readWorkbook(RowReader reader) throws UnreadableFileException {
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true))) {
            Map<String, Boolean> dates = new HashMap<>();
            Sheet sheet = workbook.getActiveSheet().orElseGet(workbook::getFirstSheet);
            try (Stream<Row> rows = sheet.openStream()) {
                for (Iterator<Row> each = rows.iterator(); each.hasNext(); ) {
                    Row row = each.next();
                    require(row.getRowNum(), row.getCellCount());
                    if (!reader.row(row.getRowNum(), cells(row, dates))) {
                        return;
                    }
                }
            }
        } catch (IOException | ExcelReaderException e) {
            throw new UnreadableFileException(Reason.DAMAGED, e);
        } catch (RuntimeException e) {
            throw new UnreadableFileException(Reason.DAMAGED, e);
        }
    }

    private interface Format {
        void read(byte[] content, RowReader reader) throws IOException;
    }

    /** What reads by itself; too many rows or columns stop it. */
    private void readOther(RowReader reader, Format other) throws UnreadableFileException {
        boolean[] large = {false};
        try {
            other.read(content, (number, cells) -> {
                large[0] = number > MOST_ROWS || cells.size() > MOST_COLUMNS;
                return !large[0] && reader.row(number, cells);
            });
        } catch (IOException | RuntimeException e) {
            throw new UnreadableFileException(Reason.DAMAGED, e);
        }
        if (large[0]) {
            throw new UnreadableFileException(Reason.TOO_LARGE);
        }
    }

    private static List<CellValue> cells(Row row, Map<String, Boolean> dates) {
        List<CellValue> cells = new ArrayList<>(row.getCellCount());
        for (int column = 0; column < row.getCellCount(); column++) {
            Optional<Cell> cell = row.getOptionalCell(column);
            cells.add(cell.isPresent() ? value(cell.get(), dates) : CellValue.EMPTY);
        }
        return cells;
    }

    /** A cell by what it holds; a formula is its value, also where that is a text. */
    private static CellValue value(Cell cell, Map<String, Boolean> dates) {
        Object value = cell.getValue();
        boolean number = cell.getType() == CellType.NUMBER || value instanceof BigDecimal;
        if (number && cell.getRawValue() != null) {
            BigDecimal exact = value instanceof BigDecimal known ? known : new BigDecimal(cell.getRawValue());
            double amount = exact.doubleValue();
            String format = cell.getDataFormatString();
            boolean date = format != null && dates.computeIfAbsent(format, OrderFile::isDate);
            if (date && amount >= 0 && amount <= LAST_DAY) {
                return new CellValue(cell.asDate().toString(), null, cell.asDate());
            }
            return number(exact, amount);
        }
        String text = value instanceof String string ? string : cell.getText();
        return CellValue.of(text == null ? "" : text);
    }

    /** A number; one with more digits than people write stays as it was written. */
    private static CellValue number(BigDecimal exact, double amount) {
        boolean plain = Math.abs((long) exact.precision() - exact.scale()) <= LONGEST && exact.scale() <= LONGEST;
        String text = plain ? exact.stripTrailingZeros().toPlainString() : Double.toString(amount);
        return new CellValue(text, Double.isFinite(amount) ? Double.valueOf(amount) : null, null);
    }

    /** Whether a number format is one of dates. */
    static boolean isDate(@Nullable String format) {
        if (format == null) {
            return false;
        }
        String bare = format.replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "").toLowerCase(Locale.ROOT);
        return bare.contains("yy") || bare.contains("dd") || bare.matches(".*\\bd[/.-]m.*|.*\\bm[/.-]d.*");
    }

    private static void require(long rows, int columns) throws UnreadableFileException {
        if (rows > MOST_ROWS || columns > MOST_COLUMNS) {
            throw new UnreadableFileException(Reason.TOO_LARGE);
        }
    }
}
