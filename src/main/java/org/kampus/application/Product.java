package org.kampus.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * What is running here.
 *
 * @param name the product's name
 * @param version the version this build was made as
 */
public record Product(String name, String version) {

    private static final Product THIS = read();

    /** The product this class belongs to. */
    public static Product running() {
        return THIS;
    }

    private static Product read() {
        var properties = new Properties();
        try (InputStream in = Product.class.getResourceAsStream("product.properties")) {
            if (in == null) {
                throw new IllegalStateException("product.properties is missing beside " + Product.class);
            }
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Product(properties.getProperty("name"), properties.getProperty("version"));
    }
}
