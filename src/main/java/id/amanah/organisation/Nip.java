package id.amanah.organisation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The number of a civil servant (<i>Nomor Induk Pegawai</i>; Perka BKN 22/2007): 18
 * digits, of which 1 to 8 are the day of birth, 9 to 14 the month of appointment as a
 * candidate (TMT CPNS), 15 the sex and 16 to 18 a sequence. That of PPPK has 18 digits as
 * well, of which only the day of birth is sure.
 */
public record Nip(String digits) {

    /** Nobody is appointed younger; the law asks for 18 years. */
    private static final int YOUNGEST = 18;

    private static final LocalDate OLDEST = LocalDate.of(1900, 1, 1);

    public Nip {
        if (digits == null || !digits.matches("[0-9]{18}")) {
            throw new IllegalArgumentException("A NIP has 18 digits");
        }
    }

    /**
     * What is wrong with a number for an employment kind: a key of the words for people;
     * empty if nothing is.
     * @param kind as in {@link Person#employmentKind()}
     * @param number null if there is none
     * @param today appointments after it are wrong
     */
    public static Optional<String> wrong(String kind, String number, LocalDate today) {
        boolean servant = kind.equals("PNS") || kind.equals("CPNS");
        boolean contract = kind.startsWith("PPPK");
        if (number == null || number.isEmpty()) {
            return servant || contract ? Optional.of("organisation.nip.missing") : Optional.empty();
        }
        if (!number.matches("[0-9]{18}")) {
            return Optional.of("organisation.nip.digits");
        }
        Optional<LocalDate> born = born(number);
        if (born.isEmpty() || born.get().isBefore(OLDEST) || born.get().isAfter(today)) {
            return Optional.of("organisation.nip.born");
        }
        return servant ? new Nip(number).wrongOfServant(born.get(), today) : Optional.empty();
    }

    private Optional<String> wrongOfServant(LocalDate born, LocalDate today) {
        Optional<YearMonth> appointed = month(digits);
        if (appointed.isEmpty() || appointed.get().isAfter(YearMonth.from(today))) {
            return Optional.of("organisation.nip.appointed");
        }
        if (appointed.get().isBefore(YearMonth.from(born).plusYears(YOUNGEST))) {
            return Optional.of("organisation.nip.too-young");
        }
        if (digits.charAt(14) != '1' && digits.charAt(14) != '2') {
            return Optional.of("organisation.nip.sex");
        }
        return digits.endsWith("000") ? Optional.of("organisation.nip.sequence") : Optional.empty();
    }

    /** The day of birth. */
    public LocalDate bornOn() {
        return born(digits).orElseThrow();
    }

    /** The month of appointment as a candidate. */
    public YearMonth appointedIn() {
        return month(digits).orElseThrow();
    }

    /** Whether the number is that of a woman. */
    public boolean female() {
        return digits.charAt(14) == '2';
    }

    private static Optional<LocalDate> born(String digits) {
        try {
            return Optional.of(LocalDate.of(part(digits, 0, 4), part(digits, 4, 6), part(digits, 6, 8)));
        }
        catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Optional<YearMonth> month(String digits) {
        try {
            return Optional.of(YearMonth.of(part(digits, 8, 12), part(digits, 12, 14)));
        }
        catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static int part(String digits, int from, int to) {
        return Integer.parseInt(digits.substring(from, to));
    }

    @Override
    public String toString() {
        return digits;
    }

}
