package org.kampus.application.paper;

import java.util.List;
import java.util.Locale;

/** Writes a paper as one HTML document that needs nothing beside it and can be printed. */
public final class PaperHtml {

    private static final String STYLE = """
            body{font:16px/1.45 system-ui,sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem;color:#111;background:#fff}
            h1{font-size:1.75rem;margin:0 0 .25rem}h2{font-size:1.25rem;margin:1.75rem 0 .5rem}h3{font-size:1rem;margin:1rem 0 .25rem}
            .below,.quiet{color:#555;font-size:.875rem}.lead{font-size:1.125rem}
            blockquote{margin:.5rem 0;padding-left:.75rem;border-left:3px solid #999;font-style:italic}
            table{border-collapse:collapse;width:100%;margin:.5rem 0;font-size:.875rem;font-variant-numeric:tabular-nums}
            caption{text-align:start;color:#555;padding-bottom:.25rem}
            th,td{border-bottom:1px solid #bbb;padding:.25rem .5rem;text-align:end;vertical-align:top}
            td{white-space:pre-line}figure{margin:.5rem 0}figcaption{color:#555;font-size:.875rem}svg{width:100%;height:auto}
            th:first-child,td:first-child{text-align:start;font-weight:400}
            @page{margin:16mm}@media print{body{margin:0;max-width:none}section+section{break-before:page}
            h2,h3{break-after:avoid}tr,li,blockquote{break-inside:avoid}}""";

    private final StringBuilder html = new StringBuilder();
    private final Locale locale;
    private boolean open;

    private PaperHtml(Locale locale) {
        this.locale = locale;
    }

    /** The document; everything in it that people have typed is text, never markup. */
    public static String of(Paper paper) {
        return new PaperHtml(paper.locale()).write(paper);
    }

    /** A chart alone, as SVG. */
    public static String chart(Paper.Chart chart, Locale locale) {
        PaperHtml written = new PaperHtml(locale);
        written.svg(chart);
        return written.html.toString();
    }

    private String write(Paper paper) {
        html.append("<!doctype html>\n<html lang=\"")
                .append(escaped(paper.locale().getLanguage()));
        html.append("\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">");
        element("title", paper.title());
        html.append("<style>").append(STYLE).append("</style></head><body>\n");
        paper.blocks().forEach(this::block);
        if (open) {
            html.append("</section>\n");
        }
        return html.append("</body></html>\n").toString();
    }

    private void block(Paper.Block block) {
        switch (block) {
            case Paper.Opening opening -> {
                html.append(open ? "</section>\n<section>" : "<section>");
                open = true;
                element("h1", opening.text());
                if (!opening.below().isEmpty()) {
                    html.append("<p class=\"below\">")
                            .append(escaped(opening.below()))
                            .append("</p>");
                }
            }
            case Paper.Heading heading -> element("h" + heading.level(), heading.text());
            case Paper.Text text -> {
                switch (text.tone()) {
                    case LEAD ->
                        html.append("<p class=\"lead\">")
                                .append(escaped(text.text()))
                                .append("</p>");
                    case PLAIN -> element("p", text.text());
                    case QUOTE -> element("blockquote", text.text());
                    case QUIET ->
                        html.append("<p class=\"quiet\">")
                                .append(escaped(text.text()))
                                .append("</p>");
                }
            }
            case Paper.Bullets bullets -> {
                html.append("<ul>");
                bullets.lines().forEach(line -> element("li", line));
                html.append("</ul>");
            }
            case Paper.Table table -> table(table);
            case Paper.Chart chart -> {
                html.append("<figure>");
                element("figcaption", chart.caption());
                svg(chart);
                html.append("</figure>");
            }
        }
        html.append('\n');
    }

    private void table(Paper.Table table) {
        html.append("<table>");
        element("caption", table.caption());
        html.append("<thead><tr>");
        table.columns()
                .forEach(column -> html.append("<th scope=\"col\">")
                        .append(escaped(column))
                        .append("</th>"));
        html.append("</tr></thead><tbody>");
        for (List<String> row : table.rows()) {
            html.append("<tr><th scope=\"row\">")
                    .append(escaped(row.getFirst()))
                    .append("</th>");
            row.stream().skip(1).forEach(cell -> element("td", cell));
            html.append("</tr>");
        }
        html.append("</tbody></table>");
    }

    private void svg(Paper.Chart chart) {
        html.append(String.format(
                Locale.ROOT,
                "<svg viewBox=\"0 0 %.0f %.0f\" role=\"img\" font-size=\"9\" aria-label=\"%s\">",
                PaperChart.WIDTH,
                PaperChart.HEIGHT,
                escaped(chart.caption())));
        PaperChart.draw(chart, locale, new Svg());
        html.append("</svg>");
    }

    /** A chart in the document. */
    private final class Svg implements PaperChart.Canvas {

        @Override
        public void path(List<float[]> points, boolean closed, String colour, float width) {
            html.append("<path d=\"");
            for (int point = 0; point < points.size(); point++) {
                float[] place = points.get(point);
                html.append(String.format(Locale.ROOT, "%s%.1f %.1f", point == 0 ? "M" : "L", place[0], place[1]));
            }
            html.append(
                    closed
                            ? String.format(Locale.ROOT, "Z\" fill=\"%s\"/>", colour)
                            : String.format(
                                    Locale.ROOT,
                                    "\" fill=\"none\" stroke=\"%s\" stroke-width=\"%.1f\"/>",
                                    colour,
                                    width));
        }

        @Override
        public void text(String text, float x, float y, PaperChart.Align align) {
            String anchor = switch (align) {
                case LEFT -> "start";
                case MIDDLE -> "middle";
                case RIGHT -> "end";
            };
            html.append(String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">", x, y, anchor));
            html.append(escaped(text)).append("</text>");
        }
    }

    private void element(String name, String text) {
        html.append('<').append(name).append('>').append(escaped(text));
        html.append("</").append(name).append('>');
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> {
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.append((char) c);
            }
        });
        return escaped.toString();
    }
}
