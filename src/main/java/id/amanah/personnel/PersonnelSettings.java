package id.amanah.personnel;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much an import may be: {@code amanah.personnel.*}.
 *
 * @param largestFile the largest file that the door of imports takes
 * @param mostLines the most lines of a file
 * @param mostColumns the most cells of a line
 * @param longestCell the most characters of a cell
 * @param largestWorkbook the most that an XLSX may unpack to
 * @param largestTexts the most that its shared texts may unpack to, which are held in
 * memory
 * @param highestRatio how many times larger than packed a part of an XLSX may be
 * @param flawsKept how many bad lines are told; more are counted
 * @param askTwiceFrom the share of people, in hundredths, from which an import that ends
 * posts asks a second time
 * @param silence after how long without a sign an import counts as broken off
 */
@ConfigurationProperties("amanah.personnel")
public record PersonnelSettings(@DefaultValue("64MB") DataSize largestFile, @DefaultValue("300000") int mostLines,
        @DefaultValue("60") int mostColumns, @DefaultValue("500") int longestCell,
        @DefaultValue("512MB") DataSize largestWorkbook, @DefaultValue("48MB") DataSize largestTexts,
        @DefaultValue("300") int highestRatio, @DefaultValue("1000") int flawsKept,
        @DefaultValue("10") int askTwiceFrom, @DefaultValue("2m") Duration silence) {

    public PersonnelSettings {
        if (mostLines < 1 || flawsKept < 1 || askTwiceFrom < 0 || askTwiceFrom > 100) {
            throw new IllegalArgumentException("amanah.personnel has a limit that lets nothing through");
        }
    }

}
