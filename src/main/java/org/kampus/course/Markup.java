package org.kampus.course;

/** Text within HTML and XML. */
public final class Markup {

    private Markup() {}

    /** A text that means itself, in elements and in attributes. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
