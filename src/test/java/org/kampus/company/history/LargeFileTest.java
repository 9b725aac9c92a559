package org.kampus.company.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.kampus.company.OwnDataPage;

/** The largest workbook that is read, in a machine of 512 MB. */
@EnabledIfSystemProperty(named = "kampus.own.data", matches = "true", disabledReason = "takes a minute: -Pown-data")
class LargeFileTest {

    private static final int ROWS = OrderFile.MOST_ROWS - 1;
    private static final int CLIENTS = 5_000;

    @Test
    void half_a_million_rows_are_read_and_reading_stops_when_told() throws Exception {
        byte[] content = workbook();
        long most = Runtime.getRuntime().maxMemory() >> 20;
        assertTrue(most <= 512, most + " MB");
        long start = System.nanoTime();
        OrderFile file = OrderFile.of(content);
        ColumnMapping mapping = FilePreview.of(file).mapping();
        OrderImport found = OrderImport.read(file, mapping, () -> true);
        double seconds = (System.nanoTime() - start) / 1e9;
        assertEquals(ROWS, found.count(OrderImport.Kind.ORDER));
        assertEquals(CLIENTS, found.log().clients().size());
        int[] asked = {0};
        OrderImport.read(file, mapping, () -> ++asked[0] < 1_000);
        assertEquals(1_000, asked[0]);
        OwnDataPage.measured(
                "A11",
                String.format(
                        Locale.ROOT,
                        "%,d rows, %.1f MB: %.1f s in a machine of %d MB",
                        ROWS,
                        content.length / 1e6,
                        seconds,
                        most),
                seconds <= 60);
        assertTrue(seconds <= 60, seconds + " s");
    }

    static byte[] workbook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Orders");
            sheet.value(0, 0, "Client");
            sheet.value(0, 1, "Date");
            sheet.value(0, 2, "Amount");
            sheet.value(0, 3, "Order number");
            for (int row = 1; row <= ROWS; row++) {
                sheet.value(row, 0, "Client " + row % CLIENTS);
                sheet.value(row, 1, LocalDate.of(2024, 1, 1).plusDays(row % 700));
                sheet.style(row, 1).format("dd.mm.yyyy").set();
                sheet.value(row, 2, 100 + row % 9_973 / 4.0);
                sheet.value(row, 3, row);
                if (row % 1_000 == 0) {
                    sheet.flush();
                }
            }
        }
        return out.toByteArray();
    }
}
