package org.kampus.launcher;

import fish.payara.micro.boot.PayaraMicroBoot;
import fish.payara.micro.boot.loader.Launcher;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The server outside its jar, as Java's class cache wants it: one jar that begins it and names the others as its class
 * path, the server's own jars, and the application, exploded. Nothing is written into it while a server runs.
 *
 * @param path where it is
 */
record ServerFolder(Path path) {

    /** Where a server that is begun from such a folder finds it. */
    static final String PROPERTY = "kampus.server";

    private static final String BEGINNING = "kampus-server.jar";
    private static final String RUNTIME = "MICRO-INF/runtime/";
    private static final String APPLICATION = "MICRO-INF/deploy/ROOT.war";
    private static final String DEPLOYED = "MICRO-INF/deploy/";
    private static final String CONTENTS = "contents.txt";

    /** The jar to be begun. */
    Path beginning() {
        return path.resolve(BEGINNING);
    }

    /** The application; named by the path it answers at. */
    Path application() {
        return path.resolve("ROOT");
    }

    /** Whether every file is there at its size. */
    boolean isWhole() throws IOException {
        Path contents = path.resolve(CONTENTS);
        return Files.isRegularFile(contents) && Files.readString(contents).equals(contents());
    }

    private String contents() throws IOException {
        TreeMap<String, Long> sizes = new TreeMap<>();
        try (var all = Files.walk(path)) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                sizes.put(path.relativize(file).toString(), Files.size(file));
            }
        }
        sizes.remove(CONTENTS);
        return sizes.entrySet().stream()
                .map(file -> file.getValue() + " " + file.getKey() + "\n")
                .collect(Collectors.joining());
    }

    /** Unpacks a jar of Kampus here; the folder is whole, or it is not taken for whole. */
    void unpack(Path jar) throws IOException {
        Folders.delete(path);
        Files.createDirectories(path.resolve("runtime"));
        try (JarFile all = new JarFile(jar.toFile())) {
            // The server makes the folders of its configuration by their entries.
            List<JarEntry> files = all.stream()
                    .filter(entry -> !entry.getName().equals(DEPLOYED))
                    .toList();
            try (JarOutputStream out =
                    new JarOutputStream(Files.newOutputStream(beginning()), manifest(all.getManifest(), files))) {
                for (JarEntry file : files) {
                    try (InputStream in = all.getInputStream(file)) {
                        place(file, in, out);
                    }
                }
            }
        }
        try (var all = Files.walk(path)) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                BootCache.force(file);
            }
        }
        BootCache.force(Files.writeString(path.resolve(CONTENTS), contents()));
    }

    private void place(JarEntry file, InputStream in, JarOutputStream out) throws IOException {
        String name = file.getName();
        if (name.equals(APPLICATION)) {
            explode(in);
        } else if (isLibrary(name)) {
            Files.copy(in, path.resolve("runtime").resolve(name.substring(RUNTIME.length())));
        } else if (!name.equals(JarFile.MANIFEST_NAME) && !name.equals(RUNTIME)) {
            // Resource adapters are looked for at the root of the class path.
            JarEntry copy = new JarEntry(name.startsWith(RUNTIME) ? name.substring(RUNTIME.length()) : name);
            copy.setLastModifiedTime(FileTime.fromMillis(file.getTime()));
            out.putNextEntry(copy);
            in.transferTo(out);
            out.closeEntry();
        }
    }

    private static boolean isLibrary(String name) {
        return name.startsWith(RUNTIME) && name.endsWith(".jar");
    }

    private static Manifest manifest(Manifest jar, List<JarEntry> files) {
        Manifest manifest = new Manifest(jar);
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(
                Attributes.Name.CLASS_PATH,
                files.stream()
                        .map(JarEntry::getName)
                        .filter(ServerFolder::isLibrary)
                        .map(name -> "runtime/" + name.substring(RUNTIME.length()))
                        .sorted()
                        .collect(Collectors.joining(" ")));
        return manifest;
    }

    private void explode(InputStream war) throws IOException {
        Path folder = Files.createDirectories(application());
        ZipInputStream in = new ZipInputStream(war);
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
            Path file = folder.resolve(entry.getName()).normalize();
            if (!file.startsWith(folder)) {
                throw new IOException("the application has a file outside itself: " + entry.getName());
            }
            if (entry.isDirectory()) {
                Files.createDirectories(file);
            } else {
                Files.createDirectories(file.getParent());
                try (OutputStream out = Files.newOutputStream(file)) {
                    if (entry.getName().endsWith(".jar")) {
                        loosen(in, out);
                    } else {
                        in.transferTo(out);
                    }
                }
            }
        }
    }

    /** Copies a jar without compressing what is in it: each start reads all classes of the application. */
    private static void loosen(InputStream jar, OutputStream copy) throws IOException {
        ZipInputStream in = new ZipInputStream(jar);
        ZipOutputStream out = new ZipOutputStream(copy);
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
            byte[] bytes = in.readAllBytes();
            CRC32 sum = new CRC32();
            sum.update(bytes);
            ZipEntry loose = new ZipEntry(entry.getName());
            loose.setTime(entry.getTime());
            loose.setMethod(ZipEntry.STORED);
            loose.setSize(bytes.length);
            loose.setCrc(sum.getValue());
            out.putNextEntry(loose);
            out.write(bytes);
        }
        out.finish();
    }

    /** The server of this process, which was begun from this folder, with a folder of its own for what it writes. */
    PayaraMicroBoot open() throws Exception {
        System.setProperty("fish.payara.micro.BootJar", beginning().toUri().toString());
        Launcher.setPayaraBootProperties(ServerFolder.class.getResourceAsStream(Launcher.BOOT_PROPS_FILE));
        Path own = Files.createTempDirectory("kampus-server");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> Folders.deleteQuietly(own)));
        ClassLoader loader = ServerFolder.class.getClassLoader();
        Thread.currentThread().setContextClassLoader(loader);
        var server = (PayaraMicroBoot) loader.loadClass("fish.payara.micro.impl.PayaraMicroImpl")
                .getMethod("getInstance")
                .invoke(null);
        return server.setRootDir(own.toFile()).addDeploymentFile(application().toFile());
    }
}
