package id.amanah.desk.web;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Draws small pictures of photos. A picture that claims to be huge is read in strides, so
 * that a few bytes cannot make the server fill its memory; one is drawn at a time.
 */
@Component
class Previews {

    private static final Logger LOG = LoggerFactory.getLogger(Previews.class);

    /** The longer side of a preview, in pixels. */
    private static final int SIDE = 480;

    /** No photo has more pixels than this. */
    private static final long MOST_PIXELS = 120_000_000;

    private final Semaphore one = new Semaphore(1);

    /** The preview as JPEG; empty if the bytes are no picture that can be drawn. */
    Optional<byte[]> of(byte[] picture) {
        one.acquireUninterruptibly();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            return readers.hasNext() ? read(readers.next(), in) : Optional.empty();
        }
        catch (IOException | RuntimeException unreadable) {
            LOG.debug("A picture cannot be drawn", unreadable);
            return Optional.empty();
        }
        finally {
            one.release();
        }
    }

    private static Optional<byte[]> read(ImageReader reader, ImageInputStream in) throws IOException {
        try {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST_PIXELS) {
                return Optional.empty();
            }
            int stride = Math.max(1, Math.max(width, height) / (2 * SIDE));
            ImageReadParam strides = reader.getDefaultReadParam();
            strides.setSourceSubsampling(stride, stride, 0, 0);
            return Optional.of(jpeg(shrunk(reader.read(0, strides))));
        }
        finally {
            reader.dispose();
        }
    }

    private static BufferedImage shrunk(BufferedImage picture) {
        double by = Math.min(1.0, (double) SIDE / Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) (picture.getWidth() * by));
        int height = Math.max(1, (int) (picture.getHeight() * by));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D paint = small.createGraphics();
        paint.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        paint.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
        paint.dispose();
        return small;
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", out);
        return out.toByteArray();
    }

}
