package id.amanah.declarations;

import id.amanah.declarations.Status.Move;
import id.amanah.shared.AgencyId;
import id.amanah.shared.DeclarationId;
import id.amanah.shared.PersonId;
import id.amanah.shared.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Formula;
import org.springframework.data.domain.Persistable;

/**
 * A declaration (<i>laporan</i>), entity and aggregate in one: moves by guarded verbs
 * only.
 */
@Entity
@Table(name = "declaration")
@DynamicUpdate
public class Declaration implements Persistable<UUID> {

    @Id
    private UUID id;

    private String number;

    private String kind;

    @Column(name = "agency_id")
    private int agency;

    @Column(name = "handled_by")
    private int handledBy;

    @Column(name = "unit_id")
    private int unit;

    private UUID declarant;

    @Column(name = "prepared_by")
    private UUID preparedBy;

    @Enumerated(EnumType.STRING)
    private Status status;

    private String stage;

    private String outcome;

    private boolean confidential;

    private String bundle;

    private int revision;

    private int version;

    /**
     * Answers that may still change; null once a version holds them. What was typed and
     * not submitted stays while the case goes on without it.
     */
    @Column(name = "answers", columnDefinition = "jsonb")
    @Convert(converter = AnswersColumn.class)
    @ColumnTransformer(write = "?::jsonb")
    private Map<String, Object> draft;

    /** The answers of the current version; null before the first. */
    @Formula("frozen_answers(id, version)")
    @Convert(converter = AnswersColumn.class)
    private Map<String, Object> frozen;

    /** Gone on with since the last submission, without waiting for the declarant. */
    @Column(name = "taken_up")
    private boolean takenUp;

    @Column(name = "filed_on")
    private LocalDate filedOn;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "drafted_at")
    private Instant draftedAt;

    protected Declaration() {
    }

    Declaration(String number, String kind, String bundle, AgencyId agency, int unit, PersonId declarant,
            boolean confidential, Instant now) {
        this.id = DeclarationId.next().value();
        this.number = number;
        this.kind = kind;
        this.bundle = bundle;
        this.agency = agency.value();
        this.handledBy = agency.value();
        this.unit = unit;
        this.declarant = declarant.value();
        this.confidential = confidential;
        this.status = Status.DRAFT;
        this.draft = Map.of();
        this.draftedAt = now;
    }

    void answer(Map<String, Object> newAnswers, boolean newConfidential) {
        if (!status.isEditable()) {
            throw notNow("refusal.declarations.not-editable");
        }
        draft = newAnswers;
        confidential = newConfidential;
        revision++;
    }

    void submit(Map<String, Object> finalAnswers, LocalDate on, Instant at) {
        move(Move.SUBMIT);
        frozen = finalAnswers;
        draft = null;
        filedOn = filedOn == null ? on : filedOn;
        recordedAt = at;
        takenUp = false;
        version++;
        revision++;
    }

    /** Somebody helped: began the draft for its declarant. */
    void preparedBy(PersonId assistant) {
        preparedBy = assistant.value();
    }

    /**
     * A draft is filed on the newest models of its kind; a case that runs keeps its own.
     */
    void runOn(String newest) {
        if (version == 0) {
            bundle = newest;
        }
    }

    /** The answers are those of the version, since nobody can have changed them. */
    boolean standsAsFrozen(int someVersion) {
        return version == someVersion && !status.isEditable();
    }

    void giveBack() {
        move(Move.GIVE_BACK);
        draft = draft == null ? frozen : draft;
    }

    /** What was saved since the last submission and never submitted is given up. */
    void takeUpAgain() {
        move(Move.TAKE_UP);
        draft = null;
        takenUp = true;
        revision++;
    }

    void withdraw() {
        move(Move.WITHDRAW);
        stage = null;
    }

    void close(String end) {
        move(Move.CLOSE);
        stage = null;
        outcome = end;
    }

    void reopen() {
        move(Move.REOPEN);
        outcome = null;
    }

    void standAt(String step) {
        stage = step;
    }

    private void move(Move move) {
        if (!move.isOpenFrom(status)) {
            throw notNow("refusal.declarations.move." + move);
        }
        status = move.to();
    }

    private Refusal notNow(String key) {
        return Refusal.of(Refusal.Reason.CONFLICT, key, number, StatusWords.of(status));
    }

    public DeclarationId id() {
        return new DeclarationId(id);
    }

    /** {@code KEMCON-GR-2026-000123}: agency, prefix, year; unique and never reused. */
    public String number() {
        return number;
    }

    public String kind() {
        return kind;
    }

    public AgencyId agency() {
        return new AgencyId(agency);
    }

    /**
     * The agency whose officers work on it: where it was filed, unless a reorganisation
     * took its work along with its declarant.
     */
    public AgencyId handledBy() {
        return new AgencyId(handledBy);
    }

    public int unit() {
        return unit;
    }

    public PersonId declarant() {
        return new PersonId(declarant);
    }

    /** The assistant who began the draft for them; null if they did so themselves. */
    public PersonId preparedBy() {
        return preparedBy == null ? null : new PersonId(preparedBy);
    }

    public Status status() {
        return status;
    }

    /** The step it stands at; null while it is a draft and when it is closed. */
    public String stage() {
        return stage;
    }

    /** The id of the end event reached; null before. */
    public String outcome() {
        return outcome;
    }

    /** Whether the case went on without the declarant since the last submission. */
    boolean takenUp() {
        return takenUp;
    }

    public boolean confidential() {
        return confidential;
    }

    /** The id of the bundle it runs on. */
    public String bundle() {
        return bundle;
    }

    /** Grows with every saving; what {@code If-Match} names. */
    public int revision() {
        return revision;
    }

    /** The number of the last frozen version; 0 while never submitted. */
    public int version() {
        return version;
    }

    /**
     * The answers as last saved while they can be changed, else those of the current
     * version; typed as JSON has them.
     */
    public Map<String, Object> answers() {
        return frozen == null || status.isEditable() ? draft : frozen;
    }

    /** The day a filing counts from; null while never submitted. */
    public LocalDate filedOn() {
        return filedOn;
    }

    /** The moment of the last submission; null while never submitted. */
    public Instant recordedAt() {
        return recordedAt;
    }

    /** The moment it was begun. */
    public Instant draftedAt() {
        return draftedAt;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return revision == 0;
    }

}
