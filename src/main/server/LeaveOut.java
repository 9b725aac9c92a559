import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Copies a jar of Payara Micro without what a list names. Everything else stays as it is, licences included; libraries stay
 * uncompressed within the jar, as the server's class loader wants them. Usage: java LeaveOut.java LIST FROM TO
 */
public final class LeaveOut {

    private static final String RUNTIME = "MICRO-INF/runtime/";

    private LeaveOut() {}

    /** Ends with an exception, and leaves no file, if the list names what is not there. */
    public static void main(String[] arguments) throws IOException {
        Set<String> files = new HashSet<>();
        Map<String, Set<String>> folders = new HashMap<>();
        Set<String> unmet = new TreeSet<>();
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            unmet.add(line);
            String[] parts = line.split("!/");
            if (parts.length == 1) {
                files.add(RUNTIME + line);
            } else {
                folders.computeIfAbsent(RUNTIME + parts[0], jar -> new HashSet<>()).add(parts[1]);
            }
        }
        Path to = Path.of(arguments[2]);
        Path unfinished = Path.of(arguments[2] + ".unfinished");
        try (InputStream from = Files.newInputStream(Path.of(arguments[1]));
                OutputStream out = Files.newOutputStream(unfinished)) {
            copy(from, out, name -> {
                unmet.remove(name.substring(Math.min(RUNTIME.length(), name.length())));
                return files.contains(name);
            }, (name, bytes) -> {
                if (!folders.containsKey(name)) {
                    return bytes;
                }
                ByteArrayOutputStream less = new ByteArrayOutputStream();
                copy(new ByteArrayInputStream(bytes), less, entry -> folders.get(name).stream().anyMatch(folder -> {
                    boolean met = entry.startsWith(folder);
                    if (met) {
                        unmet.remove(name.substring(RUNTIME.length()) + "!/" + folder);
                    }
                    return met;
                }), (entry, content) -> content);
                return less.toByteArray();
            });
        }
        if (!unmet.isEmpty()) {
            Files.delete(unfinished);
            throw new IOException(arguments[0] + " names what is not in " + arguments[1] + ": " + List.copyOf(unmet));
        }
        Files.move(unfinished, to, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    private interface Change {
        byte[] of(String name, byte[] bytes) throws IOException;
    }

    private static void copy(
            InputStream from, OutputStream to, java.util.function.Predicate<String> leftOut, Change change)
            throws IOException {
        ZipInputStream in = new ZipInputStream(from);
        ZipOutputStream out = new ZipOutputStream(to);
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
            if (leftOut.test(entry.getName())) {
                continue;
            }
            byte[] bytes = change.of(entry.getName(), in.readAllBytes());
            ZipEntry copy = new ZipEntry(entry.getName());
            copy.setTime(entry.getTime());
            if (entry.getMethod() == ZipEntry.STORED) {
                CRC32 sum = new CRC32();
                sum.update(bytes);
                copy.setMethod(ZipEntry.STORED);
                copy.setSize(bytes.length);
                copy.setCrc(sum.getValue());
            }
            out.putNextEntry(copy);
            out.write(bytes);
        }
        out.finish();
    }
}
