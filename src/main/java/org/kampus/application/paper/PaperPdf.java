package org.kampus.application.paper;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Image;
import org.openpdf.text.ListItem;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** Writes a paper as PDF on A4, with a typeface of its own, so that Russian looks the same on every machine. */
public final class PaperPdf {

    /** Content type of {@link #of}. */
    public static final String CONTENT_TYPE = "application/pdf";

    private static final float MARGIN = 48;
    /** Letters become smaller by so much, and not smaller than this, until a paper fits its pages. */
    private static final float STEP = 0.04f;

    private static final float SMALLEST = 0.7f;

    private static final float ROOM_BELOW_HEADING = 72;
    private static final Color QUIET = new Color(0x55, 0x55, 0x55);
    private static final Color LINE = new Color(0xBB, 0xBB, 0xBB);

    private static final BaseFont REGULAR = face("LiberationSans-Regular.ttf");
    private static final BaseFont BOLD = face("LiberationSans-Bold.ttf");
    private static final BaseFont ITALIC = face("LiberationSans-Italic.ttf");

    private final Locale locale;
    private final float scale;
    private final Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
    private final boolean russian;
    private boolean begun;
    private int pages;

    private PaperPdf(Locale locale, float scale) {
        this.locale = locale;
        this.scale = scale;
        this.russian = locale.getLanguage().equals("ru");
    }

    /** The typeface is older than the sign of the rouble. */
    private String written(String text) {
        return russian
                ? text.replace("₽", "руб.").replace("руб..", "руб.")
                : text.replaceAll("₽[ \u00a0]?", "RUB\u00a0");
    }

    private static BaseFont face(String file) {
        try (InputStream font = PaperPdf.class.getResourceAsStream("/liberation/" + file)) {
            if (font == null) {
                throw new IllegalStateException("the typeface " + file + " is missing in the application");
            }
            return BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, font.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document. */
    public static byte[] of(Paper paper) {
        PaperPdf written = new PaperPdf(paper.locale(), 1);
        byte[] bytes = written.write(paper);
        for (float scale = 1 - STEP;
                paper.pages() > 0 && written.pages > paper.pages() && scale >= SMALLEST;
                scale -= STEP) {
            written = new PaperPdf(paper.locale(), scale);
            bytes = written.write(paper);
        }
        return bytes;
    }

    private Font font(BaseFont face, float size) {
        return new Font(face, scale * size);
    }

    private Font quiet(float size) {
        return new Font(REGULAR, scale * size, Font.NORMAL, QUIET);
    }

    private byte[] write(Paper paper) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfWriter writer = PdfWriter.getInstance(document, bytes);
        writer.setPageEvent(new Footer(paper.title()));
        document.addTitle(paper.title());
        document.addCreator("Kampus");
        document.setDocumentLanguage(paper.locale().getLanguage());
        document.open();
        for (int part = 0; part < paper.blocks().size(); part++) {
            boolean chartNext =
                    part + 1 < paper.blocks().size() && paper.blocks().get(part + 1) instanceof Paper.Chart;
            block(paper.blocks().get(part), ROOM_BELOW_HEADING + (chartNext ? PaperChart.HEIGHT : 0), writer);
        }
        pages = writer.getPageNumber();
        document.close();
        return bytes.toByteArray();
    }

    private static float at(PdfWriter writer) {
        return writer.getVerticalPosition(false);
    }

    private void block(Paper.Block block, float roomBelowHeading, PdfWriter writer) {
        switch (block) {
            case Paper.Opening opening -> {
                if (begun) {
                    document.newPage();
                }
                document.add(spaced(opening.text(), font(BOLD, 20), 0, 4));
                if (!opening.below().isEmpty()) {
                    document.add(spaced(opening.below(), quiet(9), 0, 10));
                }
            }
            case Paper.Heading heading -> {
                boolean section = heading.level() == 2;
                Paragraph title = spaced(heading.text(), font(BOLD, section ? 14 : 11), section ? 11 : 8, 4);
                // Never alone at the foot of a page, nor parted from a chart.
                if (at(writer) < document.bottom() + roomBelowHeading) {
                    document.newPage();
                }
                document.add(title);
            }
            case Paper.Text text -> document.add(text(text));
            case Paper.Bullets bullets -> document.add(bullets(bullets));
            case Paper.Table table -> document.add(table(table));
            case Paper.Chart chart -> {
                document.add(spaced(chart.caption(), quiet(8), 0, 4));
                document.add(chart(chart, writer));
            }
        }
        begun = true;
    }

    private Paragraph text(Paper.Text text) {
        return switch (text.tone()) {
            case LEAD -> spaced(text.text(), font(REGULAR, 11.5f), 0, 6);
            case PLAIN -> spaced(text.text(), font(REGULAR, 10), 0, 5);
            case QUIET -> spaced(text.text(), quiet(8), 0, 6);
            case QUOTE -> {
                Paragraph quote = spaced(text.text(), font(ITALIC, 10), 0, 5);
                quote.setIndentationLeft(12);
                yield quote;
            }
        };
    }

    private Paragraph spaced(String text, Font font, float before, float after) {
        Paragraph paragraph = new Paragraph(written(text), font);
        paragraph.setLeading(0, 1.3f);
        paragraph.setSpacingBefore(scale * before);
        paragraph.setSpacingAfter(scale * after);
        return paragraph;
    }

    private org.openpdf.text.List bullets(Paper.Bullets bullets) {
        org.openpdf.text.List list = new org.openpdf.text.List(false, 10);
        list.setListSymbol(new org.openpdf.text.Chunk("•", font(REGULAR, 10)));
        for (String line : bullets.lines()) {
            ListItem item = new ListItem(written(line), font(REGULAR, 10));
            item.setLeading(0, 1.3f);
            item.setSpacingAfter(scale * 2);
            list.add(item);
        }
        return list;
    }

    private Image chart(Paper.Chart chart, PdfWriter writer) {
        PdfTemplate drawing = writer.getDirectContent().createTemplate(PaperChart.WIDTH, PaperChart.HEIGHT);
        PaperChart.draw(chart, locale, new Drawing(drawing));
        Image picture = Image.getInstance(drawing);
        picture.scalePercent(100 * scale);
        return picture;
    }

    /** A chart on its own sheet, whose origin is below on the left. */
    private final class Drawing implements PaperChart.Canvas {

        private static final float LETTERS = 8;

        private final PdfTemplate sheet;

        Drawing(PdfTemplate sheet) {
            this.sheet = sheet;
        }

        @Override
        public void path(List<float[]> points, boolean closed, String colour, float width) {
            for (int point = 0; point < points.size(); point++) {
                float x = points.get(point)[0];
                float y = PaperChart.HEIGHT - points.get(point)[1];
                if (point == 0) {
                    sheet.moveTo(x, y);
                } else {
                    sheet.lineTo(x, y);
                }
            }
            if (closed) {
                sheet.setColorFill(Color.decode(colour));
                sheet.fill();
            } else {
                sheet.setColorStroke(Color.decode(colour));
                sheet.setLineWidth(width);
                sheet.stroke();
            }
        }

        @Override
        public void text(String text, float x, float y, PaperChart.Align align) {
            int side = switch (align) {
                case LEFT -> Element.ALIGN_LEFT;
                case MIDDLE -> Element.ALIGN_CENTER;
                case RIGHT -> Element.ALIGN_RIGHT;
            };
            Phrase words = new Phrase(written(text), new Font(REGULAR, LETTERS, Font.NORMAL, Color.BLACK));
            ColumnText.showTextAligned(sheet, side, words, x, PaperChart.HEIGHT - y, 0);
        }
    }

    private PdfPTable table(Paper.Table table) {
        int columns = table.columns().size();
        PdfPTable grid = new PdfPTable(columns);
        float[] widths = new float[columns];
        java.util.Arrays.fill(widths, 1);
        widths[0] = columns > 5 ? 1.2f : columns == 5 ? 1.4f : columns == 4 ? 3 : 2;
        grid.setWidths(widths);
        grid.setWidthPercentage(100);
        grid.setSpacingBefore(4);
        grid.setSpacingAfter(8);
        grid.setHeaderRows(1);
        grid.setSplitRows(false);
        grid.setKeepTogether(true);
        row(grid, table.columns(), BOLD);
        table.rows().forEach(row -> row(grid, row, REGULAR));
        return grid;
    }

    private void row(PdfPTable grid, List<String> cells, BaseFont face) {
        for (int column = 0; column < cells.size(); column++) {
            PdfPCell cell = new PdfPCell(new Phrase(written(cells.get(column)), font(face, 8.5f)));
            cell.setHorizontalAlignment(column == 0 ? Element.ALIGN_LEFT : Element.ALIGN_RIGHT);
            cell.setBorder(Rectangle.BOTTOM);
            cell.setBorderColor(LINE);
            cell.setPaddingBottom(scale * 4);
            grid.addCell(cell);
        }
    }

    /** Title and number of the page below each page. */
    private static final class Footer extends PdfPageEventHelper {

        private final String title;

        Footer(String title) {
            this.title = title;
        }

        @Override
        public void onEndPage(PdfWriter writer, Document document) {
            Font font = new Font(REGULAR, 8, Font.NORMAL, QUIET);
            float y = MARGIN / 2;
            ColumnText.showTextAligned(
                    writer.getDirectContent(), Element.ALIGN_LEFT, new Phrase(title, font), document.left(), y, 0);
            ColumnText.showTextAligned(
                    writer.getDirectContent(),
                    Element.ALIGN_RIGHT,
                    new Phrase(Integer.toString(writer.getPageNumber()), font),
                    document.right(),
                    y,
                    0);
        }
    }
}
