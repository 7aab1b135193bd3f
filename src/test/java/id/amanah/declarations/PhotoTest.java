package id.amanah.declarations;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PhotoTest {

    private static final String PLACE = "GPS -6.1754 106.8272";

    @Test
    void aLargePhotoBecomesASmallerOne() throws IOException {
        byte[] large = jpeg(noise(3000, 1500));
        assertThat(large).hasSizeGreaterThan(1_500_000);

        Photo photo = Photo.reduced("IMG_1.jpg", large);

        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(photo.bytes()));
        assertThat(seen.getWidth()).isEqualTo(2000);
        assertThat(seen.getHeight()).isEqualTo(1000);
        assertThat(photo.bytes()).hasSizeLessThan(large.length);
    }

    @Test
    void aSmallPhotoLosesThePlaceAndNotAPixel() throws IOException {
        byte[] plain = jpeg(noise(60, 40));

        Photo photo = Photo.reduced("a.jpg", withExif(plain, 1));

        assertThat(text(photo.bytes())).doesNotContain(PLACE);
        assertThat(photo.bytes()).isEqualTo(plain);
    }

    @Test
    void aPhotoTakenSidewaysIsTurnedUprightBeforeItForgetsHow() throws IOException {
        Photo photo = Photo.reduced("a.jpg", withExif(jpeg(noise(60, 40)), 6));

        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(photo.bytes()));
        assertThat(seen.getWidth()).isEqualTo(40);
        assertThat(seen.getHeight()).isEqualTo(60);
        assertThat(text(photo.bytes())).doesNotContain(PLACE);
    }

    @Test
    void aLargePngBecomesAJpegOfItsName() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(noise(1200, 800), "png", png);

        Photo photo = Photo.reduced("layar.PNG", png.toByteArray());

        assertThat(photo.name()).isEqualTo("layar.jpg");
        assertThat(Metadata.isJpeg(photo.bytes())).isTrue();
    }

    @Test
    void whatIsNoPhotoStaysAsItIs() {
        byte[] pdf = "%PDF-1.4 something".getBytes(StandardCharsets.UTF_8);
        byte[] broken = Arrays.copyOf(new byte[] { (byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe1 }, 2_000_000);

        assertThat(Photo.reduced("a.pdf", pdf).bytes()).isEqualTo(pdf);
        assertThat(Photo.reduced("a.jpg", broken).bytes()).isEqualTo(broken);
    }

    private static BufferedImage noise(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(7);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, random.nextInt());
            }
        }
        return image;
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", bytes);
        return bytes.toByteArray();
    }

    /** A segment as cameras write it: how it was held, and where. */
    private static byte[] withExif(byte[] jpeg, int orientation) throws IOException {
        ByteArrayOutputStream exif = new ByteArrayOutputStream();
        exif.write("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1));
        exif.write(new byte[] { 'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0,
                0, 0, 0, 0, 0 });
        exif.write(PLACE.getBytes(StandardCharsets.ISO_8859_1));
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.write(jpeg, 0, 2);
        whole.write(new byte[] { (byte) 0xff, (byte) 0xe1, (byte) ((exif.size() + 2) >> 8), (byte) (exif.size() + 2) });
        whole.write(exif.toByteArray());
        whole.write(jpeg, 2, jpeg.length - 2);
        return whole.toByteArray();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

}
