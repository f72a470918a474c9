package org.multaqa.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.webAppContextSetup;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.multaqa.directory.Overview;
import org.multaqa.gate.Gate;
import org.multaqa.language.Language;
import org.multaqa.language.Messages;
import org.multaqa.organisations.Kind;
import org.multaqa.organisations.Organisations;
import org.multaqa.organisations.Reach;
import org.multaqa.organisations.Topics;
import org.multaqa.search.Search;
import org.multaqa.search.SearchQuery;
import org.multaqa.web.MallSettings;
import org.springdoc.core.configuration.SpringDocConfiguration;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.core.providers.JavadocProvider;
import org.springdoc.webmvc.core.configuration.SpringDocWebMvcConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.servers.Server;
import tools.jackson.databind.json.JsonMapper;

/**
 * The served document is what the controllers are. After a change of the API: {@code ./mvnw test -Dtest=OpenApiTests
 * -Dmultaqa.openapi=write}, then read the difference.
 */
class OpenApiTests {

    private static final Javadoc JAVADOC = new Javadoc();
    private static final Map<String, Class<?>> TYPES = Stream
            .of(OrganisationJson.class, OrganisationJson.PlaceJson.class, OrganisationJson.SocialJson.class,
                    OrganisationJson.ContactJson.class, OrganisationJson.IdentifierJson.class,
                    OrganisationJson.ProvenanceJson.class, OrganisationsJson.class, TopicsApi.TopicJson.class,
                    TopicsApi.CountryJson.class)
            .collect(Collectors.toMap(Class::getSimpleName, type -> type));
    private static final Path DOCUMENT = Path.of("src/main/resources", OpenApi.FILE);

    private final WebApplicationContextRunner api = new WebApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(PropertyPlaceholderAutoConfiguration.class,
                    JacksonAutoConfiguration.class, HttpMessageConvertersAutoConfiguration.class,
                    DispatcherServletAutoConfiguration.class, WebMvcAutoConfiguration.class,
                    SpringDocConfiguration.class, SpringDocConfigProperties.class,
                    SpringDocWebMvcConfiguration.class))
            .withPropertyValues("springdoc.api-docs.enabled=true", "springdoc.writer-with-order-by-keys=true",
                    "springdoc.writer-with-default-pretty-printer=true")
            .withBean(OrganisationsApi.class,
                    () -> new OrganisationsApi(mock(Search.class), mock(Organisations.class), mock(Topics.class),
                            mock(Gate.class), new MallSettings(URI.create("http://localhost:8080"))))
            .withBean(TopicsApi.class,
                    () -> new TopicsApi(mock(Topics.class), mock(Overview.class), mock(Messages.class)))
            .withBean(JavadocProvider.class, () -> JAVADOC)
            .withBean(OpenApiCustomizer.class, () -> OpenApiTests::describe);

    @Test
    void theDocumentIsWhatTheControllersAre() throws Exception {
        var made = made();
        if ("write".equals(System.getProperty("multaqa.openapi"))) {
            Files.writeString(DOCUMENT, made);
        }
        assertThat(Files.readString(DOCUMENT)).isEqualTo(made);
    }

    @Test
    void thePageForPeopleNamesEveryAddress() throws Exception {
        var page = Files.readString(Path.of("docs/interfaces/api.md"));
        assertThat(JsonMapper.shared().readTree(DOCUMENT.toFile()).get("paths").propertyNames())
                .allSatisfy(path -> assertThat(page).contains("`GET " + path + "`"));
    }

    private String made() {
        var document = new StringBuilder();
        api.run(context -> document.append(webAppContextSetup(context).build()
                .perform(MockMvcRequestBuilders.get("/v3/api-docs"))
                .andReturn()
                .getResponse()
                .getContentAsString()));
        return document.append('\n').toString();
    }

    /** What the controllers' types do not say: the words a parameter takes, and how errors are told. */
    private static void describe(OpenAPI document) {
        document.info(new Info().title("Multaqa")
                .version("1")
                .description("What visitors see of a mall of civil society, as JSON, without a key."
                        + " Errors are problem details (RFC 9457).")
                .license(new License().name("Apache-2.0").identifier("Apache-2.0")));
        document.servers(List.of(new Server().url("/").description("this mall")));
        document.setTags(null);
        document.getComponents().getSchemas().forEach(OpenApiTests::describe);
        document.getComponents().addSchemas("Problem", problem());
        document.getPaths().values().forEach(path -> path.readOperations().forEach(OpenApiTests::describe));
    }

    /** Each field is always there, but not always known. */
    private static void describe(String name, Schema<?> schema) {
        var type = TYPES.get(name);
        schema.description(JAVADOC.getClassJavadoc(type));
        for (var component : type.getRecordComponents()) {
            var property = schema.getProperties().get(component.getName());
            property.description(JAVADOC.getRecordClassParamJavadoc(type).get(component.getName()));
            schema.addRequiredItem(component.getName());
            if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                schema.addProperty(component.getName(), orNull(property));
            }
        }
    }

    private static Schema<?> orNull(Schema<?> schema) {
        if (schema.get$ref() == null) {
            schema.addType("null");
            return schema;
        }
        return new Schema<>().description(schema.getDescription())
                .anyOf(List.of(new Schema<>().$ref(schema.get$ref()), new Schema<>().types(Set.of("null"))));
    }

    private static void describe(Operation operation) {
        operation.tags(null);
        if (operation.getDescription().equals(operation.getSummary() + ".")) {
            operation.description(null);
        }
        var parameters = operation.getParameters() == null ? List.<Parameter>of() : operation.getParameters();
        parameters.forEach(OpenApiTests::describe);
        if (!parameters.isEmpty()) {
            operation.getResponses().addApiResponse("400", problem("A parameter has a value that it does not take."));
        }
        if (parameters.stream().anyMatch(parameter -> "path".equals(parameter.getIn()))) {
            operation.getResponses().addApiResponse("404", problem("There is none, or none that visitors see."));
        }
        if (parameters.stream().anyMatch(parameter -> "q".equals(parameter.getName()))) {
            operation.getResponses()
                    .addApiResponse("429",
                            problem("This network has searched too often: Retry-After tells when again."));
        }
        operation.getResponses()
                .addApiResponse("503", problem("The mall is starting or its database is away: try again soon."));
        operation.getResponses().get("200").description("Found.");
    }

    private static void describe(Parameter parameter) {
        switch (parameter.getName()) {
            case "id" -> parameter.getSchema().format("uuid");
            case "q" -> parameter.getSchema().maxLength(SearchQuery.LONGEST);
            case "size" -> parameter.getSchema()
                    .minimum(BigDecimal.ONE)
                    .maximum(BigDecimal.valueOf(OrganisationsApi.MOST));
            case "lang" -> words(parameter.getSchema(), Stream.of(Language.values()).map(Language::code));
            case "sort" -> words(parameter.getSchema(),
                    Stream.of(SearchQuery.Order.values()).map(order -> order.name().toLowerCase(Locale.ROOT)));
            case "reach" -> severalOf(parameter, Stream.of(Reach.values()).map(Reach::word));
            case "kind" -> severalOf(parameter, Stream.of(Kind.values()).map(Kind::word));
            default -> {
            }
        }
        if (parameter.getSchema().getItems() != null) {
            parameter.getSchema().maxItems(OrganisationsApi.MOST_VALUES);
        }
    }

    /** A schema of its own: all lists of texts share one. */
    private static void severalOf(Parameter parameter, Stream<String> words) {
        var item = new Schema<>().types(Set.of("string"));
        words(item, words);
        parameter.schema(new Schema<>().types(Set.of("array")).items(item));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void words(Schema schema, Stream<String> words) {
        schema.setEnum(words.toList());
    }

    private static ApiResponse problem(String description) {
        return new ApiResponse().description(description)
                .content(new Content().addMediaType("application/problem+json",
                        new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"))));
    }

    private static Schema<?> problem() {
        return new Schema<>().types(Set.of("object"))
                .description("A problem detail (RFC 9457).")
                .addProperty("type", text("`about:blank`, left out: the status says it"))
                .addProperty("title", text("what is wrong, in a few words"))
                .addProperty("status", new Schema<>().types(Set.of("integer")).description("the HTTP status again"))
                .addProperty("detail", text("what to do about it, where that is known"))
                .addProperty("instance", text("the path that was asked for"));
    }

    private static Schema<?> text(String description) {
        return new Schema<>().types(Set.of("string")).description(description);
    }
}
