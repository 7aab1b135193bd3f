package id.amanah.identity;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a person may be to an agency (<i>peran</i>); named in models by its name in lower
 * case, such as {@code upg}.
 */
public enum Role {

    /** Masyarakat: reports without signing in; nobody is granted it. */
    CITIZEN,

    /** Pegawai: files declarations. */
    CIVIL_SERVANT,

    /** Atasan: decides on what subordinates declare. */
    SUPERIOR,

    /** Petugas Unit Pengendalian Gratifikasi utama: examines gift reports. */
    UPG,

    /** Petugas UPG pembantu: takes gift reports of a unit in and passes them on. */
    UPG_ASSISTANT,

    /** Pejabat pengelola konflik kepentingan (P3K2). */
    COI_MANAGER,

    /** Anggota majelis kode etik; chair and secretary are named for each hearing. */
    COMMITTEE,

    /** Anggota tim pemeriksa of a discipline case. */
    EXAMINER,

    /** Auditor APIP: reads, never acts. */
    AUDITOR,

    /** Inspektur: leads the inspectorate and acts on what it finds. */
    INSPECTOR,

    /** Petugas kepegawaian. */
    PERSONNEL,

    /** Pejabat yang berwenang (PyB): proposes what the appointing official decides. */
    AUTHORISED_OFFICIAL,

    /** Pejabat pembina kepegawaian (PPK). */
    APPOINTING_OFFICIAL,

    /** Pejabat pelindung data pribadi (DPO). */
    DATA_PROTECTION_OFFICER,

    /** Administrator of the installation: sees no confidential content. */
    ADMINISTRATOR;

    private static final Set<Role> DECIDES_NOTHING = EnumSet.of(AUDITOR, ADMINISTRATOR);

    private static final Set<Role> MANDATABLE = EnumSet.of(SUPERIOR, UPG, UPG_ASSISTANT, COI_MANAGER, INSPECTOR,
            PERSONNEL, AUTHORISED_OFFICIAL);

    /** Auditors only read, administrators see no content: neither decides on a case. */
    public boolean decidesNothing() {
        return DECIDES_NOTHING.contains(this);
    }

    /**
     * Whether another may act in the holder's place (UU 30/2014 Pasal 14): not where the
     * law names the person, as members of a panel and the appointing official.
     */
    public boolean isMandatable() {
        return MANDATABLE.contains(this);
    }

    /**
     * Whether one person may be both at once (<i>pemisahan fungsi</i>): who decides
     * nothing holds no role that decides. Everybody may be a civil servant besides.
     */
    public boolean isCompatibleWith(Role other) {
        boolean apart = decidesNothing() || other.decidesNothing();
        return this == other || this == CIVIL_SERVANT || other == CIVIL_SERVANT || !apart;
    }

    /** In lower case with hyphens, as keys of words have it. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

}
