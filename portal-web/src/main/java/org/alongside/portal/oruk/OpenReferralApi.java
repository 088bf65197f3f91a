package org.alongside.portal.oruk;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.alongside.platform.error.NotFound;
import org.alongside.portal.routing.AreaCalls;

/** Open Referral UK 3.0 of one area's list: {@code /oruk/kent/services}. */
@Path("oruk/{area}")
@OpenFeed
public class OpenReferralApi {

    static final JsonObject ABOUT = JsonNode.node().with("version", "HSDS-UK-3.0")
            .with("profile", "https://docs.openreferraluk.org/en/latest/")
            .with("openapi_url", "https://docs.openreferraluk.org/en/latest/openapi30.json").build();

    @Inject
    private AreaCalls areas;

    @Inject
    private Snapshots snapshots;

    @PathParam("area")
    private String area;

    @Context
    private UriInfo uri;

    @Context
    private Request request;

    @GET
    public Response about() {
        return areas.in(area, open -> FeedAnswers.answer(request, ABOUT));
    }

    @GET
    @Path("services")
    public Response services() {
        FeedQuery query = new FeedQuery(uri.getQueryParameters());
        return answer((list, mapping) -> FeedPage.of(list.services(query), query).json(
                query.full() ? mapping::full : query.minimal() ? mapping::minimal : mapping::brief));
    }

    @GET
    @Path("services/{id}")
    public Response service(@PathParam("id") String id) {
        return answer((list, mapping) -> list.service(id).map(mapping::full).orElseThrow(NotFound::new));
    }

    @GET
    @Path("organizations")
    public Response organizations() {
        FeedQuery query = new FeedQuery(uri.getQueryParameters());
        return answer((list, mapping) -> FeedPage.of(list.organizations(query), query).json(
                query.full() ? mapping::organizationFull : mapping::organizationBrief));
    }

    @GET
    @Path("organizations/{id}")
    public Response organization(@PathParam("id") String id) {
        return answer((list, mapping) -> list.organization(id).map(mapping::organizationFull).orElseThrow(NotFound::new));
    }

    @GET
    @Path("taxonomies")
    public Response taxonomies() {
        return listed(Stream.of(Taxonomy.values()).map(Taxonomy::brief));
    }

    @GET
    @Path("taxonomies/{id}")
    public Response taxonomy(@PathParam("id") String id) {
        return one(Stream.of(Taxonomy.values()).map(Taxonomy::full), id);
    }

    @GET
    @Path("taxonomy_terms")
    public Response terms() {
        FeedQuery query = new FeedQuery(uri.getQueryParameters());
        return listed(Stream.of(Taxonomy.values())
                .filter(taxonomy -> query.id("taxonomy_id").map(taxonomy.id()::equals).orElse(true))
                .flatMap(taxonomy -> taxonomy.terms().stream()));
    }

    @GET
    @Path("taxonomy_terms/{id}")
    public Response term(@PathParam("id") String id) {
        return one(Stream.of(Taxonomy.values()).flatMap(taxonomy -> taxonomy.terms().stream()), id);
    }

    /** Optional parts of the standard that we do not offer, and anything else (R-INT-54). */
    @GET
    @Path("{other: .+}")
    public Response other() {
        throw new NotFound();
    }

    private interface Asked {
        JsonObject of(Snapshot list, OpenReferral mapping);
    }

    private Response answer(Asked asked) {
        return areas.in(area, open -> {
            FeedArea feed = new FeedArea(open, uri.getBaseUri().resolve("/").toString().replaceFirst("/$", ""));
            return FeedAnswers.answer(request, asked.of(snapshots.of(feed), new OpenReferral(feed)));
        });
    }

    private Response listed(Stream<JsonObject> all) {
        FeedQuery query = new FeedQuery(uri.getQueryParameters());
        List<JsonObject> found = all
                .filter(one -> query.search().map(one.getString("name").toLowerCase(Locale.UK)::contains).orElse(true))
                .sorted(Comparator.comparing(one -> one.getString("id"))).toList();
        return areas.in(area, open -> FeedAnswers.answer(request, FeedPage.of(found, query).json(Function.identity())));
    }

    private Response one(Stream<JsonObject> all, String id) {
        return areas.in(area, open -> FeedAnswers.answer(request,
                all.filter(one -> one.getString("id").equals(id)).findFirst().orElseThrow(NotFound::new)));
    }
}
