package org.kampus.course;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A SCORM 1.2 package for course systems that know nothing else. It holds no lesson, only the way to one: its page opens
 * the lesson on this server in a window of its own, asks how far it is, and tells the course system.
 */
public final class ScormPackage {

    /** With fewer points the lesson counts as failed there. */
    public static final int PASSING = 60;

    private static final LocalDateTime MADE = LocalDateTime.of(2026, 1, 1, 0, 0);

    private static final String MANIFEST = """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest identifier="kampus-%1$s" version="1.0"
                xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
                xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
              <metadata>
                <schema>ADL SCORM</schema>
                <schemaversion>1.2</schemaversion>
              </metadata>
              <organizations default="kampus">
                <organization identifier="kampus">
                  <title>%2$s</title>
                  <item identifier="lesson" identifierref="page">
                    <title>%2$s</title>
                    <adlcp:masteryscore>%3$d</adlcp:masteryscore>
                  </item>
                </organization>
              </organizations>
              <resources>
                <resource identifier="page" type="webcontent" adlcp:scormtype="sco" href="index.html">
                  <file href="index.html"/>
                </resource>
              </resources>
            </manifest>
            """;

    private ScormPackage() {}

    /**
     * Words of its page.
     *
     * @param told what happens
     * @param open on the button
     * @param waiting while the lesson is not finished
     * @param done when it is; {@code {0}} stands for the points
     * @param alone when there is no course system around it
     * @param lost when the server does not answer
     */
    public record Words(String told, String open, String waiting, String done, String alone, String lost) {}

    /**
     * The package.
     *
     * @param own public address of Kampus, without a slash at the end
     * @param lesson the lesson's id
     * @param title of the lesson
     * @param language of its page
     */
    public static byte[] zip(String own, String lesson, String title, String language, Words words) {
        String page = template()
                .replace("%LANGUAGE%", language)
                .replace("%TITLE%", Markup.escaped(title))
                .replace("%TOLD%", Markup.escaped(words.told()))
                .replace("%OPEN%", Markup.escaped(words.open()))
                .replace("%WAITING%", Markup.escaped(words.waiting()))
                .replace("%DONE%", Markup.escaped(words.done()))
                .replace("%ALONE%", Markup.escaped(words.alone()))
                .replace("%LOST%", Markup.escaped(words.lost()))
                .replace("%PASSING%", Integer.toString(PASSING))
                .replace("%LESSON%", Markup.escaped(lesson))
                .replace("%OWN%", Markup.escaped(own));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            put(zip, "imsmanifest.xml", String.format(Locale.ROOT, MANIFEST, lesson, Markup.escaped(title), PASSING));
            put(zip, "index.html", page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(MADE);
        zip.putNextEntry(entry);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String template() {
        try (InputStream in = Objects.requireNonNull(ScormPackage.class.getResourceAsStream("scorm.html"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
