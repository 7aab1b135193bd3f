package id.amanah.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.amanah.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * An identity provider on loopback, small but strict: a code is good once, only for who
 * asked with its verifier. Whoever comes to its sign-in page is the person last named.
 */
final class TestProvider {

    private static TestProvider here;

    private final HttpServer server;

    private final RSAKey key;

    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();

    private volatile Map<String, Object> claims = Map.of();

    private volatile boolean down;

    private volatile Map<String, String> ended = Map.of();

    private TestProvider() throws IOException, JOSEException {
        key = new RSAKeyGenerator(2048).keyID("first").generate();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/keys", e -> answer(e, down ? 500 : 200, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.createContext("/end", this::end);
        server.setExecutor(Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "test-provider");
            thread.setDaemon(true);
            return thread;
        }));
        server.start();
    }

    static synchronized TestProvider here() {
        try {
            here = here == null ? new TestProvider() : here;
            return here;
        }
        catch (IOException | JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    RSAKey key() {
        return key;
    }

    /** Who signs in from now on. */
    void knows(Map<String, Object> person) {
        claims = Map.copyOf(person);
    }

    void down(boolean now) {
        down = now;
    }

    /** What it was asked for at the last sign-out. */
    Map<String, String> ended() {
        return ended;
    }

    /** The claims of a token to act with, as it should be. */
    JWTClaimsSet.Builder toAct(String nip) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder().issuer(issuer())
            .subject(UUID.randomUUID().toString())
            .audience("amanah-api")
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plusSeconds(300)))
            .claim("typ", "Bearer")
            .claim("nip", nip);
    }

    String signed(JWTClaimsSet token) {
        return signed(token, key);
    }

    static String signed(JWTClaimsSet token, RSAKey key) {
        try {
            SignedJWT jwt = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
                    token);
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        }
        catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> asked = query(exchange.getRequestURI().getRawQuery());
        String code = UUID.randomUUID().toString();
        codes.put(code, asked);
        redirect(exchange,
                UriComponentsBuilder.fromUriString(asked.get("redirect_uri"))
                    .queryParam("code", code)
                    .queryParam("state", "{state}")
                    .encode()
                    .buildAndExpand(asked.get("state"))
                    .toUriString());
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> sent = query(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Map<String, String> asked = codes.remove(sent.getOrDefault("code", ""));
        if (asked == null || !asked.getOrDefault("code_challenge", "").equals(challenge(sent.get("code_verifier")))) {
            answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        Instant now = Instant.now();
        JWTClaimsSet.Builder about = new JWTClaimsSet.Builder().issuer(issuer())
            .subject("someone")
            .audience(asked.get("client_id"))
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plusSeconds(300)))
            .claim("typ", "ID")
            .claim("nonce", asked.get("nonce"));
        claims.forEach(about::claim);
        answer(exchange, 200, new String(Answer.JSON.writeValueAsBytes(Map.of("access_token", "for nobody to use",
                "token_type", "Bearer", "expires_in", 300, "id_token", signed(about.build())))));
    }

    private void end(HttpExchange exchange) throws IOException {
        ended = query(exchange.getRequestURI().getRawQuery());
        redirect(exchange, ended.get("post_logout_redirect_uri"));
    }

    private static String challenge(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(String.valueOf(verifier).getBytes());
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        }
        catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, String> query(String query) {
        Map<String, String> parameters = new ConcurrentHashMap<>();
        for (String pair : List.of(query.split("&"))) {
            String[] both = pair.split("=", 2);
            parameters.put(java.net.URLDecoder.decode(both[0], StandardCharsets.UTF_8),
                    java.net.URLDecoder.decode(both[1], StandardCharsets.UTF_8));
        }
        return parameters;
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().add("Location", to);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private static void answer(HttpExchange exchange, int status, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        try (exchange) {
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
        catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

}
