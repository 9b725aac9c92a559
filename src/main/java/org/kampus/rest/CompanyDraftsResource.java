package org.kampus.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.kampus.application.company.CompanyService;
import org.kampus.application.company.StoredCompany;
import org.kampus.company.CompanyAnswers;

/** Companies of one's own by their answers: the case that agrees with them is looked for in the background. */
@Path("company-drafts")
@ApplicationScoped
public class CompanyDraftsResource {

    @Inject
    private CompanyService companies;

    @Inject
    private ProgramCaller callers;

    /** For the container. */
    public CompanyDraftsResource() {}

    /** Takes answers and begins to look for the case. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response draft(
            byte[] sent, @Context HttpHeaders headers, @Context HttpServletRequest request, @Context UriInfo uri) {
        CompanyAnswers answers = CompanyBody.read(JsonBody.read(sent, Messages.of(headers)));
        StoredCompany company = companies.begin(callers.owner(headers, request), answers, null);
        return Response.accepted(document(company))
                .location(uri.getAbsolutePathBuilder()
                        .path(company.id().toString())
                        .build())
                .build();
    }

    /** How far the search is, and what it found. */
    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    public CompanyDraftDocument state(
            @PathParam("id") String id, @Context HttpHeaders headers, @Context HttpServletRequest request) {
        return document(companies.company(uuid(id, headers), callers.owner(headers, request)));
    }

    /** Forgets it. */
    @DELETE
    @Path("{id}")
    public void forget(@PathParam("id") String id, @Context HttpHeaders headers, @Context HttpServletRequest request) {
        companies.delete(uuid(id, headers), callers.owner(headers, request));
    }

    private CompanyDraftDocument document(StoredCompany company) {
        return CompanyDraftDocument.of(company, companies.run(company.id()).orElse(null));
    }

    private static UUID uuid(String text, HttpHeaders headers) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException(Messages.of(headers).text("companies.unknown"), e);
        }
    }
}
