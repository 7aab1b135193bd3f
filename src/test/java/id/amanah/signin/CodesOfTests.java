package id.amanah.signin;

import id.amanah.installation.MachineTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The authenticator app of the people of tests. */
@Component
public class CodesOfTests {

    private final JdbcClient jdbc;

    private final OneTimeCodes codes;

    private final MachineTime time;

    CodesOfTests(JdbcClient jdbc, OneTimeCodes codes, MachineTime time) {
        this.jdbc = jdbc;
        this.codes = codes;
        this.time = time;
    }

    /** The code of now. */
    public String now(String username) {
        return later(username, 0);
    }

    /** The one after it, which is taken already. */
    public String next(String username) {
        return later(username, 1);
    }

    private String later(String username, int steps) {
        byte[] secret = jdbc.sql("select secret from sign_in where username = ?")
            .param(username)
            .query((row, n) -> row.getBytes(1))
            .single();
        return codes.at(secret, Math.floorDiv(time.now().getEpochSecond(), OneTimeCodes.STEP) + steps);
    }

}
