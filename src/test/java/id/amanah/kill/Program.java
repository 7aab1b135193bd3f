package id.amanah.kill;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import id.amanah.Amanah;
import id.amanah.Client;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import id.amanah.verify.Verify;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The real Amanah as a process of its own, over a data directory of its own. */
public final class Program implements AutoCloseable {

    private final Path data;

    private final int port;

    private final Process process;

    private final CountDownLatch ready = new CountDownLatch(1);

    private final ConcurrentLinkedDeque<String> lastLines = new ConcurrentLinkedDeque<>();

    private Program(Path data, int port, Process process) {
        this.data = data;
        this.port = port;
        this.process = process;
        Thread reader = new Thread(this::read, "output of Amanah");
        reader.setDaemon(true);
        reader.start();
    }

    /** Begins to start the program; {@link #awaitReady} waits until it answers. */
    static Program launch(Path data, Instant now) throws IOException {
        return launch(data, freePort(), now, List.of());
    }

    /** The same with settings of its own. */
    public static Program launch(Path data, int port, Instant now, List<String> settings) throws IOException {
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow(),
                "-Duser.timezone=UTC", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx400m", "-cp", classPath(),
                Amanah.class.getName(), "--server.port=" + port, "--amanah.data=" + data, "--amanah.demo.cases=false",
                "--amanah.sealing.every=1s", "--amanah.demo.now=" + now));
        command.addAll(settings);
        return new Program(data, port, new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    public Program awaitReady() throws InterruptedException {
        if (!ready.await(10, TimeUnit.MINUTES) || !process.isAlive()) {
            throw new AssertionError("Amanah does not start:\n" + String.join("\n", lastLines));
        }
        return this;
    }

    /** What an auditor's own check says of the log outside the database. */
    String verifiedLog() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        String key = as("nugroho").get("/api/audit/key").expect(200).text();
        Verify.run(List.of("log", data.resolve("log").toString(), "--key", key), new PrintStream(said),
                new PrintStream(OutputStream.nullOutputStream()));
        return said.toString();
    }

    public Client as(String username) {
        return Client.at(port, username);
    }

    /** As the owner of the schema, past the application. */
    Connection owner() throws IOException, SQLException {
        String databasePort = Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(3).trim();
        String password = Files.readAllLines(data.resolve("passwords")).get(1);
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + databasePort + "/amanah", "amanah_owner",
                password);
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    void killServer() throws IOException {
        List<ProcessHandle> workers = postmaster().children().toList();
        killPostmaster();
        workers.forEach(ProcessHandle::destroyForcibly);
    }

    void killPostmaster() throws IOException {
        postmaster().destroyForcibly();
    }

    /** One that serves the application, chosen by PostgreSQL. */
    void killSession() throws IOException, SQLException {
        try (Connection owner = owner();
                var session = owner.createStatement()
                    .executeQuery("select pid from pg_stat_activity where usename = 'amanah_app' limit 1")) {
            if (session.next()) {
                ProcessHandle.of(session.getLong(1)).ifPresent(ProcessHandle::destroyForcibly);
            }
        }
    }

    public String output() {
        return String.join("\n", lastLines);
    }

    /** Ends as an administrator would end it. */
    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            kill();
        }
    }

    private ProcessHandle postmaster() throws IOException {
        String pid = Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(0).trim();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private void read() {
        try (BufferedReader output = process.inputReader();
                BufferedWriter log = Files.newBufferedWriter(Path.of(data + ".log"), CREATE, APPEND)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                log.write(line + "\n");
                lastLines.add(line);
                if (lastLines.size() > 60) {
                    lastLines.poll();
                }
                if (line.contains("Started Amanah")) {
                    ready.countDown();
                }
            }
        }
        catch (IOException ended) {
            lastLines.add(ended.toString());
        }
        ready.countDown();
    }

    /** Without the classes of the tests, which would be scanned for beans. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> Arrays.stream(entry.split("[/\\\\]")).noneMatch("test-classes"::equals))
            .collect(Collectors.joining(File.pathSeparator));
    }

    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

}
