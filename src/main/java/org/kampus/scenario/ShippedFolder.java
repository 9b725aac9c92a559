package org.kampus.scenario;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.function.Consumer;

/** A folder that is shipped with Kampus, as classes or in a jar. */
final class ShippedFolder {

    private ShippedFolder() {}

    /**
     * Opens the folder in which a resource lies; it is there until the reader comes back.
     *
     * @throws IllegalStateException if the resource is missing or its folder cannot be listed
     */
    static void of(String resource, Consumer<Path> reader) {
        URL found = ShippedFolder.class.getResource(resource);
        if (found == null) {
            throw new IllegalStateException(resource + " is missing from the class path; the build is incomplete");
        }
        try {
            URI uri = found.toURI();
            if (uri.getScheme().equals("file")) {
                reader.accept(parent(Path.of(uri)));
            } else {
                String[] parts = uri.toString().split("!", 2);
                try (FileSystem jar =
                        FileSystems.newFileSystem(Path.of(URI.create(parts[0].replaceFirst("^jar:", ""))))) {
                    reader.accept(parent(jar.getPath(parts[1])));
                }
            }
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException("what is shipped beside " + found + " cannot be listed", e);
        }
    }

    private static Path parent(Path file) {
        Path parent = file.getParent();
        return parent == null ? file : parent;
    }
}
