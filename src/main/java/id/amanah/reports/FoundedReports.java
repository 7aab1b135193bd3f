package id.amanah.reports;

import id.amanah.declarations.Declaration;
import id.amanah.declarations.Declarations;
import id.amanah.declarations.Status;
import id.amanah.identity.Identity;
import id.amanah.shared.DeclarationId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reports about the actor that were decided (<i>laporan tentang saya</i>). */
@Service
public class FoundedReports {

    private final JdbcClient jdbc;

    private final Declarations declarations;

    FoundedReports(JdbcClient jdbc, Declarations declarations) {
        this.jdbc = jdbc;
        this.declarations = declarations;
    }

    /** Those that the actor may know of; the newest first. */
    @Transactional(readOnly = true)
    public List<Declaration> aboutMe() {
        return jdbc.sql("""
                select declaration from reported_person where person = ? and opened_at is not null
                order by opened_at desc""")
            .param(Identity.actor().person().value())
            .query((row, n) -> declarations.get(new DeclarationId(row.getObject(1, UUID.class))))
            .list()
            .stream()
            .filter(report -> report.status() == Status.CLOSED)
            .toList();
    }

}
