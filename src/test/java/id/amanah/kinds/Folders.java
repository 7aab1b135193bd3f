package id.amanah.kinds;

import id.amanah.kinds.StepSignatures.StepSignature;
import id.amanah.rules.Feel;
import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Folders of models out of the class path, judged in surroundings made for the tests. */
final class Folders {

    static final CamundaForms FORMS = new CamundaForms(new FeelForForms(new Feel(Clock.systemUTC())));

    private static final Map<String, StepSignature> STEPS = Map.of("decide",
            new StepSignature("decide", Set.of("decision"), Set.of("each"), true, Set.of("*")), "startDeadlines",
            new StepSignature("startDeadlines", Set.of("keys"), Set.of("from"), false, Set.of()), "returnToFiler",
            new StepSignature("returnToFiler", Set.of("missing", "by"), Set.of(), false, Set.of("returnedBy"),
                    Map.of("by", Set.of("UPG", "KPK")), Map.of("returnedBy", Set.of("UPG", "KPK"))),
            "sendLetter", new StepSignature("sendLetter", Set.of("letter", "to"), Set.of(), false, Set.of()));

    private static final StepSignatures SIGNATURES = new StepSignatures() {
        @Override
        public Optional<StepSignature> of(String step) {
            return Optional.ofNullable(STEPS.get(step));
        }

        @Override
        public Set<String> names() {
            return STEPS.keySet();
        }
    };

    private static final Surroundings AROUND = new Surroundings(SIGNATURES, Set.of("GRA_TO_UPG"),
            Set.of("gift-exemption"), Set.of("declaration.number", "recipient.name", "deadlines.dueOn"));

    private Folders() {
    }

    static Bundle accept(Map<String, byte[]> files) {
        return Lint.accept(new Folder(files), FORMS, AROUND);
    }

    /** The files of a folder by name; a copy that a test may change. */
    static Map<String, byte[]> of(String folder) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        for (Resource file : List
            .of(new PathMatchingResourcePatternResolver().getResources("classpath:" + folder + "/*.*"))) {
            files.put(file.getFilename(), file.getContentAsByteArray());
        }
        return files;
    }

}
