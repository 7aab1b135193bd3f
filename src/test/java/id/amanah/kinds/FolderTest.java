package id.amanah.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FolderTest {

    @Test
    void aFolderComesOutOfItsZipAsItWentIn() {
        Folder folder = folder("letters/a_id.mustache", "Halo", "kind.yaml", "key: x");

        Folder again = Folder.unzipped(folder.zipped());

        assertThat(again.digest()).isEqualTo(folder.digest());
        assertThat(again.text("letters/a_id.mustache")).isEqualTo("Halo");
    }

    @Test
    void theDigestDependsOnNamesAndBytesButNotOnTheirOrder() {
        String digest = folder("a.form", "1", "b.form", "2").digest();

        assertThat(digest).matches("[0-9a-f]{64}").isEqualTo(folder("b.form", "2", "a.form", "1").digest());
        assertThat(folder("a.form", "2", "b.form", "1").digest()).isNotEqualTo(digest);
        assertThat(folder("a.form", "12", "b.form", "").digest()).isNotEqualTo(digest);
        assertThat(folder("a.for", "1", "b.form", "2").digest()).isNotEqualTo(digest);
        assertThat(folder("a.form", "1").digest()).isNotEqualTo(digest);
    }

    private static Folder folder(String... namesAndTexts) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            files.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return new Folder(files);
    }

}
