package id.amanah.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KindFoldersTest {

    @TempDir
    Path directory;

    @Test
    void foldersAreFoundInEveryRootOfTheClassPath() throws IOException {
        assertThat(new KindFolders().packaged()).containsKeys("gift-report", "sample-permit")
            .extractingByKey("sample-permit")
            .satisfies(files -> assertThat(files.keySet()).contains("kind.yaml", "request.form"));
    }

    @Test
    void foldersAreFoundInsideAJarWithTheirLetters() throws IOException {
        Path jar = directory.resolve("kinds.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (String name : new String[] { "bpmn/", "bpmn/jarred/", "bpmn/jarred/kind.yaml", "bpmn/jarred/letters/",
                    "bpmn/jarred/letters/receipt_id.mustache", "bpmn/law/deadlines.dmn" }) {
                out.putNextEntry(new JarEntry(name));
            }
        }

        Map<String, Map<String, byte[]>> found;
        try (var loader = new URLClassLoader(new URL[] { jar.toUri().toURL() }, null)) {
            found = new KindFolders(loader).packaged();
        }

        assertThat(found).containsOnlyKeys("jarred");
        assertThat(found.get("jarred")).containsOnlyKeys("kind.yaml", "letters/receipt_id.mustache");
    }

    @Test
    void foldersAreFoundInADirectory() throws IOException {
        Files.createDirectories(directory.resolve("mine/letters"));
        Files.writeString(directory.resolve("mine/kind.yaml"), "key: mine");
        Files.writeString(directory.resolve("mine/letters/receipt_id.mustache"), "Subject: x");
        Files.createDirectories(directory.resolve("not-a-kind"));

        Map<String, Map<String, byte[]>> found = new KindFolders().under(directory);

        assertThat(found).containsOnlyKeys("mine");
        assertThat(found.get("mine")).containsOnlyKeys("kind.yaml", "letters/receipt_id.mustache");
    }

}
