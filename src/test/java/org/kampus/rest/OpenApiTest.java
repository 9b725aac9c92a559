package org.kampus.rest;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kampus.application.lab.ExperimentState;
import org.kampus.application.lab.StudyKind;
import org.kampus.application.run.Explained;
import org.kampus.application.workshop.ConsoleView;
import org.kampus.insight.counterfactual.Contribution;
import org.kampus.insight.counterfactual.Outcome;
import org.kampus.insight.foresight.Trend;
import org.kampus.learning.ItemQuality;
import org.kampus.market.ClientClass;
import org.kampus.market.SaleType;
import org.kampus.scenario.Difficulty;
import org.kampus.scenario.Lesson;
import org.kampus.simulation.api.ResignationReason;
import org.kampus.workshop.PlayMode;
import org.kampus.workshop.RevealStep;
import org.kampus.workshop.RobotStrategy;
import org.kampus.workshop.RoundState;
import org.kampus.workshop.Seating;
import org.kampus.workshop.SurpriseKind;
import org.kampus.workshop.Unsubmitted;
import tools.jackson.databind.JsonNode;

/** The description of the programming interface says what the code does, and is OpenAPI 3.1. */
class OpenApiTest {

    /** A method of a resource, or an operation of the description, in words that can be compared. */
    private record Route(Set<String> parameters, Set<String> taken, Set<String> given) {}

    @Test
    void the_description_has_the_routes_parameters_and_media_types_of_the_code() {
        assertEquals(
                coded().toString().replace("], /", "],\n/"),
                described().toString().replace("], /", "],\n/"));
    }

    @Test
    void every_operation_has_a_name_of_its_own_and_says_what_it_does() {
        Set<String> names = new HashSet<>();
        for (DescribedInterface.Operation operation : DescribedInterface.all()) {
            JsonNode described = operation.described();
            assertTrue(names.add(operation.id()), operation.id());
            assertTrue(described.at("/summary").asString().length() > 10, operation.id());
            assertFalse(described.at("/responses/500").isMissingNode(), operation.id());
            assertFalse(described.at("/responses/503").isMissingNode(), operation.id());
            boolean guarded = operation.template().contains("/workshops");
            assertEquals(
                    guarded,
                    described.at("/security").toString().equals("[{\"trainer\":[]}]")
                            && !operation.id().equals("listExperiments"),
                    operation.id());
        }
    }

    @Test
    void every_reference_leads_somewhere() {
        for (JsonNode reference : DescribedInterface.description().findValues("$ref")) {
            String place = reference.asString();
            assertTrue(
                    place.startsWith("#/")
                            ? !DescribedInterface.description()
                                    .at(place.substring(1))
                                    .isMissingNode()
                            : Set.of("api/v1/schemas/plan", "api/v1/schemas/scenario")
                                    .contains(place),
                    place);
        }
    }

    @Test
    void every_choice_is_that_of_the_code() {
        Map<String, List<String>> choices = Map.ofEntries(
                entry("ScenarioListing/properties/saleType", keys(SaleType.values())),
                entry("ScenarioListing/properties/difficulty", keys(Difficulty.values())),
                entry("StoppedClient/properties/clientClass", names(ClientClass.values())),
                entry("State", keys(ExperimentState.values())),
                entry("Study/properties/kind", keys(StudyKind.values())),
                entry("StudyResult/properties/kind", keys(StudyKind.values())),
                entry("NewWorkshop/properties/mode", keys(PlayMode.values())),
                entry("NewWorkshop/properties/seating", keys(Seating.values())),
                entry("NewWorkshop/properties/unsubmitted", keys(Unsubmitted.values())),
                entry("NewTeam/properties/robot", keys(RobotStrategy.values())),
                entry("WorkshopStep/properties/step", keys(RevealStep.values())),
                entry("News/properties/surprise", keys(SurpriseKind.values())),
                entry("WorkshopState", keys(RoundState.values())),
                entry("Trend", keys(Trend.values())),
                entry("Resignation/properties/decisive/items", keys(ResignationReason.values())),
                entry("Resignation/properties/reasons/items/properties/reason", keys(ResignationReason.values())),
                entry("Team/properties/status", keys(ConsoleView.TeamStatus.values())),
                entry("TestQuestion/properties/revise/items", keys(ItemQuality.Fault.values())),
                entry("LessonGuess/properties/figure", keys(Lesson.Figure.values())),
                entry("RunOrder/properties/explain/items", keys(Explained.values())),
                entry("ExplainedDeparture/properties/alone/items/properties/outcome", keys(Outcome.values())),
                entry("ExplainedDeparture/properties/kept/properties/outcome", keys(Outcome.STAYS)),
                entry(
                        "ScoreBridge/properties/parts/items/properties/kind",
                        Arrays.stream(Contribution.Kind.values())
                                .map(Contribution.Kind::key)
                                .toList()),
                entry("MetricDifference/properties/verdict", List.of("better", "worse", "higher", "lower", "unclear")));
        JsonNode schemas = DescribedInterface.description().at("/components/schemas");
        choices.forEach(
                (place, values) -> assertEquals(strings(values), strings(schemas.at("/" + place + "/enum")), place));
        assertEquals(choices.size(), schemas.findValues("enum").size(), "choices nobody compares");
        assertEquals(
                strings(keys(StudyKind.values())),
                strings(DescribedInterface.description().at("/components/parameters/study/schema/enum")));
    }

    private static List<String> keys(Enum<?>... constants) {
        return Arrays.stream(constants).map(JsonBody::key).toList();
    }

    private static List<String> names(Enum<?>... constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    private static Set<String> strings(Iterable<?> values) {
        Set<String> strings = new TreeSet<>();
        values.forEach(value -> strings.add(value instanceof JsonNode node ? node.asString() : value.toString()));
        return strings;
    }

    @Test
    void every_part_is_used() {
        Set<String> used = new HashSet<>();
        DescribedInterface.description().findValues("$ref").forEach(reference -> used.add(reference.asString()));
        for (String group : List.of("schemas", "responses", "parameters", "headers")) {
            DescribedInterface.description()
                    .at("/components/" + group)
                    .propertyNames()
                    .forEach(name ->
                            assertTrue(used.contains("#/components/" + group + "/" + name), group + "/" + name));
        }
    }

    @Test
    void every_schema_is_a_json_schema() {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        var meta = registry.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        for (JsonNode schema : schemas(DescribedInterface.description())) {
            assertEquals(List.of(), meta.validate(schema), schema::toString);
        }
    }

    @Test
    void an_independent_parser_accepts_the_description() {
        var read = new OpenAPIV3Parser().readContents(ApiDescription.yaml(), null, new ParseOptions());

        assertEquals(List.of(), read.getMessages() == null ? List.of() : read.getMessages());
        assertEquals(
                DescribedInterface.description().get("paths").size(),
                read.getOpenAPI().getPaths().size());
    }

    @Test
    void every_example_is_as_its_schema_says_and_every_order_and_answer_has_one() {
        List<String> wrong = new ArrayList<>();
        for (DescribedInterface.Operation operation : DescribedInterface.all()) {
            examples(operation.pointer() + "/requestBody/content", wrong);
            operation
                    .described()
                    .at("/responses")
                    .propertyNames()
                    .forEach(status -> examples(operation.pointer() + "/responses/" + status + "/content", wrong));
        }
        DescribedInterface.description()
                .at("/components/responses")
                .propertyNames()
                .forEach(name -> {
                    if (!Set.of("Csv", "Workbook", "Report", "Failed", "Forbidden", "Starting")
                            .contains(name)) {
                        examples("/components/responses/" + name + "/content", wrong);
                    }
                });

        assertEquals(List.of(), wrong);
    }

    private static void examples(String pointer, List<String> wrong) {
        JsonNode content = DescribedInterface.description().at(pointer);
        if (content.isMissingNode()) {
            return;
        }
        String media = content.propertyNames().iterator().next();
        JsonNode examples = content.get(media).path("examples");
        if (examples.isEmpty()) {
            wrong.add("no example at " + pointer);
        }
        for (JsonNode example : examples) {
            DescribedInterface.validate(
                            pointer + "/" + DescribedInterface.escaped(media) + "/schema", example.get("value"))
                    .forEach(error -> wrong.add(pointer + ": " + error));
        }
    }

    private static List<JsonNode> schemas(JsonNode node) {
        List<JsonNode> schemas = new ArrayList<>(node.findValues("schema"));
        node.at("/components/schemas").forEach(schemas::add);
        return schemas;
    }

    private static TreeMap<String, Route> described() {
        TreeMap<String, Route> routes = new TreeMap<>();
        for (DescribedInterface.Operation operation : DescribedInterface.all()) {
            Set<String> parameters = new TreeSet<>();
            JsonNode path =
                    DescribedInterface.description().at("/paths/" + DescribedInterface.escaped(operation.template()));
            Stream.of(path.path("parameters"), operation.described().path("parameters"))
                    .forEach(list -> list.forEach(one -> {
                        JsonNode parameter = DescribedInterface.resolved(one);
                        assertEquals(
                                parameter.at("/in").asString().equals("path"),
                                parameter.path("required").asBoolean(false));
                        parameters.add(parameter.at("/in").asString() + " "
                                + parameter.at("/name").asString());
                    }));
            Set<String> given = new TreeSet<>();
            operation.described().at("/responses").properties().forEach(answer -> {
                if (answer.getKey().startsWith("2")) {
                    given.addAll(DescribedInterface.resolved(answer.getValue())
                            .path("content")
                            .propertyNames());
                }
            });
            routes.put(
                    operation.template() + " " + operation.method(),
                    new Route(
                            parameters,
                            new TreeSet<>(operation
                                    .described()
                                    .at("/requestBody/content")
                                    .propertyNames()),
                            given));
        }
        return routes;
    }

    private static TreeMap<String, Route> coded() {
        TreeMap<String, Route> routes = new TreeMap<>();
        for (JavaClass found : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.kampus.rest")) {
            if (!found.isAnnotatedWith(Path.class)) {
                continue;
            }
            Class<?> resource = found.reflect();
            for (Method method : resource.getDeclaredMethods()) {
                Arrays.stream(method.getAnnotations())
                        .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                        .filter(annotation -> annotation != null)
                        .forEach(annotation -> {
                            Path below = method.getAnnotation(Path.class);
                            String path = "/api/v1/"
                                    + resource.getAnnotation(Path.class).value()
                                    + (below == null ? "" : "/" + below.value());
                            routes.put(path + " " + annotation.value(), route(resource, method));
                        });
            }
        }
        return routes;
    }

    private static Route route(Class<?> resource, Method method) {
        Set<String> parameters = new TreeSet<>();
        boolean body = false;
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(PathParam.class)) {
                parameters.add(
                        "path " + parameter.getAnnotation(PathParam.class).value());
            } else if (parameter.isAnnotationPresent(QueryParam.class)) {
                parameters.add(
                        "query " + parameter.getAnnotation(QueryParam.class).value());
            } else if (parameter.isAnnotationPresent(HeaderParam.class)) {
                parameters.add(
                        "header " + parameter.getAnnotation(HeaderParam.class).value());
            } else if (parameter.getType() == Request.class) {
                parameters.add("header If-None-Match");
            } else if (!parameter.isAnnotationPresent(Context.class)) {
                body = true;
            }
        }
        boolean silent = method.getReturnType() == void.class;
        return new Route(
                parameters,
                body ? types(annotated(resource, method, Consumes.class).value()) : Set.of(),
                silent
                        ? Set.of()
                        : types(annotated(resource, method, Produces.class).value()));
    }

    private static <A extends java.lang.annotation.Annotation> A annotated(
            AnnotatedElement resource, AnnotatedElement method, Class<A> type) {
        A own = method.getAnnotation(type);
        return own == null ? resource.getAnnotation(type) : own;
    }

    private static Set<String> types(String[] types) {
        Set<String> bare = new TreeSet<>();
        for (String type : types) {
            bare.add(type.replaceAll(";.*", ""));
        }
        return bare;
    }
}
