package org.alongside.integration.message.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.alongside.integration.message.MonthOfEndpoint;
import org.alongside.integration.message.control.Month;
import org.alongside.integration.partner.EndpointView;
import org.alongside.integration.partner.boundary.ReadPartners;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** What a partner is told of a month: how much went over each endpoint, what was not taken and why, and what is still open. */
@Stateless
public class ReadMonth {

    @Inject
    private ReadPartners partners;

    @Inject
    private Month months;

    @UseCase("READ_FEED_MESSAGES")
    public List<MonthOfEndpoint> of(UUID partnerId, YearMonth month) {
        List<UUID> endpoints = partners.endpoints().stream().filter(one -> one.partnerId().equals(partnerId))
                .map(EndpointView::id).toList();
        return months.of(endpoints, London.startOf(month.atDay(1)), London.startOf(month.plusMonths(1).atDay(1)));
    }
}
