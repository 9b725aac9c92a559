package org.kampus.ui.shell;

import com.vaadin.flow.component.page.ColorScheme;
import java.util.Optional;

/** Light, dark, or as the device has it. */
enum ColorMode {
    AUTO("auto", ColorScheme.Value.LIGHT_DARK),
    LIGHT("light", ColorScheme.Value.LIGHT),
    DARK("dark", ColorScheme.Value.DARK);

    private final String key;
    private final ColorScheme.Value scheme;

    ColorMode(String key, ColorScheme.Value scheme) {
        this.key = key;
        this.scheme = scheme;
    }

    static Optional<ColorMode> byKey(String key) {
        for (ColorMode mode : values()) {
            if (mode.key.equals(key)) {
                return Optional.of(mode);
            }
        }
        return Optional.empty();
    }

    /** Name in the cookie and in text keys. */
    String key() {
        return key;
    }

    ColorScheme.Value scheme() {
        return scheme;
    }

    /** The mode after this one when the switch is pressed. */
    ColorMode next() {
        return values()[(ordinal() + 1) % values().length];
    }
}
