package org.kampus.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Optional;
import org.kampus.application.CaseListing;
import org.kampus.application.PlayService;
import org.kampus.scenario.ScenarioProblem;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** The library of cases. */
@Path("scenarios")
@ApplicationScoped
public class ScenariosResource {

    private static final String YAML = "application/yaml";
    private static final MediaType YAML_TYPE = MediaType.valueOf(YAML).withCharset("utf-8");

    @Inject
    private PlayService play;

    /** For the container. */
    public ScenariosResource() {}

    /** Every case, playable or broken. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public List<ScenarioListing> scenarios() {
        return play.cases().stream().map(ScenarioListing::of).toList();
    }

    /** One case in full: as data by the schema of scenario files, or the file itself as it was read, line ends apart. */
    @GET
    @Path("{id}")
    @Produces({MediaType.APPLICATION_JSON, YAML + ";qs=0.5"})
    public Response scenario(@PathParam("id") String id, @Context Request request, @Context HttpHeaders headers) {
        CaseListing listing = find(id, headers);
        EntityTag tag = new EntityTag(listing.digest(), true);
        Optional<Response> unchanged = KnownVersion.of(request, tag);
        if (unchanged.isPresent()) {
            return unchanged.get();
        }
        boolean asFile = prefersYaml(headers);
        return Response.ok(asFile ? text(id, headers) : data(listing, headers))
                .type(asFile ? YAML_TYPE : MediaType.APPLICATION_JSON_TYPE)
                .tag(tag)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    /** The numbers a case rests on. */
    @GET
    @Path("{id}/parameters")
    @Produces(MediaType.APPLICATION_JSON)
    public List<ParameterListing> parameters(@PathParam("id") String id, @Context HttpHeaders headers) {
        CaseListing listing = find(id, headers);
        Messages messages = Messages.of(headers);
        return listing.scenario()
                .map(scenario -> ParameterListing.of(scenario, messages))
                .orElseThrow(() -> new ClientErrorException(broken(listing, messages), Status.CONFLICT));
    }

    /** Whether YAML comes before JSON among what the caller accepts; whoever takes anything gets JSON. */
    private static boolean prefersYaml(HttpHeaders headers) {
        for (MediaType accepted : headers.getAcceptableMediaTypes()) {
            if (accepted.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
                return false;
            }
            if (accepted.isCompatible(YAML_TYPE)) {
                return true;
            }
        }
        return false;
    }

    private Object data(CaseListing listing, HttpHeaders headers) {
        if (!listing.valid()) {
            throw new ClientErrorException(broken(listing, Messages.of(headers)), Status.CONFLICT);
        }
        return new Load(LoadSettings.builder().setSchema(new CoreSchema()).build())
                .loadFromString(text(listing.id(), headers));
    }

    private CaseListing find(String id, HttpHeaders headers) {
        return play.cases().stream()
                .filter(listing -> listing.id().equals(id))
                .findFirst()
                .orElseThrow(() -> unknown(id, headers));
    }

    private String text(String id, HttpHeaders headers) {
        return play.caseText(id).orElseThrow(() -> unknown(id, headers));
    }

    private static NotFoundException unknown(String id, HttpHeaders headers) {
        return new NotFoundException(Messages.of(headers).text("scenarios.unknown", id));
    }

    private static String broken(CaseListing listing, Messages messages) {
        ScenarioProblem first = listing.problems().getFirst();
        return messages.text(
                "scenarios.broken",
                listing.id(),
                listing.problems().size(),
                first.file() + ":" + first.line() + ": " + messages.text(first.message()));
    }
}
