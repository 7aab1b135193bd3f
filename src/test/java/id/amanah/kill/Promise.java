package id.amanah.kill;

import static org.assertj.core.api.Assertions.assertThat;

import id.amanah.Answer;
import java.util.HashMap;
import java.util.Map;

/**
 * A call that a client wrote down before sending it, with the answer if one came. What
 * was answered must be there after any blow; what was not may be there or not, and
 * repeating it must give an answer once.
 */
interface Promise {

    /** Sends the call; the answer is kept when it comes. */
    void make(Program program);

    /** Holds the program to what it answered, repeating the call. */
    void redeem(Program program);

    /** Whether the client got an answer, a refusal included. */
    boolean answered();

    /** Filing with an {@code Idempotency-Key}, at once or as a draft. */
    final class Filed implements Promise {

        final String who;

        private final String key;

        private final Map<String, Object> body;

        volatile String number;

        Filed(String who, String key, Map<String, Object> answers, boolean submit) {
            this.who = who;
            this.key = key;
            this.body = Map.of("kind", "gift-report", "answers", new HashMap<>(answers), "submit", submit);
        }

        @Override
        public void make(Program program) {
            number = (String) send(program).json().get("number");
        }

        private Answer send(Program program) {
            return program.as(who).once(key).post("/api/declarations", body).expect(201);
        }

        @Override
        public void redeem(Program program) {
            Map<String, Object> repeated = send(program).json();
            if (number == null) {
                number = (String) repeated.get("number");
            }
            assertThat(repeated.get("number")).as("the same key").isEqualTo(number);
            Map<String, Object> found = program.as(who).get("/api/declarations/" + number).expect(200).json();
            if (body.get("submit").equals(true)) {
                assertThat(found.get("status")).as(number).isNotEqualTo("DRAFT");
                assertThat((Integer) found.get("version")).as(number).isPositive();
            }
        }

        @Override
        public boolean answered() {
            return number != null;
        }

    }

    /** Saving the answers of a draft. */
    final class Saved implements Promise {

        private final Filed draft;

        private final Map<String, Object> answers;

        volatile Integer revision;

        Saved(Filed draft, Map<String, Object> answers) {
            this.draft = draft;
            this.answers = answers;
        }

        @Override
        public void make(Program program) {
            Object seen = read(program).get("revision");
            revision = (Integer) program.as(draft.who)
                .withRevision(seen)
                .put("/api/declarations/" + draft.number + "/answers", answers)
                .expect(200)
                .json()
                .get("revision");
        }

        private Map<String, Object> read(Program program) {
            return program.as(draft.who).get("/api/declarations/" + draft.number).expect(200).json();
        }

        @Override
        @SuppressWarnings("unchecked")
        public void redeem(Program program) {
            if (revision != null) {
                Map<String, Object> found = read(program);
                assertThat((Integer) found.get("revision")).as(draft.number).isGreaterThanOrEqualTo(revision);
                assertThat(((Map<String, Object>) found.get("answers")).get("occasion")).as(draft.number)
                    .isEqualTo(answers.get("occasion"));
            }
        }

        @Override
        public boolean answered() {
            return revision != null;
        }

    }

    /**
     * Submitting a draft as the filer saw it; repeated later it submits nothing else.
     */
    final class Submitted implements Promise {

        private final Filed draft;

        private final int revision;

        private volatile Integer version;

        Submitted(Filed draft, int revision) {
            this.draft = draft;
            this.revision = revision;
        }

        @Override
        public void make(Program program) {
            version = (Integer) send(program).expect(200).json().get("version");
        }

        private Answer send(Program program) {
            return program.as(draft.who)
                .withRevision(revision)
                .post("/api/declarations/" + draft.number + "/submission");
        }

        @Override
        public void redeem(Program program) {
            assertThat(send(program).status()).as(draft.number).isIn(200, 409);
            Map<String, Object> found = program.as(draft.who)
                .get("/api/declarations/" + draft.number)
                .expect(200)
                .json();
            assertThat(found.get("status")).as(draft.number).isNotEqualTo("DRAFT");
            assertThat(found.get("version")).as(draft.number).isEqualTo(version == null ? 1 : version);
        }

        @Override
        public boolean answered() {
            return version != null;
        }

    }

    /** Adding a document to a draft. */
    final class Uploaded implements Promise {

        private final Filed draft;

        private final byte[] content;

        private volatile String id;

        Uploaded(Filed draft, byte[] content) {
            this.draft = draft;
            this.content = content;
        }

        @Override
        public void make(Program program) {
            Answer answer = program.as(draft.who)
                .upload("/api/declarations/" + draft.number + "/documents", "bukti.pdf", "application/pdf", content,
                        Map.of("purpose", "photo"));
            assertThat(answer.status()).as(answer.text()).isIn(200, 201);
            id = (String) answer.json().get("id");
        }

        @Override
        public void redeem(Program program) {
            if (id != null) {
                Answer found = program.as(draft.who).get("/api/declarations/" + draft.number + "/documents/" + id);
                assertThat(found.expect(200).body()).isEqualTo(content);
            }
        }

        @Override
        public boolean answered() {
            return id != null;
        }

    }

    /** Deciding an item of work; the same decision again gives the same answer. */
    final class Decided implements Promise {

        private final String who;

        private final String work;

        private final Map<String, Object> decision;

        private volatile int status;

        Decided(String who, String work, Map<String, Object> decision) {
            this.who = who;
            this.work = work;
            this.decision = decision;
        }

        @Override
        public void make(Program program) {
            Answer answer = send(program);
            assertThat(answer.status()).as(answer.text()).isIn(200, 403, 404, 409);
            status = answer.status();
        }

        private Answer send(Program program) {
            return program.as(who).post("/api/work/" + work + "/completion", decision);
        }

        @Override
        public void redeem(Program program) {
            if (status == 200) {
                Map<String, Object> found = send(program).expect(200).json();
                assertThat(found.get("outcome")).as(work).isEqualTo(decision.get("outcome"));
                assertThat(found.get("decidedBy")).as(work).isEqualTo(who);
            }
            else if (status == 0) {
                make(program);
            }
        }

        @Override
        public boolean answered() {
            return status != 0;
        }

        boolean accepted() {
            return status == 200;
        }

    }

}
