package org.alongside.portal.feeds;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.integration.message.EndpointFigures;
import org.alongside.integration.message.boundary.ReadMessages;
import org.alongside.integration.partner.EndpointView;
import org.alongside.integration.partner.StopView;
import org.alongside.integration.partner.boundary.ReadPartners;
import org.alongside.integration.watch.boundary.ReadAlerts;
import org.alongside.portal.chart.Chart;
import org.alongside.portal.chart.Series;

/** How each endpoint stands, and what waits for somebody. */
@Named("feedsIndex")
@RequestScoped
public class IndexPage {

    /** An endpoint with its figures. */
    public record Line(EndpointView endpoint, EndpointFigures figures) {
    }

    /** A partner with what went between us since yesterday, and what somebody has to look at. */
    public record Health(String partner, long today, long needy) {
    }

    @Inject
    private ReadPartners partners;

    @Inject
    private ReadMessages messages;

    @Inject
    private ReadAlerts alerts;

    private List<Line> lines;
    private List<Health> health;
    private List<StopView> stops;
    private int wrong;

    public void load() {
        Map<UUID, EndpointFigures> figures = messages.figures().stream()
                .collect(Collectors.toMap(EndpointFigures::endpointId, Function.identity()));
        lines = partners.endpoints().stream().map(one -> new Line(one,
                figures.getOrDefault(one.id(), EndpointFigures.none(one.id())))).toList();
        health = lines.stream().collect(Collectors.groupingBy(line -> line.endpoint().partnerName())).entrySet().stream()
                .map(entry -> new Health(entry.getKey(),
                        entry.getValue().stream().mapToLong(line -> line.figures().today()).sum(),
                        entry.getValue().stream().mapToLong(line -> line.figures().needsSomebody()).sum()))
                .sorted((a, b) -> a.partner().compareTo(b.partner())).toList();
        stops = partners.stops();
        wrong = alerts.open().size();
    }

    public String getPicture() {
        return Chart.bars(health.stream().map(Health::partner).toList(),
                new Series("Messages since yesterday", health.stream().map(Health::today).toList()),
                new Series("Somebody has to look", health.stream().map(Health::needy).toList()));
    }

    public List<Line> getLines() {
        return lines;
    }

    public List<Health> getHealth() {
        return health;
    }

    public int getWrong() {
        return wrong;
    }

    public List<StopView> getStops() {
        return stops;
    }
}
