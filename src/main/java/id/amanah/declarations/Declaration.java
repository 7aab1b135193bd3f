package id.amanah.declarations;

import id.amanah.shared.AgencyId;
import id.amanah.shared.DeclarationId;
import id.amanah.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * A declaration (<i>laporan</i>), entity and aggregate in one: moves by guarded verbs
 * only.
 */
public interface Declaration {

    DeclarationId id();

    /** {@code KEMCON-GR-2026-000123}: agency, prefix, year; unique and never reused. */
    String number();

    String kind();

    AgencyId agency();

    int unit();

    PersonId declarant();

    Status status();

    /** The step it stands at; null while it is a draft and when it is closed. */
    String stage();

    /** The id of the end event reached; null before. */
    String outcome();

    boolean confidential();

    /** The id of the bundle it runs on. */
    String bundle();

    /** Grows with every saving; what {@code If-Match} names. */
    int revision();

    /** The number of the last frozen version; 0 while never submitted. */
    int version();

    /** The answers as last saved, typed as JSON has them. */
    Map<String, Object> answers();

    /** The day a filing counts from; null while never submitted. */
    LocalDate filedOn();

    /** The moment of the last submission; null while never submitted. */
    Instant recordedAt();

}
