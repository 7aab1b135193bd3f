package id.amanah.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.AmanahTest;
import id.amanah.Clients;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AmanahTest
@DisplayName("The cases of the demo")
class DemoCasesTest {

    @Autowired
    DemoCases cases;

    @Autowired
    Clients clients;

    @Test
    void standInEveryStage() {
        cases.file();

        assertThat(clients.as("agus").get("/api/work?queue=open&size=200").list()).extracting("step")
            .contains("record-not-reportable", "verify", "await-completion", "analyse", "confirm-record",
                    "forward-to-kpk", "kpk-decision", "hand-over");
    }

}
