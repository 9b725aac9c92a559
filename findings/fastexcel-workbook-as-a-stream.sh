#!/usr/bin/env bash
# A workbook written by fastexcel cannot be read to its end by the JDK's ZipInputStream; read as a file it can.
# Needs Maven and a JDK 17 or newer. Exits non-zero when this is no longer so.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId>
  <artifactId>finding</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.dhatim</groupId>
      <artifactId>fastexcel</artifactId>
      <version>0.19.0</version>
    </dependency>
  </dependencies>
</project>
POM
mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies -DoutputDirectory=lib >&2

cat > Finding.java <<'JAVA'
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.Workbook;

class Finding {
    public static void main(String[] args) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Orders", "1.0")) {
            book.newWorksheet("Orders").value(0, 0, "client");
        }
        String stream = "all parts";
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                zip.readAllBytes();
            }
        } catch (ZipException e) {
            stream = "an error: " + e.getMessage();
        }
        int parts = 0;
        Path file = Files.write(Path.of("orders.xlsx"), bytes.toByteArray());
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                zip.getInputStream(entry).readAllBytes();
                parts++;
            }
        }
        System.out.println("seen:     as a stream " + stream + "; as a file " + parts + " parts are read");
        System.exit(stream.startsWith("an error") && parts > 0 ? 0 : 1);
    }
}
JAVA
echo "package:  org.dhatim:fastexcel 0.19.0, Java $(java -version 2>&1 | sed -n '1s/[^"]*"\([^"]*\)".*/\1/p')"
echo "expected: an archive that one class of the JDK reads is read by the other, too"
java -cp 'lib/*' Finding.java
echo "meaning:  who takes such a workbook from a request or a pipe keeps it in a file before it is opened"
