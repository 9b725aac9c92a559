package org.kampus.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kampus.application.paper.Paper;
import org.kampus.application.paper.PaperHtml;
import org.kampus.application.paper.PaperPdf;

/** Answers with a paper as PDF or as a page. */
final class PaperAnswer {

    /** Content type of a paper as a page. */
    static final String HTML = "text/html; charset=utf-8";

    private static final MediaType PDF = MediaType.valueOf(PaperPdf.CONTENT_TYPE);

    private PaperAnswer() {}

    /** In the format that a caller prefers; PDF if it is all the same. */
    static Response of(Paper paper, HttpHeaders headers) {
        return of(
                paper,
                headers.getAcceptableMediaTypes().stream()
                        .flatMap(accepted ->
                                List.of(PDF, MediaType.TEXT_HTML_TYPE).stream().filter(accepted::isCompatible))
                        .findFirst()
                        .orElse(PDF));
    }

    /** As PDF, or as a page for any other type. */
    static Response of(Paper paper, MediaType wanted) {
        Response.ResponseBuilder answer = wanted.equals(PDF)
                ? Response.ok(PaperPdf.of(paper), PaperPdf.CONTENT_TYPE)
                : Response.ok(PaperHtml.of(paper).getBytes(StandardCharsets.UTF_8), HTML);
        return answer.header(HttpHeaders.CONTENT_LANGUAGE, paper.locale().getLanguage())
                .build();
    }
}
