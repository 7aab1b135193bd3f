package id.amanah.kinds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds the folders of kinds in the program itself and in a directory on disk. */
final class KindFolders {

    private final PathMatchingResourcePatternResolver resources;

    KindFolders() {
        this(KindFolders.class.getClassLoader());
    }

    KindFolders(ClassLoader program) {
        this.resources = new PathMatchingResourcePatternResolver(program);
    }

    /** The files by name of each folder {@code bpmn/<kind>} with a manifest, by kind. */
    Map<String, Map<String, byte[]>> packaged() throws IOException {
        SortedMap<String, Map<String, byte[]>> folders = new TreeMap<>();
        for (Resource manifest : resources.getResources("classpath*:bpmn/*/" + Folder.MANIFEST)) {
            String url = manifest.getURL().toString();
            String base = url.substring(0, url.length() - Folder.MANIFEST.length());
            String kind = base.substring(base.lastIndexOf('/', base.length() - 2) + 1, base.length() - 1);
            folders.put(kind, files(base));
        }
        return folders;
    }

    private Map<String, byte[]> files(String base) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Resource file : resources.getResources(base + "**/*")) {
            String name = URLDecoder.decode(file.getURL().toString().substring(base.length()), StandardCharsets.UTF_8);
            if (file.isReadable() && !name.endsWith("/")) {
                files.put(name, file.getContentAsByteArray());
            }
        }
        return files;
    }

    /** The same of each folder with a manifest in a directory. */
    Map<String, Map<String, byte[]>> under(Path directory) throws IOException {
        SortedMap<String, Map<String, byte[]>> folders = new TreeMap<>();
        try (Stream<Path> children = Files.list(directory)) {
            for (Path folder : children.filter(child -> Files.exists(child.resolve(Folder.MANIFEST))).toList()) {
                folders.put(folder.getFileName().toString(), filesIn(folder));
            }
        }
        return folders;
    }

    private static Map<String, byte[]> filesIn(Path folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile)
                .forEach(file -> files.put(folder.relativize(file).toString().replace('\\', '/'), bytes(file)));
        }
        return files;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
