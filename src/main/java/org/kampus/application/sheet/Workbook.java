package org.kampus.application.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes sheets as an Office Open XML workbook. Texts are written as texts, so nothing typed can become a formula. */
public final class Workbook {

    /** Content type of a workbook. */
    public static final String CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final int LETTERS = 26;
    private static final int LONGEST_SHEET_NAME = 31;
    private static final int LONGEST_TEXT = 32_767;

    private Workbook() {}

    /** The workbook with the given sheets; equal sheets give equal bytes. */
    public static byte[] of(List<Sheet> sheets) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", contentTypes(sheets.size()));
            put(
                    zip,
                    "_rels/.rels",
                    HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"r1\" Type=\""
                            + RELATIONS + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            put(zip, "xl/workbook.xml", workbook(sheets));
            put(zip, "xl/_rels/workbook.xml.rels", relations(sheets.size()));
            for (int i = 0; i < sheets.size(); i++) {
                put(zip, "xl/worksheets/sheet" + (i + 1) + ".xml", sheet(sheets.get(i)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String contentTypes(int sheets) {
        String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        StringBuilder xml = new StringBuilder(HEAD + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + type + "sheet.main+xml\"/>");
        for (int i = 1; i <= sheets; i++) {
            xml.append("<Override PartName=\"/xl/worksheets/sheet")
                    .append(i)
                    .append(".xml\" ContentType=\"")
                    .append(type)
                    .append("worksheet+xml\"/>");
        }
        return xml.append("</Types>").toString();
    }

    private static String workbook(List<Sheet> sheets) {
        StringBuilder xml =
                new StringBuilder(HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><sheets>");
        for (int i = 1; i <= sheets.size(); i++) {
            String name = sheets.get(i - 1).name();
            xml.append("<sheet name=\"")
                    .append(escaped(name.substring(0, Math.min(name.length(), LONGEST_SHEET_NAME))))
                    .append(String.format(Locale.ROOT, "\" sheetId=\"%d\" r:id=\"r%d\"/>", i, i));
        }
        return xml.append("</sheets></workbook>").toString();
    }

    private static String relations(int sheets) {
        StringBuilder xml = new StringBuilder(HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        for (int i = 1; i <= sheets; i++) {
            xml.append(String.format(
                    Locale.ROOT,
                    "<Relationship Id=\"r%d\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%d.xml\"/>",
                    i,
                    RELATIONS,
                    i));
        }
        return xml.append("</Relationships>").toString();
    }

    private static String sheet(Sheet sheet) {
        StringBuilder xml = new StringBuilder(HEAD + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
        List<List<?>> rows = new ArrayList<>();
        rows.add(sheet.columns());
        rows.addAll(sheet.rows());
        for (int r = 0; r < rows.size(); r++) {
            xml.append("<row r=\"").append(r + 1).append("\">");
            for (int c = 0; c < rows.get(r).size(); c++) {
                cell(xml, column(c) + (r + 1), rows.get(r).get(c));
            }
            xml.append("</row>");
        }
        return xml.append("</sheetData></worksheet>").toString();
    }

    private static void cell(StringBuilder xml, String place, Object value) {
        if (value instanceof Number number) {
            if (Double.isFinite(number.doubleValue())) {
                xml.append(String.format(Locale.ROOT, "<c r=\"%s\"><v>%s</v></c>", place, number));
            }
        } else if (!value.toString().isEmpty()) {
            String text = value.toString();
            xml.append("<c r=\"")
                    .append(place)
                    .append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
                    .append(escaped(text.substring(0, Math.min(text.length(), LONGEST_TEXT))))
                    .append("</t></is></c>");
        }
    }

    private static String column(int index) {
        String letter = String.valueOf((char) ('A' + index % LETTERS));
        return index < LETTERS ? letter : column(index / LETTERS - 1) + letter;
    }

    /** Text for XML; what XML cannot hold is left out. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> {
                    boolean allowed = c >= 0x20 && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF);
                    if (allowed || c == '\n' || c == '\t') {
                        escaped.appendCodePoint(c);
                    }
                }
            }
        });
        return escaped.toString();
    }
}
