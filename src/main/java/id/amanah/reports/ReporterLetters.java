package id.amanah.reports;

import id.amanah.declarations.Declaration;
import id.amanah.identity.PerTransaction;
import id.amanah.letters.LetterSource;
import id.amanah.shared.DeclarationId;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What letters to somebody who reports signed in know (<i>tanda terima pelapor</i>):
 * {@code report.followCode}, by which they too may follow the report without signing in.
 * It is made when the letter is written and told in that letter alone, which only the
 * reporter and the officers of the case read; only its hash is kept here.
 */
@Component
class ReporterLetters implements LetterSource {

    /** A letter is written in two languages with one code. */
    private final PerTransaction<Map<DeclarationId, String>> codes = new PerTransaction<>(HashMap::new);

    private final PublicReportRows rows;

    private final SecureRandom random = new SecureRandom();

    ReporterLetters(PublicReportRows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "report";
    }

    @Override
    public Set<String> members() {
        return Set.of("followCode");
    }

    /** Without a code where one was told before. */
    @Override
    public Map<String, Object> of(Declaration declaration, Locale language) {
        if (!Reported.isReport(declaration)) {
            return Map.of();
        }
        String code = codes.get().computeIfAbsent(declaration.id(), id -> fresh(declaration));
        return code.isEmpty() ? Map.of() : Map.of("followCode", code);
    }

    private String fresh(Declaration declaration) {
        if (rows.isFollowed(declaration)) {
            return "";
        }
        String code = FollowCode.fresh(random);
        rows.add(declaration, code, null, null, FollowCode.sha256());
        return code;
    }

}
