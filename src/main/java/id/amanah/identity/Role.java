package id.amanah.identity;

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
    /** Petugas Unit Pengendalian Gratifikasi: examines gift reports. */
    UPG,
    /** Pejabat pengelola konflik kepentingan (P3K2). */
    COI_MANAGER,
    /** Anggota majelis kode etik. */
    COMMITTEE,
    /** Auditor inspektorat: reads, never acts. */
    AUDITOR,
    /** Petugas kepegawaian. */
    PERSONNEL,
    /** Pejabat pembina kepegawaian (PPK). */
    APPOINTING_OFFICIAL,
    /** Administrator of the installation: sees no confidential content. */
    ADMINISTRATOR

}
