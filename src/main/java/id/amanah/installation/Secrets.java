package id.amanah.installation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The passwords of the roles of our own server, made at random at the first start and
 * kept in a file that only its owner reads. The server listens on loopback, yet any user
 * of the machine reaches that; so it asks for a password.
 */
record Secrets(String superuser, String owner, String application) {

    static Secrets of(Path directory) throws IOException {
        Path file = directory.resolve("passwords");
        if (!Files.exists(file)) {
            Path fresh = Files.createTempFile(directory, "passwords", null,
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(fresh, Stream.generate(Secrets::random).limit(3).toList());
            Files.move(fresh, file);
        }
        List<String> lines = Files.readAllLines(file);
        return new Secrets(lines.get(0), lines.get(1), lines.get(2));
    }

    private static String random() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

}
