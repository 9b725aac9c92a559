package org.kampus.application.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.kampus.course.CourseRefusal;
import org.kampus.course.CourseRefusal.Reason;
import org.kampus.course.OutboundAddress;

/**
 * Asks course systems. Each address is looked at first, see {@link OutboundAddress}; no answer leads elsewhere, none is
 * longer than a megabyte, none takes longer than fifteen seconds. A name is looked up for the check and for the request:
 * Java remembers the answer in between, so that it cannot be another one.
 */
@ApplicationScoped
public class CourseClient {

    private static final int LARGEST = 1024 * 1024;
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int OK = 200;
    private static final int NOT_OK = 300;

    private final OutboundAddress rule;
    private @Nullable HttpClient client;

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected CourseClient() {
        rule = null;
    }

    /** A client that keeps to the settings. */
    @Inject
    public CourseClient(CourseSettings settings) {
        rule = new OutboundAddress(settings.hosts(), InetAddress::getAllByName);
    }

    /**
     * An answer.
     *
     * @param status HTTP status
     * @param links values of its {@code Link} headers
     */
    public record Answer(int status, String body, List<String> links) {

        /** Copies the links. */
        public Answer {
            links = List.copyOf(links);
        }

        /** Whether it is what was asked for. */
        public boolean good() {
            return status >= OK && status < NOT_OK;
        }
    }

    /**
     * Refuses an address that would not be asked.
     *
     * @throws CourseRefusal with the address
     */
    public void require(String address) {
        rule.require(address);
    }

    /**
     * Asks.
     *
     * @throws CourseRefusal if the address must not be asked or nobody answers
     */
    public Answer get(String address, Map<String, String> headers) {
        return send(request(address, headers).GET());
    }

    /**
     * Sends.
     *
     * @throws CourseRefusal if the address must not be asked or nobody answers
     */
    public Answer post(String address, String type, String body, Map<String, String> headers) {
        return send(request(address, headers)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
    }

    private HttpRequest.Builder request(String address, Map<String, String> headers) {
        URI uri = rule.require(address);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri).timeout(PATIENCE).header("User-Agent", "Kampus");
        headers.forEach(request::header);
        return request;
    }

    private Answer send(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        CompletableFuture<HttpResponse<String>> coming = client().sendAsync(request, info -> new LimitedBody());
        try {
            HttpResponse<String> answer = coming.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return new Answer(
                    answer.statusCode(), answer.body(), answer.headers().allValues("Link"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            coming.cancel(true);
            throw new CourseRefusal(Reason.ANSWER, request.uri().getHost());
        } catch (ExecutionException | TimeoutException e) {
            coming.cancel(true);
            throw new CourseRefusal(Reason.ANSWER, request.uri().getHost());
        }
    }

    /** Made when it is needed, since most servers never do. */
    private synchronized HttpClient client() {
        HttpClient known = client;
        if (known == null) {
            known = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(PATIENCE)
                    .build();
            client = known;
        }
        return known;
    }

    /** A body that must not become too large. */
    private static final class LimitedBody implements HttpResponse.BodySubscriber<String> {

        private final CompletableFuture<String> whole = new CompletableFuture<>();
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private Flow.@Nullable Subscription subscription;

        @Override
        public CompletionStage<String> getBody() {
            return whole;
        }

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
            given.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(List<ByteBuffer> parts) {
            for (ByteBuffer part : parts) {
                byte[] read = new byte[part.remaining()];
                part.get(read);
                bytes.writeBytes(read);
            }
            if (bytes.size() > LARGEST && subscription != null) {
                subscription.cancel();
                whole.completeExceptionally(new IllegalStateException("the answer is too large"));
            }
        }

        @Override
        public void onError(Throwable thrown) {
            whole.completeExceptionally(thrown);
        }

        @Override
        public void onComplete() {
            whole.complete(bytes.toString(StandardCharsets.UTF_8));
        }
    }
}
