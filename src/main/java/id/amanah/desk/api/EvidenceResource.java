package id.amanah.desk.api;

import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.desk.Reader;
import id.amanah.identity.Identity;
import id.amanah.identity.Role;
import id.amanah.shared.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * One declaration with its proofs as a file to take along (<i>berkas bukti</i>), for
 * auditors.
 */
@RestController
class EvidenceResource {

    private final Declarations declarations;

    private final EvidenceFile file;

    private final Reader reader;

    EvidenceResource(Declarations declarations, EvidenceFile file, Reader reader) {
        this.declarations = declarations;
        this.file = file;
        this.reader = reader;
    }

    @GetMapping("/api/declarations/{number}/evidence")
    void evidence(@PathVariable String number, Locale locale, HttpServletResponse response) throws IOException {
        Declaration declaration = declarations.find(number);
        if (!Identity.actor().has(Role.AUDITOR)) {
            throw Refusal.of(Refusal.Reason.FORBIDDEN, "refusal.desk.evidence");
        }
        reader.opens(number);
        byte[] zip = file.of(declaration, locale);
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + number + ".zip\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getOutputStream().write(zip);
    }

}
