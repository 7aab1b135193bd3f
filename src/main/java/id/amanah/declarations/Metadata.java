package id.amanah.declarations;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** What JPEG and PNG files tell beside the picture: place, device, time, remarks. */
final class Metadata {

    private static final int SCAN = 0xda;

    private static final int END = 0xd9;

    private static final int EXIF = 0xe1;

    private static final int ORIENTATION = 0x0112;

    /** Chunks of PNG that only tell about it. */
    private static final Set<String> TELLING = Set.of("eXIf", "tEXt", "zTXt", "iTXt", "tIME");

    private Metadata() {
    }

    static boolean isJpeg(byte[] bytes) {
        return bytes.length > 3 && (bytes[0] & 255) == 0xff && (bytes[1] & 255) == 0xd8 && (bytes[2] & 255) == 0xff;
    }

    static boolean isPng(byte[] bytes) {
        return bytes.length > 8 && ByteBuffer.wrap(bytes).getLong() == 0x89504e470d0a1a0aL;
    }

    /** How the camera was held, 1 to 8; 1 is upright, also where nothing is told. */
    static int orientation(byte[] jpeg) {
        int at = 2;
        while (at + 4 <= jpeg.length && (jpeg[at] & 255) == 0xff && (jpeg[at + 1] & 255) != SCAN) {
            int length = length(jpeg, at);
            if ((jpeg[at + 1] & 255) == EXIF && length > 14) {
                return inExif(jpeg, at + 10, Math.min(jpeg.length, at + 2 + length));
            }
            at += 2 + length;
        }
        return 1;
    }

    private static int inExif(byte[] jpeg, int from, int to) {
        try {
            ByteBuffer tiff = ByteBuffer.wrap(jpeg, from, to - from).slice();
            tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = tiff.getInt(4);
            int entries = tiff.getShort(directory) & 0xffff;
            for (int n = 0; n < entries; n++) {
                int entry = directory + 2 + 12 * n;
                if ((tiff.getShort(entry) & 0xffff) == ORIENTATION) {
                    int told = tiff.getShort(entry + 8);
                    return told >= 1 && told <= 8 ? told : 1;
                }
            }
            return 1;
        }
        catch (IndexOutOfBoundsException | BufferUnderflowException malformed) {
            return 1;
        }
    }

    /**
     * The same picture without segments that tell about it, and without what phones
     * append after its end.
     */
    static byte[] withoutInJpeg(byte[] jpeg) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(jpeg.length);
        kept.write(jpeg, 0, 2);
        int at = 2;
        while (at + 4 <= jpeg.length && (jpeg[at] & 255) == 0xff) {
            int marker = jpeg[at + 1] & 255;
            int end = at + 2 + length(jpeg, at);
            if (end > jpeg.length || end < at + 4) {
                return jpeg;
            }
            if (marker == SCAN) {
                end = endOfScan(jpeg, end);
            }
            if (!tells(marker)) {
                kept.write(jpeg, at, end - at);
            }
            at = end;
            if (at + 2 <= jpeg.length && (jpeg[at + 1] & 255) == END) {
                kept.write(jpeg, at, 2);
                return kept.toByteArray();
            }
        }
        return jpeg;
    }

    /** Application segments but JFIF, colour profile and Adobe's; remarks. */
    private static boolean tells(int marker) {
        return marker == 0xfe || marker > 0xe0 && marker <= 0xef && marker != 0xe2 && marker != 0xee;
    }

    private static int endOfScan(byte[] jpeg, int from) {
        int at = from;
        while (at + 1 < jpeg.length) {
            int next = jpeg[at + 1] & 255;
            if ((jpeg[at] & 255) == 0xff && next != 0 && (next < 0xd0 || next > 0xd7) && next != 0xff) {
                return at;
            }
            at++;
        }
        return jpeg.length;
    }

    private static int length(byte[] jpeg, int at) {
        return (jpeg[at + 2] & 255) << 8 | jpeg[at + 3] & 255;
    }

    static byte[] withoutInPng(byte[] png) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(png.length);
        kept.write(png, 0, 8);
        int at = 8;
        while (at + 12 <= png.length) {
            long length = ByteBuffer.wrap(png).getInt(at) & 0xffffffffL;
            if (at + 12 + length > png.length) {
                return png;
            }
            String type = new String(png, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (!TELLING.contains(type)) {
                kept.write(png, at, (int) length + 12);
            }
            at += (int) length + 12;
            if (type.equals("IEND")) {
                return kept.toByteArray();
            }
        }
        return png;
    }

}
