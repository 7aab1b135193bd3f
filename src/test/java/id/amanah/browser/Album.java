package id.amanah.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * The pictures of the guides, {@code docs/images}: taken anew with
 * {@code -Damanah.write=true}, each of at most {@value #COLOURS} colours so that it stays
 * small.
 */
final class Album {

    private static final Path FOLDER = Path.of("docs/images");

    /** In bytes. */
    private static final long LARGEST = 120_000;

    private static final int COLOURS = 256;

    private Album() {
    }

    static void keep(String name, Page page) {
        if (!Boolean.getBoolean("amanah.write")) {
            return;
        }
        try {
            Files.createDirectories(FOLDER);
            BufferedImage shot = ImageIO.read(new ByteArrayInputStream(page.screenshot()));
            Path picture = FOLDER.resolve(name + ".png");
            ImageIO.write(reduced(shot), "png", picture.toFile());
            assertThat(Files.size(picture)).as("bytes of " + picture).isLessThanOrEqualTo(LARGEST);
        }
        catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** In the colours that it has most of; each other becomes the nearest of them. */
    private static BufferedImage reduced(BufferedImage shot) {
        int[] pixels = shot.getRGB(0, 0, shot.getWidth(), shot.getHeight(), null, 0, shot.getWidth());
        Map<Integer, Integer> often = new HashMap<>();
        for (int pixel : pixels) {
            often.merge(pixel | 0xff000000, 1, Integer::sum);
        }
        List<Integer> palette = often.entrySet()
            .stream()
            .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
            .limit(COLOURS)
            .map(Map.Entry::getKey)
            .toList();
        Map<Integer, Integer> places = new HashMap<>();
        BufferedImage small = new BufferedImage(shot.getWidth(), shot.getHeight(), BufferedImage.TYPE_BYTE_INDEXED,
                new IndexColorModel(8, palette.size(), palette.stream().mapToInt(Integer::intValue).toArray(), 0, false,
                        -1, java.awt.image.DataBuffer.TYPE_BYTE));
        for (int at = 0; at < pixels.length; at++) {
            int place = places.computeIfAbsent(pixels[at] | 0xff000000, colour -> nearest(palette, colour));
            small.getRaster().setSample(at % shot.getWidth(), at / shot.getWidth(), 0, place);
        }
        return small;
    }

    private static int nearest(List<Integer> palette, int colour) {
        return Stream.iterate(0, n -> n < palette.size(), n -> n + 1)
            .min(Comparator.comparingInt(n -> distance(palette.get(n), colour)))
            .orElseThrow();
    }

    private static int distance(int one, int other) {
        int distance = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int apart = (one >> shift & 0xff) - (other >> shift & 0xff);
            distance += apart * apart;
        }
        return distance;
    }

}
