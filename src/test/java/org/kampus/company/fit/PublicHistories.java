package org.kampus.company.fit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Assumptions;
import org.kampus.company.history.ColumnMapping;
import org.kampus.company.history.ColumnRole;
import org.kampus.company.history.FilePreview;
import org.kampus.company.history.OrderFile;
import org.kampus.company.history.OrderImport;
import org.kampus.company.history.OrderLog;
import org.kampus.company.history.UnreadableFileException;

/** Public order histories; they are no part of Kampus, and tests that need one say so where it is not found. */
final class PublicHistories {

    private static final Path FOLDER = Path.of(System.getProperty("kampus.public.data", "../shared/data"));

    private PublicHistories() {}

    static OrderLog cdnow() throws IOException, UnreadableFileException {
        OrderFile file = file("cdnowElog.csv");
        // The column of the sample numbers its clients, the first one those of all of the shop.
        return read(file, FilePreview.of(file).mapping().with(ColumnRole.CLIENT, 1));
    }

    static OrderLog adventureWorks() throws IOException, UnreadableFileException {
        OrderFile file = file("adventureworks_FactResellerSales.csv");
        return read(file, FilePreview.of(file).mapping());
    }

    static OrderLog classicModels() throws IOException, UnreadableFileException {
        OrderFile file = file("classicmodels_sales_data_sample.csv");
        return read(file, FilePreview.of(file).mapping());
    }

    private static OrderLog read(OrderFile file, ColumnMapping mapping) throws UnreadableFileException {
        OrderImport found = OrderImport.read(file, mapping, () -> true);
        Assumptions.assumeFalse(found.asks());
        return found.log();
    }

    private static OrderFile file(String name) throws IOException, UnreadableFileException {
        Path path = FOLDER.resolve(name);
        Assumptions.assumeTrue(Files.exists(path), () -> path.toAbsolutePath() + " is not there");
        return OrderFile.of(Files.readAllBytes(path));
    }

    static long day(String date) {
        return LocalDate.parse(date).toEpochDay();
    }
}
