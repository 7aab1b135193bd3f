package id.amanah.verify;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;

/** Where a log is read from: a directory, or an address that gives the same files. */
@FunctionalInterface
interface Source {

    /**
     * A file of the log.
     * @throws Finding if it is missing, or nothing can be reached
     */
    byte[] read(String path) throws Finding;

    /**
     * @param place a directory, or an address beginning with http:// or https://
     */
    static Source of(String place) throws Finding {
        if (place.startsWith("http://") || place.startsWith("https://")) {
            return new Web(URI.create(place.endsWith("/") ? place : place + "/"));
        }
        Path directory = Path.of(place);
        if (!Files.isDirectory(directory)) {
            throw new Finding(Verdict.UNREACHABLE, "There is no directory " + directory.toAbsolutePath());
        }
        return path -> file(directory.resolve(path));
    }

    private static byte[] file(Path file) throws Finding {
        try {
            return Files.readAllBytes(file);
        }
        catch (IOException missing) {
            throw new Finding(Verdict.INCOMPLETE, file + " cannot be read");
        }
    }

    /** Over HTTP; {@code https://name:password@host/} signs in with Basic. */
    final class Web implements Source {

        private static final Duration PATIENCE = Duration.ofSeconds(30);

        private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

        private final URI base;

        Web(URI base) {
            this.base = base;
        }

        @Override
        public byte[] read(String path) throws Finding {
            HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE);
            if (base.getUserInfo() != null) {
                request.header("Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(base.getUserInfo().getBytes()));
            }
            try {
                HttpResponse<byte[]> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
                if (answer.statusCode() != 200) {
                    throw new Finding(answer.statusCode() == 404 ? Verdict.INCOMPLETE : Verdict.UNREACHABLE,
                            "%s answers with status %d".formatted(path, answer.statusCode()));
                }
                return answer.body();
            }
            catch (IOException silent) {
                throw new Finding(Verdict.UNREACHABLE, base.getHost() + " cannot be reached: " + silent.getMessage());
            }
            catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new Finding(Verdict.UNREACHABLE, "The check was stopped");
            }
        }

    }

}
