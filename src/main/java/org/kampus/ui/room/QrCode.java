package org.kampus.ui.room;

import com.vaadin.flow.component.html.Image;
import io.nayuki.qrcodegen.QrCode.Ecc;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/** An address as a QR code, black on white in every colour mode so that every phone reads it. */
public final class QrCode extends Image {

    /** White modules around the code that the standard asks for. */
    private static final int QUIET = 4;

    /** An empty code. */
    public QrCode() {
        addClassName("qr");
        getElement().setAttribute("data-testid", "qr");
    }

    /** Shows an address; {@code alt} says in words where it leads. */
    public void show(String address, String alt) {
        setSrc("data:image/svg+xml;base64,"
                + Base64.getEncoder().encodeToString(svg(address).getBytes(StandardCharsets.UTF_8)));
        setAlt(alt);
        getElement().setAttribute("data-address", address);
    }

    /** The code as a picture; damage of 15 % of it does no harm. */
    static String svg(String address) {
        var code = io.nayuki.qrcodegen.QrCode.encodeText(address, Ecc.MEDIUM);
        int side = code.size + 2 * QUIET;
        StringBuilder dark = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    dark.append(String.format(Locale.ROOT, "M%d,%dh1v1h-1z", x + QUIET, y + QUIET));
                }
            }
        }
        return String.format(Locale.ROOT, """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">\
                <rect width="%1$d" height="%1$d" fill="#fff"/><path d="%2$s" fill="#000"/></svg>\
                """, side, dark);
    }
}
