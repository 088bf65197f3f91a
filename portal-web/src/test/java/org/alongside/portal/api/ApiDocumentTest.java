package org.alongside.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.alongside.integration.allocation.AllocationSchema;
import org.alongside.integration.call.PushedRows;
import org.alongside.integration.profile.Column;
import org.alongside.testing.Proves;
import org.junit.jupiter.api.Test;

/** The document and the code say the same. */
@Proves("R-INT-90")
class ApiDocumentTest {

    private static final Set<Class<?>> API = Set.of(PassApi.class, EventsApi.class, AllocationsApi.class, ReceiptsApi.class,
            WebhooksApi.class, ApiDocument.class);
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");
    private static final JsonNode DOCUMENT = document();

    @Test
    void every_operation_of_the_code_is_in_the_document_and_no_other() {
        Set<String> documented = new TreeSet<>();
        DOCUMENT.path("paths").properties().forEach(path -> path.getValue().fieldNames()
                .forEachRemaining(method -> documented.add(method + " " + path.getKey())));

        assertThat(documented).isEqualTo(new TreeSet<>(operations().map(ApiDocumentTest::named).toList()));
    }

    @Test
    void every_class_of_this_package_that_answers_is_looked_at() throws IOException {
        try (var files = java.nio.file.Files.list(java.nio.file.Path.of("src", "main", "java", "org", "alongside",
                "portal", "api"))) {
            List<String> answering = new ArrayList<>();
            for (java.nio.file.Path file : files.toList()) {
                if (java.nio.file.Files.readString(file).contains("@Path(\"")) {
                    answering.add(file.getFileName().toString().replace(".java", ""));
                }
            }
            assertThat(answering).containsExactlyInAnyOrderElementsOf(API.stream().map(Class::getSimpleName).toList());
        }
    }

    @Test
    void every_operation_takes_what_the_document_says_and_nothing_else() {
        operations().forEach(method -> {
            JsonNode operation = operation(method);
            assertThat(names(operation.path("parameters"))).as(named(method)).isEqualTo(parameters(method));
            Set<String> form = new TreeSet<>();
            operation.at("/requestBody/content/application~1x-www-form-urlencoded/schema/properties").fieldNames()
                    .forEachRemaining(form::add);
            assertThat(form).as(named(method)).isEqualTo(named(method, FormParam.class));
        });
    }

    @Test
    void the_rows_of_a_call_have_the_columns_of_the_file() {
        JsonNode row = DOCUMENT.at("/components/schemas/Allocation");
        List<Column> columns = AllocationSchema.COLUMNS.columns();

        assertThat(row.path("properties").fieldNames()).toIterable()
                .containsExactlyElementsOf(columns.stream().map(Column::name).toList());
        assertThat(row.path("required")).extracting(JsonNode::asText)
                .containsExactlyElementsOf(columns.stream().filter(Column::required).map(Column::name).toList());
        columns.stream().filter(column -> !column.allowed().isEmpty()).forEach(column ->
                assertThat(row.at("/properties/" + column.name() + "/enum")).as(column.name()).extracting(JsonNode::asText)
                        .containsExactlyElementsOf(column.allowed()));
        assertThat(DOCUMENT.at("/components/schemas/Allocations/properties/allocations/maxItems").asInt())
                .isEqualTo(PushedRows.MOST);
    }

    @Test
    void every_operation_has_a_name_of_its_own_and_says_how_it_answers() {
        List<JsonNode> all = operations().map(ApiDocumentTest::operation).toList();

        assertThat(all).extracting(one -> one.path("operationId").asText()).doesNotHaveDuplicates().doesNotContain("");
        assertThat(all).allSatisfy(one -> {
            assertThat(one.path("responses").has("200")).isTrue();
            assertThat(one.path("summary").asText()).isNotBlank();
        });
    }

    @Test
    void the_document_is_openapi_3_1_and_refers_only_to_what_is_in_it() {
        assertThat(DOCUMENT.path("openapi").asText()).startsWith("3.1.");
        assertThat(DOCUMENT.at("/info/title").asText()).isNotBlank();
        assertThat(DOCUMENT.at("/info/version").asText()).isNotBlank();
        assertThat(DOCUMENT.findValuesAsText("$ref")).isNotEmpty().allSatisfy(reference ->
                assertThat(DOCUMENT.at(reference.substring(1)).isMissingNode()).as(reference).isFalse());
        DOCUMENT.findValues("security").forEach(needed -> needed.forEach(one -> one.fieldNames().forEachRemaining(
                name -> assertThat(DOCUMENT.at("/components/securitySchemes").has(name)).as(name).isTrue())));
    }

    @Test
    void every_schema_in_it_is_a_json_schema() {
        var rules = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        DOCUMENT.at("/components/schemas").properties().forEach(schema ->
                assertThat(rules.validate(schema.getValue())).as(schema.getKey()).isEmpty());
    }

    private static Stream<Method> operations() {
        return API.stream().flatMap(type -> Stream.of(type.getDeclaredMethods())).filter(method -> verb(method) != null);
    }

    private static String named(Method method) {
        Path own = method.getAnnotation(Path.class);
        return verb(method) + " /" + method.getDeclaringClass().getAnnotation(Path.class).value()
                + (own == null ? "" : "/" + own.value());
    }

    private static String verb(Method method) {
        return Stream.of(method.getAnnotations()).map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class)).filter(java.util.Objects::nonNull)
                .map(verb -> verb.value().toLowerCase(Locale.ROOT)).filter(METHODS::contains).findFirst().orElse(null);
    }

    private static JsonNode operation(Method method) {
        String[] parts = named(method).split(" ");
        return DOCUMENT.path("paths").path(parts[1]).path(parts[0]);
    }

    private static Set<String> parameters(Method method) {
        Set<String> all = new TreeSet<>(named(method, QueryParam.class));
        all.addAll(named(method, PathParam.class));
        all.addAll(named(method, HeaderParam.class));
        // The document says that by its security.
        all.remove("Authorization");
        return all;
    }

    private static Set<String> named(Method method, Class<? extends Annotation> kind) {
        Set<String> names = new TreeSet<>();
        for (Parameter parameter : method.getParameters()) {
            Annotation found = parameter.getAnnotation(kind);
            if (found instanceof QueryParam query) {
                names.add(query.value());
            } else if (found instanceof PathParam path) {
                names.add(path.value());
            } else if (found instanceof HeaderParam header) {
                names.add(header.value());
            } else if (found instanceof FormParam form) {
                names.add(form.value());
            }
        }
        return names;
    }

    private static Set<String> names(JsonNode parameters) {
        return new TreeSet<>(StreamSupport.stream(parameters.spliterator(), false)
                .map(one -> one.path("name").asText()).toList());
    }

    private static JsonNode document() {
        try {
            return new ObjectMapper().readTree(ApiDocument.read().toString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
