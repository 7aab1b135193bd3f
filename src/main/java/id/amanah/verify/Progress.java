package id.amanah.verify;

import java.io.PrintStream;

/** A bar for logs that take a while. */
final class Progress {

    private static final int WIDTH = 40;

    private static final long WORTH_A_BAR = 20_000;

    private final PrintStream screen;

    private final long whole;

    private int shown = -1;

    Progress(PrintStream screen, long whole) {
        this.screen = screen;
        this.whole = whole;
    }

    void at(long done) {
        int filled = (int) (WIDTH * done / Math.max(whole, 1));
        if (whole < WORTH_A_BAR || filled == shown) {
            return;
        }
        shown = filled;
        screen.printf("\r[%s%s] %,d / %,d%s", "#".repeat(filled), ".".repeat(WIDTH - filled), done, whole,
                done == whole ? "\n" : "");
    }

}
