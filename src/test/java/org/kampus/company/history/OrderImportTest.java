package org.kampus.company.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kampus.company.OwnDataPage;
import org.kampus.company.history.OrderImport.Kind;
import org.kampus.company.history.UnreadableFileException.Reason;

class OrderImportTest {

    private record Sale(String client, LocalDate day, double amount) {}

    private static final List<Sale> SALES = List.of(
            new Sale("ООО «Ромашка»", LocalDate.of(2024, 1, 31), 1234.5),
            new Sale("ООО «Ромашка»", LocalDate.of(2024, 3, 2), 980),
            new Sale("Лютик", LocalDate.of(2024, 2, 3), 108_196.72),
            new Sale("Лютик", LocalDate.of(2024, 12, 30), 12.25));

    /** The same orders in every way of writing them that people use are the same orders. */
    @Test
    void the_same_orders_read_the_same_however_they_are_written() throws Exception {
        List<String> different = new ArrayList<>();
        OrderLog expected =
                read(text(SALES, ';', "dd.MM.yyyy", ',', "", false, "\n")).log();
        assertEquals(2, expected.clients().size());
        assertEquals(4, expected.orders());
        for (String charset : List.of("UTF-8", "windows-1251", "KOI8-R", "IBM866", "UTF-16LE")) {
            for (char delimiter : new char[] {';', ',', '\t', '|'}) {
                for (String dates :
                        List.of("dd.MM.yyyy", "yyyy-MM-dd", "MM/dd/yyyy", "dd/MM/yyyy", "d.M.yy", "yyyyMMdd")) {
                    for (char decimal : new char[] {',', '.'}) {
                        for (String grouping : List.of("", "\u00a0", decimal == ',' ? "." : ",")) {
                            for (boolean totals : new boolean[] {false, true}) {
                                String bom = charset.startsWith("UTF-16") || totals && charset.equals("UTF-8")
                                        ? "\ufeff"
                                        : "";
                                String end = totals ? "\r\n" : "\n";
                                byte[] file = (bom + text(SALES, delimiter, dates, decimal, grouping, totals, end))
                                        .getBytes(Charset.forName(charset));
                                OrderImport found = read(file);
                                if (!found.log().equals(expected) || found.asks()) {
                                    different.add(charset + " '" + delimiter + "' " + dates + " " + decimal + " '"
                                            + grouping + "' " + totals + " " + found);
                                }
                            }
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), different.stream().limit(3).toList(), different.size() + " differ");
        OwnDataPage.measured("A10", "all combinations the same", true);
    }

    private static String text(
            List<Sale> sales, char delimiter, String dates, char decimal, String grouping, boolean totals, String end) {
        StringBuilder text = new StringBuilder();
        if (totals) {
            text.append("Продажи за 2024 год").append(end).append(end);
        }
        text.append("Контрагент")
                .append(delimiter)
                .append("Дата")
                .append(delimiter)
                .append("Сумма")
                .append(totals ? delimiter + "Примечание" : "")
                .append(end);
        for (Sale sale : sales) {
            String client =
                    totals ? "\"" + sale.client().replace("«", "\"\"").replace("»", "\"\"") + "\"" : sale.client();
            text.append(client)
                    .append(delimiter)
                    .append(sale.day().format(DateTimeFormatter.ofPattern(dates)))
                    .append(delimiter)
                    .append('"' + number(sale.amount(), decimal, grouping) + '"')
                    .append(totals ? delimiter + "\"позвонить" + end + "заранее\"" : "")
                    .append(end);
        }
        if (totals) {
            text.append("Итого")
                    .append(delimiter)
                    .append(delimiter)
                    .append('"' + number(110_423.47, decimal, grouping) + '"');
        }
        return text.toString();
    }

    private static String number(double amount, char decimal, String grouping) {
        String plain = String.format(Locale.ROOT, "%,.2f", amount);
        return plain.replace(",", "G").replace('.', decimal).replace("G", grouping);
    }

    @Test
    void a_workbook_reads_as_the_text_does() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Orders");
            sheet.value(0, 0, "Параметры: 2024");
            List<String> headers = List.of("Контрагент", "Дата", "Сумма");
            for (int i = 0; i < headers.size(); i++) {
                sheet.value(2, i, headers.get(i));
            }
            for (int i = 0; i < SALES.size(); i++) {
                sheet.value(i + 3, 0, SALES.get(i).client());
                sheet.value(i + 3, 1, SALES.get(i).day());
                sheet.style(i + 3, 1).format("dd.mm.yyyy").set();
                sheet.value(i + 3, 2, SALES.get(i).amount());
            }
            sheet.value(7, 0, "Итого");
            sheet.formula(7, 2, "SUM(C4:C7)");
        }
        OrderImport found = read(out.toByteArray());

        assertEquals(read(text(SALES, ';', "dd.MM.yyyy", ',', "", false, "\n")).log(), found.log());
        assertEquals(1, found.count(Kind.TOTAL));
        assertEquals(110_423.47, found.sum(), 1e-6);
    }

    /** Workbooks of old Macs count days from 1904; numbers beyond all measure are no amounts, and cost nothing. */
    @Test
    void days_counted_from_1904_and_numbers_beyond_measure() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Orders");
            for (int i = 0; i < 3; i++) {
                sheet.value(0, i, List.of("Client", "Date", "Amount").get(i));
            }
            for (int row = 1; row <= 2; row++) {
                sheet.value(row, 0, "A");
                sheet.value(row, 1, 43_830 + row);
                sheet.style(row, 1).format("dd.mm.yyyy").set();
            }
            sheet.value(1, 2, 100);
            sheet.value(2, 2, new BigDecimal("1E99999999"));
        }
        OrderImport found = read(rewritten(out.toByteArray()));

        assertEquals(
                LocalDate.of(1904, 1, 1).plusDays(43_831).toEpochDay(),
                found.log().firstDay());
        assertEquals(1, found.log().orders());
        assertEquals(1, found.count(Kind.UNUSABLE));
        assertEquals(
                1,
                read("Client;Date;Amount\nA;31.01.2025;100\nA;30.01.2025;" + "9".repeat(400) + "\n")
                        .count(Kind.UNUSABLE));
    }

    private static byte[] rewritten(byte[] workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile in = ZipFile.builder().setByteArray(workbook).get();
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = in.getInputStream(entry).readAllBytes();
                if (entry.getName().equals("xl/workbook.xml")) {
                    String xml = new String(content, StandardCharsets.UTF_8);
                    String from1904 = xml.contains("<workbookPr")
                            ? xml.replaceFirst("<workbookPr[^>]*>", "<workbookPr date1904=\"1\"/>")
                            : xml.replaceFirst("(<workbook[^>]*>)", "$1<workbookPr date1904=\"1\"/>");
                    content = from1904.getBytes(StandardCharsets.UTF_8);
                }
                zip.write(content);
            }
        }
        return out.toByteArray();
    }

    @Test
    void a_million_columns_are_refused() throws IOException {
        assertEquals(Reason.DAMAGED, refusal("a;".repeat(1_000_000).getBytes(StandardCharsets.UTF_8)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Test", "1.0")) {
            workbook.newWorksheet("Orders").value(0, 16_383, "far away");
        }
        assertEquals(Reason.TOO_LARGE, refusal(out.toByteArray()));
    }

    @Test
    void what_a_column_does_not_decide_is_asked_and_never_guessed() throws Exception {
        OrderImport dates = read("Client,Date,Amount\nA,02/03/2024,10.50\nB,04/05/2024,11.50\n");
        assertNull(dates.dateOrder());
        assertTrue(dates.asks());
        OrderImport numbers = read("Client;Date;Amount\nA;13.01.2024;1.234\nB;14.01.2024;5.678\n");
        assertNull(numbers.mark());

        OrderFile file = file("Client;Date;Amount\nA;13.01.2024;1.234\nB;14.01.2024;5.678\n");
        ColumnMapping mapping = FilePreview.of(file).mapping();
        assertEquals(
                6912,
                OrderImport.read(file, mapping.with(NumberReading.Mark.COMMA), () -> true)
                        .sum(),
                1e-9);
        assertEquals(
                6.912,
                OrderImport.read(file, mapping.with(NumberReading.Mark.POINT), () -> true)
                        .sum(),
                1e-9);
    }

    @Test
    void lines_of_an_order_are_one_order_and_blank_fields_are_those_of_its_first_line() throws Exception {
        OrderImport found = read("""
                Order Reference,Order Date,Customer,Total
                SO1,2025-12-01 10:37:22,Alpha,100
                ,,,50
                SO2,2025-12-02 09:00:00,Alpha,10
                SO1,2026-01-05 09:00:00,Beta,7
                """);
        assertEquals(2, found.log().clients().size());
        assertEquals(150, found.log().clients().getFirst().getFirst().amount());
        assertEquals(3, found.log().orders());
    }

    @Test
    void returns_are_no_orders_and_what_was_wholly_returned_was_none() throws Exception {
        OrderImport found = read("""
                Клиент;Дата;Сумма
                А;10.01.2025;100
                А;20.02.2025;40
                А;25.02.2025;-40
                А;13.03.2025;30
                А;14.03.2025;-10
                """);
        List<OrderLog.Order> orders = found.log().clients().getFirst();
        assertEquals(
                List.of(100.0, 20.0),
                orders.stream().map(OrderLog.Order::amount).toList());
        assertEquals(2, found.count(Kind.RETURN));
    }

    @Test
    void statuses_are_told_apart_and_unknown_ones_are_shown_and_do_not_count() throws Exception {
        OrderFile file = file("""
                ID,Название сделки,Бюджет ,Дата закрытия,Этап сделки,Компания
                1,x,100,22.03.2022 13:32:57,Успешно реализовано,А
                2,y,200,не закрыта,Первичный контакт,Б
                3,z,300,23.03.2022 10:00:00,Закрыто и не реализовано,В
                """);
        ColumnMapping mapping = FilePreview.of(file).mapping();
        OrderImport found = OrderImport.read(file, mapping, () -> true);
        assertEquals(100, found.sum());
        assertEquals(false, found.statuses().get("Первичный контакт").known());
        assertEquals(2, found.count(Kind.NOT_COUNTED));
        assertEquals(
                400,
                OrderImport.read(
                                file,
                                mapping.withStatuses(Set.of("Успешно реализовано", "Закрыто и не реализовано")),
                                () -> true)
                        .sum());
    }

    @Test
    void every_row_is_accounted_for_and_those_that_cannot_be_used_say_why() throws Exception {
        OrderImport found = read("""
                Client;Date;Amount
                A;31.01.2025;100
                ;31.01.2025;100
                B;31.31.2025;100
                C;31.01.2025;viel

                Client;Date;Amount
                Total;;300
                """);
        assertEquals(1, found.count(Kind.ORDER));
        assertEquals(3, found.count(Kind.UNUSABLE));
        assertEquals(1, found.count(Kind.HEADER));
        assertEquals(1, found.count(Kind.TOTAL));
        assertEquals(
                List.of(3L, 4L, 5L),
                found.problems().stream().map(OrderImport.Problem::row).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 234,56 ₽|COMMA|1234.56",
                "(123.45)|POINT|-123.45",
                "$1,000|POINT|1000",
                "1'234.50|POINT|1234.5",
                "-5|POINT|-5",
                "12,34,5|POINT|",
                "1.23.4|COMMA|",
                "13,75|POINT|",
                "zero|POINT|"
            })
    void separators_are_never_just_dropped(String text, NumberReading.Mark mark, Double expected) {
        var read = NumberReading.read(CellValue.of(text), mark);
        if (expected == null) {
            assertTrue(read.isEmpty(), () -> text + " was read as " + read);
        } else {
            assertEquals(expected, read.orElseThrow(), 1e-9);
        }
    }

    @Test
    void files_that_are_none_are_refused_by_name() throws IOException {
        assertEquals(Reason.EMPTY, refusal(new byte[0]));
        assertEquals(Reason.TOO_LARGE, refusal(new byte[OrderFile.LARGEST + 1]));
        assertEquals(Reason.DAMAGED, refusal(new byte[] {'P', 'K', 3, 4, 9, 9, 9, 9, 9, 9}));
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(new byte[30_000_000]);
        }
        assertEquals(Reason.TOO_DENSE, refusal(bomb.toByteArray()));
    }

    private static Reason refusal(byte[] content) {
        return assertThrows(UnreadableFileException.class, () -> {
                    OrderFile file = OrderFile.of(content);
                    FilePreview.of(file);
                })
                .reason();
    }

    private static OrderFile file(String text) throws UnreadableFileException {
        return OrderFile.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static OrderImport read(String text) throws UnreadableFileException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static OrderImport read(byte[] content) throws UnreadableFileException {
        OrderFile file = OrderFile.of(content);
        return OrderImport.read(file, FilePreview.of(file).mapping(), () -> true);
    }
}
