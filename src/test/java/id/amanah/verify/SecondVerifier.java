package id.amanah.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/**
 * The verifier in Go under {@code src/test/go}, built once. Where Go or its package for
 * logs is missing nothing is run, and the tests say so loudly.
 */
public final class SecondVerifier {

    private static final Path PROGRAM = Path.of("target", "second-verifier").toAbsolutePath();

    private static final boolean THERE = build();

    private SecondVerifier() {
    }

    public static boolean isThere() {
        return THERE;
    }

    /**
     * What it ends with; empty where it cannot be built.
     */
    public static OptionalInt verdict(String... words) {
        if (!THERE) {
            return OptionalInt.empty();
        }
        List<String> command = new ArrayList<>(List.of(PROGRAM.toString()));
        command.addAll(List.of(words));
        return OptionalInt.of(exit(new ProcessBuilder(command)));
    }

    private static boolean build() {
        ProcessBuilder go = new ProcessBuilder("go", "build", "-o", PROGRAM.toString(), "./src/test/go/verify");
        go.environment().put("GO111MODULE", "off");
        go.environment().put("GOPATH", "/usr/share/gocode");
        go.environment().put("GOCACHE", Path.of("target", "go-cache").toAbsolutePath().toString());
        try {
            Files.createDirectories(PROGRAM.getParent());
            if (exit(go) == 0) {
                return true;
            }
        }
        catch (RuntimeException | IOException none) {
            // Said below.
        }
        System.err.println("THE SECOND VERIFIER IS NOT TRIED: apt-get install golang-go golang-golang-x-mod-dev");
        return false;
    }

    private static int exit(ProcessBuilder command) {
        try {
            Process process = command.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException(command.command() + " does not end");
            }
            return process.exitValue();
        }
        catch (IOException ex) {
            throw new java.io.UncheckedIOException(ex);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ex);
        }
    }

}
