package id.amanah.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Clients;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AmanahTest
class WholeWayTest {

    @Autowired
    Clients clients;

    @Test
    void saysWhoIsSignedIn() {
        assertThat(clients.as("siti").get("/api/me").text()).contains("siti");
    }

}
