package org.kampus.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;
import org.kampus.application.Explaining;
import org.kampus.application.debrief.DebriefDesk;
import org.kampus.application.debrief.DebriefWords;
import org.kampus.application.paper.Paper;
import org.kampus.application.paper.PaperPdf;
import org.kampus.insight.debrief.Debrief;
import org.kampus.insight.debrief.TeamsDebrief;

/** Answers with a debrief in the format that a caller prefers, or with how far it is. */
@ApplicationScoped
public class DebriefAnswers {

    /** How long a caller waits before being told to ask again. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final int AGAIN_SECONDS = 2;
    private static final MediaType PDF = MediaType.valueOf(PaperPdf.CONTENT_TYPE);
    private static final List<MediaType> FORMATS =
            List.of(MediaType.APPLICATION_JSON_TYPE, MediaType.TEXT_HTML_TYPE, PDF);

    @Inject
    private DebriefDesk desk;

    @Inject
    private DebriefWords words;

    /** For the container. */
    public DebriefAnswers() {}

    /**
     * How far a debrief is.
     *
     * @param state always {@code working}
     * @param progress share that is done, 0-1
     */
    public record Working(String state, double progress) {}

    /** The debrief of one game. */
    CompletionStage<Response> game(String name, Supplier<Explaining<Debrief>> question, HttpHeaders headers) {
        Messages messages = Messages.of(headers);
        return answer(name, question, DebriefDocument::of, told -> words.of(told, messages.locale()), headers);
    }

    /** The debrief of several teams. */
    CompletionStage<Response> teams(String name, Supplier<Explaining<TeamsDebrief>> question, HttpHeaders headers) {
        Messages messages = Messages.of(headers);
        return answer(name, question, TeamsDebriefDocument::of, told -> words.of(told, messages.locale()), headers);
    }

    private <T> CompletionStage<Response> answer(
            String name,
            Supplier<Explaining<T>> question,
            Function<T, Object> document,
            Function<T, Paper> paper,
            HttpHeaders headers) {
        MediaType wanted = headers.getAcceptableMediaTypes().stream()
                .flatMap(accepted -> FORMATS.stream().filter(accepted::isCompatible))
                .findFirst()
                .orElse(MediaType.APPLICATION_JSON_TYPE);
        return desk.ask(name, question, PATIENCE)
                .thenApply(answer -> answer.told()
                        .map(told -> whole(told, document, paper, wanted))
                        .orElseGet(() -> Response.accepted(new Working("working", answer.share()))
                                .type(MediaType.APPLICATION_JSON_TYPE)
                                .header(HttpHeaders.RETRY_AFTER, AGAIN_SECONDS)
                                .build()));
    }

    private static <T> Response whole(
            T told, Function<T, Object> document, Function<T, Paper> paper, MediaType wanted) {
        if (wanted.equals(MediaType.APPLICATION_JSON_TYPE)) {
            return Response.ok(document.apply(told), MediaType.APPLICATION_JSON_TYPE)
                    .build();
        }
        return PaperAnswer.of(paper.apply(told), wanted);
    }
}
