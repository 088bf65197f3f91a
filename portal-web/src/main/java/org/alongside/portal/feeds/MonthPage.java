package org.alongside.portal.feeds;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.alongside.integration.message.boundary.ReadMonth;
import org.alongside.integration.partner.PartnerView;
import org.alongside.integration.partner.boundary.ReadPartners;
import org.alongside.platform.time.London;
import org.alongside.portal.community.statement.Months;
import org.alongside.portal.file.PdfLetters;
import org.alongside.portal.routing.CurrentPage;

/** What went between us and a partner in a month; the last one when the address names none. */
@Named("feedsMonth")
@RequestScoped
public class MonthPage {

    @Inject
    private ReadPartners partners;

    @Inject
    private ReadMonth months;

    @Inject
    private CurrentPage page;

    @Inject
    private Clock clock;

    private PartnerView partner;
    private YearMonth month;
    private MonthTable table;

    public void load() {
        partner = partners.partner(page.id("partner"));
        month = Months.of(page.text("month")).orElseGet(() -> YearMonth.from(London.today(clock)).minusMonths(1));
        table = MonthTable.of(months.of(partner.id(), month), partners.endpoints());
    }

    public List<String> getHeads() {
        return MonthTable.HEADS;
    }

    /** A file to print cannot show every letter. */
    public boolean isPrintable() {
        return PdfLetters.show(partner.name());
    }

    /** Another month has begun since. */
    public boolean isOver() {
        return month.isBefore(YearMonth.from(London.today(clock)));
    }

    public PartnerView getPartner() {
        return partner;
    }

    public YearMonth getMonth() {
        return month;
    }

    public MonthTable getTable() {
        return table;
    }
}
