package org.alongside.portal.register;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.alongside.accreditation.register.StatusAnswer;
import org.alongside.accreditation.register.boundary.CheckStatus;
import org.alongside.platform.area.AreaSummary;
import org.alongside.platform.error.NotFound;
import org.alongside.portal.oruk.BadParameter;
import org.alongside.portal.oruk.FeedAnswers;
import org.alongside.portal.oruk.OpenFeed;
import org.alongside.portal.routing.AreaCalls;

/**
 * Is this number on the list? {@code /register/v1/brokers/SB-7K2M9Q-4/status?area=kent&on=2026-11-22}. The answer is a
 * fact with its time; being on the list is voluntary, and nobody may be shut out for not being on it.
 */
@Path("register/v1")
@OpenFeed
public class StatusApi {

    @Inject
    private CheckStatus status;

    @Inject
    private AreaCalls areas;

    @Context
    private Request request;

    /** {@code area} is a slug or a GSS code; without it, the one area on whose list the number stands. */
    @GET
    @Path("brokers/{number}/status")
    public Response of(@PathParam("number") String number, @QueryParam("area") String area, @QueryParam("on") String on) {
        LocalDate day = day(on);
        return areas.in(area == null ? onlyAreaOf(number) : area, open -> {
            StatusAnswer answer = status.of(List.of(number), day).stream().filter(StatusAnswer::known).findFirst()
                    .orElseThrow(NotFound::new);
            return FeedAnswers.answer(request, StatusJson.of(open, answer), StatusJson.withoutTime(open, answer));
        });
    }

    /** Up to 100 at once: {@code /register/v1/status?area=kent&number=…&number=…}; those that stand nowhere are told so. */
    @GET
    @Path("status")
    public Response ofMany(@QueryParam("number") List<String> numbers, @QueryParam("area") String area,
            @QueryParam("on") String on) {
        LocalDate day = day(on);
        if (area == null) {
            throw new BadParameter("The parameter area must name an area, like kent or E10000016.");
        }
        return areas.in(area, open -> {
            List<StatusAnswer> answers = status.of(numbers, day);
            return FeedAnswers.answer(request, StatusJson.all(answers, answer -> StatusJson.of(open, answer)),
                    StatusJson.all(answers, answer -> StatusJson.withoutTime(open, answer)));
        });
    }

    @GET
    @Path("{other: .+}")
    public Response other() {
        throw new NotFound();
    }

    private String onlyAreaOf(String number) {
        List<AreaSummary> lists = areas.openOnes(status.areasOf(number));
        if (lists.size() > 1) {
            throw new BadParameter("The number stands on more than one list. The parameter area must name one of them.");
        }
        return lists.stream().map(AreaSummary::slug).findFirst().orElseThrow(NotFound::new);
    }

    private static LocalDate day(String on) {
        try {
            return on == null || on.isBlank() ? null : LocalDate.parse(on.strip());
        } catch (DateTimeException notADay) {
            throw new BadParameter("The parameter on must be a date, like 2026-11-22.");
        }
    }
}
