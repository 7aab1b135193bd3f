package id.amanah.letters;

import java.sql.Types;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code letter}. A letter and its mail are written in one statement. */
@Component
class LetterRows {

    private static final String INSERT = """
            with written as (
                insert into letter (id, agency_id, declaration, number, version, name, recipient, subject_id, subject_en,
                    text_id, text_en, written_at, call)
                values (:id, :agency, :declaration, :number, :version, :name, :recipient, :subjectId, :subjectEn,
                    :textId, :textEn, :at, :call)
                on conflict (recipient, call) do nothing returning id),
            posted as (
                insert into outbox (id, letter, agency_id, recipient, address, language, subject, text, message_id, state,
                    created_at, next_at)
                select cast(:mail as uuid), id, :agency, :recipient, :address, :language, :subject, :text, :messageId,
                    'NEW', :at, :at
                from written where cast(:mail as uuid) is not null)
            select count(*) from written""";

    private final JdbcClient jdbc;

    LetterRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * False, and nothing written, if the call wrote its letter to the person before.
     * @param mail null if it is announced nowhere
     */
    boolean insert(LetterRow letter, Outgoing mail) {
        return jdbc.sql(INSERT)
            .param("id", letter.id())
            .param("agency", letter.agency().value())
            .param("declaration", letter.declaration().value())
            .param("number", letter.number())
            .param("version", letter.version())
            .param("name", letter.name())
            .param("recipient", letter.recipient().value())
            .param("subjectId", letter.subject().id())
            .param("subjectEn", letter.subject().en())
            .param("textId", letter.text().id())
            .param("textEn", letter.text().en())
            .param("at", letter.writtenAt().atOffset(ZoneOffset.UTC))
            .param("call", letter.call())
            .param("mail", mail == null ? null : mail.id(), Types.OTHER)
            .param("address", mail == null ? null : mail.address(), Types.VARCHAR)
            .param("language", mail == null ? null : mail.language().getLanguage(), Types.VARCHAR)
            .param("subject", mail == null ? null : mail.subject(), Types.VARCHAR)
            .param("text", mail == null ? null : mail.text(), Types.VARCHAR)
            .param("messageId", mail == null ? null : mail.messageId(), Types.VARCHAR)
            .query(Long.class)
            .single() == 1;
    }

}
