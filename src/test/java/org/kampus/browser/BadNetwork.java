package org.kampus.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;

/**
 * A network between one browser and the server that does what hotel Wi-Fi does: holds single files back, loses them, knows
 * no web sockets, cuts them, goes away for a while. On this machine only, with a bounded number of connections; each one
 * carries one request, so that each request has a fate of its own.
 */
public final class BadNetwork implements AutoCloseable {

    private static final int MOST_CONNECTIONS = 200;
    private static final int LONGEST_HEAD = 64 * 1024;
    private static final int CHUNK = 16 * 1024;
    private static final Pattern UPGRADE = Pattern.compile("(?im)^upgrade:\\s*websocket");
    private static final Pattern CONNECTION = Pattern.compile("(?im)^connection:.*\r\n");

    private final InetSocketAddress server;
    private final ServerSocket door;
    private final Semaphore free = new Semaphore(MOST_CONNECTIONS);
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final Map<Pattern, Fate> fates = new ConcurrentHashMap<>();
    private final AtomicInteger questions = new AtomicInteger();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition back = lock.newCondition();
    private boolean away;
    private volatile boolean refusing;
    private volatile boolean deaf;

    /** What becomes of a request. */
    private sealed interface Fate {

        record Late(Duration by) implements Fate {}

        record Failed(AtomicInteger times) implements Fate {}

        record Never() implements Fate {}

        record Unanswered(AtomicInteger times) implements Fate {}
    }

    /** A network that is good so far. */
    public BadNetwork(URI server) {
        this.server = new InetSocketAddress(InetAddress.getLoopbackAddress(), server.getPort());
        try {
            door = new ServerSocket(0, MOST_CONNECTIONS, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    /** Where the server answers through this network; ends with a slash. */
    public String address() {
        return "http://localhost:" + door.getLocalPort() + "/";
    }

    /** Every request whose path matches comes later. */
    public BadNetwork delay(String path, Duration by) {
        fates.put(Pattern.compile(path), new Fate.Late(by));
        return this;
    }

    /** The first requests whose path matches are answered 500 and reset by turns. */
    public BadNetwork fail(String path, int times) {
        fates.put(Pattern.compile(path), new Fate.Failed(new AtomicInteger(times)));
        return this;
    }

    /** No request whose path matches is ever answered. */
    public BadNetwork block(String path) {
        fates.put(Pattern.compile(path), new Fate.Never());
        return this;
    }

    /** The first requests whose path matches reach the server; its answer is lost and the line reset. */
    public BadNetwork loseAnswers(String path, int times) {
        fates.put(Pattern.compile(path), new Fate.Unanswered(new AtomicInteger(times)));
        return this;
    }

    /** No file and no request has a fate of its own any more. */
    public void spare() {
        fates.clear();
    }

    /** What the server tells through web sockets is lost from now on, until {@link #cutSockets}. */
    public void goDeaf() {
        deaf = true;
    }

    /** No web socket opens any more. */
    public BadNetwork refuseSockets() {
        refusing = true;
        return this;
    }

    /** Resets the web sockets that are open. */
    public void cutSockets() {
        deaf = false;
        sockets.forEach(BadNetwork::reset);
    }

    /** Nothing gets through any more, and nobody is told. */
    public void goAway() {
        lock.lock();
        try {
            away = true;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Everything gets through again.
     *
     * @param forgetful whether what was open before is reset, and what was on its way lost
     */
    public void comeBack(boolean forgetful) {
        if (forgetful) {
            open.forEach(BadNetwork::reset);
        }
        lock.lock();
        try {
            away = false;
            back.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** How often the page has asked how it stands. */
    public int questions() {
        return questions.get();
    }

    private void accept() {
        try {
            while (true) {
                Socket browser = door.accept();
                if (free.tryAcquire()) {
                    open.add(browser);
                    Thread.ofVirtual().start(() -> serve(browser));
                } else {
                    reset(browser);
                }
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private void serve(Socket browser) {
        try (browser;
                Socket onward = new Socket()) {
            byte[] head = head(browser.getInputStream());
            String text = new String(head, StandardCharsets.ISO_8859_1);
            String path = text.split(" ", 3)[1];
            boolean upgrade = UPGRADE.matcher(text).find();
            if (path.startsWith("/pulse/")) {
                questions.incrementAndGet();
            }
            await();
            if (upgrade && refusing) {
                answer(browser, "400 Bad Request");
                return;
            }
            if (meet(path, browser)) {
                return;
            }
            boolean unanswered = unanswered(path);
            if (upgrade) {
                sockets.add(browser);
            } else {
                text = CONNECTION.matcher(text).replaceAll("").replaceFirst("\r\n", "\r\nConnection: close\r\n");
            }
            onward.connect(server);
            onward.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            Thread.ofVirtual().start(() -> pump(browser, onward));
            if (unanswered) {
                onward.getInputStream().transferTo(OutputStream.nullOutputStream());
                reset(browser);
            } else {
                pump(onward, browser);
            }
        } catch (IOException | IllegalArgumentException broken) {
            // One of the two has hung up.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(browser);
            sockets.remove(browser);
            free.release();
        }
    }

    /** Lets a request meet its fate; says whether that was its end. */
    private boolean meet(String path, Socket browser) throws IOException, InterruptedException {
        for (Map.Entry<Pattern, Fate> fate : fates.entrySet()) {
            if (!fate.getKey().matcher(path).find()) {
                continue;
            }
            switch (fate.getValue()) {
                case Fate.Late(Duration by) -> Thread.sleep(by);
                case Fate.Never() -> {
                    // Until the browser gives up.
                    while (browser.getInputStream().read() >= 0) {}
                    return true;
                }
                case Fate.Failed(AtomicInteger times) -> {
                    int left = times.getAndDecrement();
                    if (left > 0) {
                        if (left % 2 == 0) {
                            answer(browser, "500 Internal Server Error");
                        } else {
                            reset(browser);
                        }
                        return true;
                    }
                }
                case Fate.Unanswered ignored -> {
                    // Its answer is.
                }
            }
        }
        return false;
    }

    /** Whether the answer to a request is to be lost. */
    private boolean unanswered(String path) {
        return fates.entrySet().stream()
                .anyMatch(fate -> fate.getValue() instanceof Fate.Unanswered(AtomicInteger times)
                        && fate.getKey().matcher(path).find()
                        && times.getAndDecrement() > 0);
    }

    private static byte[] head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        int state = 0;
        while (state < 4) {
            int next = in.read();
            if (next < 0 || head.size() > LONGEST_HEAD) {
                throw new IOException("no request");
            }
            head.write(next);
            state = next == (state % 2 == 0 ? '\r' : '\n') ? state + 1 : next == '\r' ? 1 : 0;
        }
        return head.toByteArray();
    }

    private static void answer(Socket browser, String status) throws IOException {
        browser.getOutputStream()
                .write(("HTTP/1.1 " + status + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                        .getBytes(StandardCharsets.ISO_8859_1));
    }

    private void pump(Socket from, Socket to) {
        byte[] chunk = new byte[CHUNK];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            int size;
            while ((size = in.read(chunk)) >= 0) {
                await();
                if (deaf && sockets.contains(to)) {
                    continue;
                }
                out.write(chunk, 0, size);
            }
            to.shutdownOutput();
        } catch (IOException broken) {
            reset(from);
            reset(to);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void await() throws InterruptedException {
        lock.lock();
        try {
            while (away) {
                back.await();
            }
        } finally {
            lock.unlock();
        }
    }

    private static void reset(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException e) {
            // It was closed already.
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        comeBack(true);
    }
}
