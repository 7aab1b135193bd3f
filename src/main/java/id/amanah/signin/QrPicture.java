package id.amanah.signin;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code as a path of SVG, which a page draws itself: no script, no picture elsewhere.
 *
 * @param side in modules, the quiet margin included
 * @param path the dark modules
 */
public record QrPicture(int side, String path) {

    private static final int MARGIN = 4;

    static QrPicture of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M').append(x + MARGIN).append(' ').append(y + MARGIN).append("h1v1h-1z");
                }
            }
        }
        return new QrPicture(code.size + 2 * MARGIN, path.toString());
    }

}
