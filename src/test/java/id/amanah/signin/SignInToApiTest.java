package id.amanah.signin;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.identity.Accounts;
import id.amanah.identity.Role;
import id.amanah.identity.Someone;
import id.amanah.AmanahTest;
import id.amanah.Answer;
import id.amanah.Clients;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@AmanahTest
class SignInToApiTest {

    @Autowired
    Clients clients;

    @Autowired
    Accounts accounts;

    @Autowired
    Someone someone;

    @Test
    void whoeverSignsInActsForTheProgramAndForTheDatabase() {
        Someone.Known known = someone.with(Role.CIVIL_SERVANT, Role.UPG);

        Answer answer = clients.as(known.username()).get("/api/who-acts").expect(200);

        assertThat(answer.json()).containsEntry("person", known.person().toString())
            .containsEntry("roles", List.of("CIVIL_SERVANT", "UPG"))
            .containsEntry("personInDatabase", known.person().toString())
            .containsEntry("agenciesInDatabase", "9001");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/api/me", "/api/kinds", "/api/declarations", "/api/work", "/api/who-acts",
            "/api/demo/clock", "/api/audit/key", "/api/nothing-of-the-kind" })
    void nobodyGetsAnythingOfTheApi(String path) {
        Answer answer = clients.nobody().get(path).expect(401);

        assertThat(answer.header("Content-Type")).hasValueSatisfying(t -> t.startsWith("application/problem+json"));
        assertThat(answer.json()).containsEntry("status", 401).containsEntry("title", "Belum masuk");
        assertThat(answer.json().get("detail").toString()).isNotBlank();
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    @Test
    void theRefusalSpeaksTheLanguageAsked() {
        Answer answer = clients.nobody().inLanguage("en-GB,en;q=0.9").get("/api/me").expect(401);

        assertThat(answer.json()).containsEntry("title", "Not signed in");
    }

    @Test
    void aWrongPasswordAndAnUnknownNameAreToldApartByNothing() {
        Someone.Known known = someone.with();
        Someone.Known closed = someone.with();
        accounts.close(closed.username());

        Answer wrong = clients.as(known.username(), "salah").get("/api/who-acts").expect(401);

        assertThat(clients.as("tidak-ada", "salah").get("/api/who-acts").expect(401).text()).isEqualTo(wrong.text());
        assertThat(clients.as(closed.username()).get("/api/who-acts").expect(401).text()).isEqualTo(wrong.text());
        assertThat(clients.as("a\0b").get("/api/who-acts").expect(401).text()).isEqualTo(wrong.text());
    }

    @Test
    void aRightPasswordRememberedOpensNoOtherAccount() {
        Someone.Known known = someone.with();
        Someone.Known other = someone.with();
        clients.as(known.username()).get("/api/who-acts").expect(200);

        clients.as(known.username(), "amanah2").get("/api/who-acts").expect(401);

        assertThat(clients.as(other.username()).get("/api/who-acts").expect(200).json()).containsEntry("person",
                other.person().toString());
    }

    @Test
    void aRoleTakenAwayIsGoneAtTheNextCall() {
        Someone.Known known = someone.with(Role.CIVIL_SERVANT, Role.UPG);
        clients.as(known.username()).get("/api/who-acts").expect(200);

        accounts.take(known.person(), Role.UPG);

        assertThat(clients.as(known.username()).get("/api/who-acts").json()).containsEntry("roles",
                List.of("CIVIL_SERVANT"));
    }

    @Test
    void anAccountClosedIsShutAtTheNextCall() {
        Someone.Known known = someone.with(Role.CIVIL_SERVANT);
        clients.as(known.username()).get("/api/who-acts").expect(200);

        accounts.close(known.username());

        clients.as(known.username()).get("/api/who-acts").expect(401);
    }

    @Test
    void aBrowserIsNotAskedForAPasswordItWouldKeep() {
        Answer program = clients.nobody().get("/api/me");
        Answer browser = clients.nobody().with("X-Requested-With", "XMLHttpRequest").get("/api/me");

        assertThat(program.header("WWW-Authenticate")).hasValue("Basic realm=\"Amanah\", charset=\"UTF-8\"");
        assertThat(browser.header("WWW-Authenticate")).isEmpty();
    }

}
