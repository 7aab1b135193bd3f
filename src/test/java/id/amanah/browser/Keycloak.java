package id.amanah.browser;

import id.amanah.Answer;
import id.amanah.kill.Program;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/**
 * A real Keycloak, unpacked by the build, started on loopback with realms of ours. It
 * says on its output when it is ready. What an earlier run kept is forgotten.
 */
final class Keycloak implements AutoCloseable {

    private static final Path HOME = Path.of(System.getProperty("amanah.keycloak", "target/keycloak/keycloak-26.5.6"));

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Process process;

    private final int port;

    private Keycloak(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts it and waits until it answers.
     * @param amanah the port of the Amanah that it may lead back to
     */
    static Keycloak start(int amanah) throws IOException, InterruptedException {
        int port = Program.freePort();
        FileSystemUtils.deleteRecursively(HOME.resolve("data"));
        Path realms = Files.createDirectories(HOME.resolve("data/import"));
        for (String realm : List.of("amanah-realm.json", "elsewhere-realm.json")) {
            String text = Files.readString(Path.of("src/test/resources/keycloak", realm));
            Files.writeString(realms.resolve(realm), text.replace("{port}", String.valueOf(amanah)));
        }
        Path log = Path.of("target/keycloak.log");
        ProcessBuilder start = new ProcessBuilder(HOME.resolve("bin/kc.sh").toString(), "start-dev", "--import-realm",
                "--http-host=127.0.0.1", "--http-port=" + port, "--cache=local", "--hostname-strict=false");
        start.environment().put("JAVA_OPTS_KC_HEAP", "-Xms128m -Xmx512m");
        start.redirectErrorStream(true).redirectOutput(log.toFile());
        Keycloak keycloak = new Keycloak(start.start(), port);
        keycloak.awaitReady(log);
        return keycloak;
    }

    private void awaitReady(Path log) throws IOException, InterruptedException {
        for (int second = 0; second < 300; second++) {
            if (Files.readString(log).contains("Listening on:")) {
                return;
            }
            if (process.waitFor(1, TimeUnit.SECONDS)) {
                break;
            }
        }
        close();
        throw new AssertionError("Keycloak does not start:\n" + Files.readString(log));
    }

    String issuer(String realm) {
        return "http://127.0.0.1:" + port + "/realms/" + realm;
    }

    /** The settings with which Amanah knows it. */
    List<String> settings() {
        String provider = "--amanah.sign-in.provider.";
        String protocol = issuer("amanah") + "/protocol/openid-connect";
        return List.of(provider + "name=Keycloak", provider + "issuer=" + issuer("amanah"),
                provider + "keys=" + protocol + "/certs", provider + "authorization=" + protocol + "/auth",
                provider + "token=" + protocol + "/token", provider + "end-session=" + protocol + "/logout",
                provider + "client-id=amanah-pages", provider + "client-secret=rahasia-halaman",
                provider + "roles=provider", provider + "role-names.[amanah-pegawai]=CIVIL_SERVANT",
                provider + "role-names.[amanah-atasan]=SUPERIOR");
    }

    /** A token that a program of the realm gets for budi. */
    String token(String realm, String program) throws IOException, InterruptedException {
        HttpRequest asking = HttpRequest.newBuilder(URI.create(issuer(realm) + "/protocol/openid-connect/token"))
            .timeout(Duration.ofSeconds(60))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers
                .ofString("grant_type=password&username=budi&password=rahasia-budi&scope=openid&client_id=" + program))
            .build();
        String answer = HTTP.send(asking, BodyHandlers.ofString()).body();
        String token = Answer.JSON.readTree(answer).path("access_token").asString("");
        if (token.isEmpty()) {
            throw new AssertionError("Keycloak gives no token: " + answer);
        }
        return token;
    }

    @Override
    public void close() throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

}
