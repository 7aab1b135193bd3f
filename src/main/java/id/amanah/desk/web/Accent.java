package id.amanah.desk.web;

import java.util.Locale;

/** An accent in its three shades, dark enough for white text (7:1, WCAG AAA). */
record Accent(int red, int green, int blue) {

    private static final double ENOUGH = 7;

    /**
     * The colour, darkened where it is too light.
     * @throws IllegalArgumentException if it is no colour such as {@code #7a1f3d}
     */
    static Accent of(String colour) {
        if (!colour.matches("#?[0-9a-fA-F]{6}")) {
            throw new IllegalArgumentException(
                    "No colour such as #7a1f3d: " + colour + " / Bukan warna seperti #7a1f3d: " + colour);
        }
        int rgb = Integer.parseInt(colour.replace("#", ""), 16);
        Accent accent = new Accent(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255);
        while (accent.contrastWithWhite() < ENOUGH) {
            accent = accent.times(0.95);
        }
        return accent;
    }

    Accent deep() {
        return times(0.7);
    }

    Accent soft() {
        return new Accent(soft(red), soft(green), soft(blue));
    }

    private static int soft(int part) {
        return 255 - (255 - part) / 9;
    }

    private Accent times(double factor) {
        return new Accent((int) (red * factor), (int) (green * factor), (int) (blue * factor));
    }

    double contrastWithWhite() {
        return 1.05 / (0.2126 * light(red) + 0.7152 * light(green) + 0.0722 * light(blue) + 0.05);
    }

    private static double light(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    String hex() {
        return String.format(Locale.ROOT, "%02x%02x%02x", red, green, blue);
    }

    String sheet() {
        return ":root{--accent:#" + hex() + ";--accent-deep:#" + deep().hex() + ";--accent-soft:#" + soft().hex() + "}";
    }

}
