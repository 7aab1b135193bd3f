package id.amanah.letters;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * A mail server that goes wrong where it is told to, which a good one cannot: it answers
 * with a code, breaks the line off or falls silent.
 */
final class FaultySmtpServer implements AutoCloseable {

    /** Where in the talk. */
    enum At {

        GREETING, EHLO, MAIL, RCPT, DATA, TEXT, DOT, QUIT

    }

    static final String DROP = "drop";

    static final String SILENCE = "silence";

    private static final Map<At, String> WELL = Map.of(At.GREETING, "220 mail.contoh ESMTP", At.EHLO, "250 mail.contoh",
            At.MAIL, "250 ok", At.RCPT, "250 ok", At.DATA, "354 go on", At.DOT, "250 taken", At.QUIT, "221 bye");

    private final ServerSocket socket;

    private final Map<At, String> faults = new EnumMap<>(At.class);

    private final List<String> accepted = new CopyOnWriteArrayList<>();

    private final List<Socket> open = new CopyOnWriteArrayList<>();

    FaultySmtpServer() {
        try {
            this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        }
        catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Thread listening = new Thread(this::listen, "faulty-smtp");
        listening.setDaemon(true);
        listening.start();
    }

    /** From now on it does this there; null: it does well again. */
    void fault(At at, String what) {
        if (what == null) {
            faults.remove(at);
        }
        else {
            faults.put(at, what);
        }
    }

    /** The mails that it took over, as they came. */
    List<String> accepted() {
        return accepted;
    }

    /** A sender to this server that waits for half a second. */
    JavaMailSenderImpl sender() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(socket.getLocalPort());
        Properties settings = sender.getJavaMailProperties();
        settings.put("mail.smtp.connectiontimeout", "500");
        settings.put("mail.smtp.timeout", "500");
        settings.put("mail.smtp.writetimeout", "500");
        return sender;
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                Socket caller = socket.accept();
                open.add(caller);
                Thread talking = new Thread(() -> talk(caller), "faulty-smtp-talk");
                talking.setDaemon(true);
                talking.start();
            }
            catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket caller) {
        try (caller;
                BufferedReader in = new BufferedReader(
                        new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8))) {
            OutputStream out = caller.getOutputStream();
            if (!answers(At.GREETING, out, in)) {
                return;
            }
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                At at = at(line);
                boolean goesOn = answers(at, out, in);
                if (!goesOn || at == At.DATA && !faults.containsKey(At.DATA) && !takes(in, out) || at == At.QUIT) {
                    return;
                }
            }
        }
        catch (IOException gone) {
            // the caller hung up, or this server was closed
        }
    }

    private static At at(String line) {
        String word = line.length() < 4 ? line : line.substring(0, 4).toUpperCase(java.util.Locale.ROOT);
        return switch (word) {
            case "MAIL" -> At.MAIL;
            case "RCPT" -> At.RCPT;
            case "DATA" -> At.DATA;
            case "QUIT" -> At.QUIT;
            default -> At.EHLO;
        };
    }

    /** Reads the text up to the dot; it is taken over unless the dot is refused. */
    private boolean takes(BufferedReader in, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            text.append(line).append('\n');
            if (DROP.equals(faults.get(At.TEXT))) {
                return false;
            }
        }
        String fault = faults.get(At.DOT);
        if (fault == null || fault.equals(DROP) || fault.equals(SILENCE)) {
            accepted.add(text.toString());
        }
        return answers(At.DOT, out, in);
    }

    private boolean answers(At at, OutputStream out, BufferedReader in) throws IOException {
        String answer = faults.getOrDefault(at, WELL.get(at));
        if (answer.equals(SILENCE)) {
            in.readLine();
            return false;
        }
        if (answer.equals(DROP)) {
            return false;
        }
        out.write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
        return true;
    }

    @Override
    public void close() {
        try {
            socket.close();
            for (Socket caller : open) {
                caller.close();
            }
        }
        catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

}
