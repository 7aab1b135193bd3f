package id.amanah.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import id.amanah.AmanahTest;
import id.amanah.Answer;
import id.amanah.Clients;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AmanahTest
@DisplayName("A token of the identity provider")
class BearerTokensTest {

    private final TestProvider provider = TestProvider.here();

    @Autowired
    Clients clients;

    @AfterEach
    void theProviderIsUp() {
        provider.down(false);
    }

    @Test
    void letsItsPersonCallTheApi() {
        Answer answer = calls(provider.signed(good().build())).expect(200);

        assertThat(answer.json()).containsEntry("username", "siti");
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    @Test
    void isRefusedWhenItHasRunOut() {
        refused(provider.signed(good().expirationTime(Date.from(Instant.now().minusSeconds(120))).build()));
    }

    @Test
    void isRefusedWhenItNeverRunsOut() {
        refused(provider.signed(good().expirationTime(null).build()));
    }

    @Test
    void isRefusedWhenItIsForSomebodyElse() {
        refused(provider.signed(good().audience("another-program").build()));
    }

    @Test
    void isRefusedWhenNobodySignedIt() {
        refused(new PlainJWT(good().build()).serialize());
    }

    @Test
    void isRefusedWhenAnotherKeySignedItUnderTheSameName() throws JOSEException {
        refused(TestProvider.signed(good().build(), new RSAKeyGenerator(2048).keyID("first").generate()));
    }

    @Test
    void isRefusedWhenAnotherIssuerStandsInIt() {
        refused(provider.signed(good().issuer("http://127.0.0.1:1").build()));
    }

    @Test
    void isRefusedWhenItOnlySaysWhoSomebodyIs() {
        refused(provider.signed(good().claim("typ", "ID").build()));
        refused(provider.signed(good().audience("amanah-pages").build()));
    }

    @Test
    void isRefusedWhenItIsNoToken() {
        refused("not-a-token");
        refused("eyJhbGciOiJub25lIn0.e30.");
    }

    @Test
    void ofSomebodyWhomNobodyKnowsIsToldSo() {
        for (String nip : new String[] { "199001012015011999", "", "null" }) {
            Answer answer = calls(provider.signed(provider.toAct(nip).build())).expect(403);

            assertThat(answer.json().get("detail").toString()).contains("NIP");
        }
    }

    @Test
    void cannotBeJudgedWhileTheKeysCannotBeFetched() throws JOSEException {
        provider.down(true);

        Answer answer = calls(
                TestProvider.signed(good().build(), new RSAKeyGenerator(2048).keyID("not-known-yet").generate()))
            .expect(503);

        assertThat(answer.header("Retry-After")).isPresent();
        assertThat(answer.json().get("detail").toString()).contains("penyedia identitas");
    }

    private void refused(String token) {
        Answer answer = calls(token).expect(401);

        assertThat(answer.json()).containsEntry("status", 401);
        assertThat(answer.header("WWW-Authenticate")).hasValueSatisfying(w -> assertThat(w).startsWith("Bearer"));
    }

    private Answer calls(String token) {
        return clients.nobody().with("Authorization", "Bearer " + token).get("/api/me");
    }

    private JWTClaimsSet.Builder good() {
        Map<String, Object> siti = clients.as("siti").get("/api/me").expect(200).json();
        return provider.toAct((String) siti.get("nip"));
    }

}
