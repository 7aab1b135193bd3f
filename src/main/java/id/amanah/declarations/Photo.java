package id.amanah.declarations;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A photo as a phone sends it, made fit to be kept: what tells where it was taken is
 * gone, and one of more than 1.5 MB becomes a JPEG of at most 2,000 pixels. The original
 * is not kept. Files that are no photos stay as they are.
 *
 * @param name as sent, with another ending where the type changed
 */
public record Photo(String name, byte[] bytes) {

    private static final Logger LOG = LoggerFactory.getLogger(Photo.class);

    private static final int LARGE = 1_500_000;

    private static final int LONGEST_SIDE = 2_000;

    /** In pixels: more is no photo of a phone but an attack on our memory. */
    private static final long MOST = 120_000_000;

    private static final float QUALITY = 0.82f;

    /** A photo being made smaller takes up to 60 MB. */
    private static final Semaphore AT_ONCE = new Semaphore(2);

    /** The photo reduced; whatever cannot be read as one, as it came. */
    public static Photo reduced(String name, byte[] bytes) {
        boolean jpeg = Metadata.isJpeg(bytes);
        if (!jpeg && !Metadata.isPng(bytes)) {
            return new Photo(name, bytes);
        }
        int turned = jpeg ? Metadata.orientation(bytes) : 1;
        if (bytes.length <= LARGE && turned == 1) {
            return new Photo(name, jpeg ? Metadata.withoutInJpeg(bytes) : Metadata.withoutInPng(bytes));
        }
        try {
            byte[] smaller = smaller(bytes, turned);
            return smaller == null ? new Photo(name, bytes) : new Photo(jpeg ? name : asJpeg(name), smaller);
        }
        catch (IOException | RuntimeException unreadable) {
            LOG.debug("A photo cannot be read and is kept as it came", unreadable);
            return new Photo(name, bytes);
        }
    }

    private static String asJpeg(String name) {
        return name == null ? null : name.replaceFirst("(?i)\\.png$", "") + ".jpg";
    }

    private static byte[] smaller(byte[] bytes, int turned) throws IOException {
        AT_ONCE.acquireUninterruptibly();
        try {
            BufferedImage read = read(bytes);
            return read == null ? null : jpeg(upright(read, turned));
        }
        finally {
            AT_ONCE.release();
        }
    }

    /**
     * Read at half, a third and so on of its size, so that a large one fits in memory.
     */
    private static BufferedImage read(byte[] bytes) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return null;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                long width = reader.getWidth(0);
                long height = reader.getHeight(0);
                if (width * height > MOST) {
                    return null;
                }
                ImageReadParam param = reader.getDefaultReadParam();
                int every = (int) Math.max(1, Math.max(width, height) / (2 * LONGEST_SIDE));
                param.setSourceSubsampling(every, every, 0, 0);
                return reader.read(0, param);
            }
            finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage upright(BufferedImage read, int turned) {
        double factor = Math.min(1.0, (double) LONGEST_SIDE / Math.max(read.getWidth(), read.getHeight()));
        int width = Math.max(1, (int) Math.round(read.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(read.getHeight() * factor));
        boolean sideways = turned >= 5;
        BufferedImage drawn = new BufferedImage(sideways ? height : width, sideways ? width : height,
                BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, drawn.getWidth(), drawn.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.transform(turn(turned, width, height));
        pen.drawImage(read, 0, 0, width, height, null);
        pen.dispose();
        return drawn;
    }

    /** The eight ways of holding a camera, as EXIF numbers them. */
    private static AffineTransform turn(int turned, int width, int height) {
        return switch (turned) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        }
        finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

}
