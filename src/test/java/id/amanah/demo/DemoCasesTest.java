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
    DemoNeutrality neutrality;

    @Autowired
    Clients clients;

    @Test
    void standInEveryStage() {
        cases.file();

        assertThat(clients.as("agus").get("/api/work?queue=open&size=200").list()).extracting("step")
            .contains("record-not-reportable", "verify", "await-completion", "analyse", "confirm-record",
                    "forward-to-kpk", "kpk-decision", "hand-over");
    }

    @Test
    void ofNeutralityAndTheCommitteeStandInSeveralStages() {
        neutrality.file();

        assertThat(clients.as("wulan").get("/api/work?queue=open&size=200").list()).extracting("step")
            .contains("personnel-action");
        assertThat(clients.as("wibowo").get("/api/work?queue=open&size=200").list()).extracting("step")
            .contains("appointing-decision", "appoint");
        assertThat(clients.as("hendra").get("/api/work?queue=mine&size=200").list()).extracting("step")
            .contains("vote");
        assertThat(clients.as("budi").get("/api/work?queue=mine&size=200").list()).extracting("step")
            .contains("talk", "decide-request");
    }

}
