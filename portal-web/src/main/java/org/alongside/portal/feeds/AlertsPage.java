package org.alongside.portal.feeds;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.integration.watch.AlertView;
import org.alongside.integration.watch.boundary.ReadAlerts;

/** What is wrong with the feeds, and what was. */
@Named("feedsAlerts")
@RequestScoped
public class AlertsPage {

    @Inject
    private ReadAlerts alerts;

    private List<AlertView> open;
    private List<AlertView> over;

    public void load() {
        open = alerts.open();
        over = alerts.over();
    }

    /** Where something is done about it. */
    public String path(AlertView alert) {
        return switch (alert.kind()) {
            case AGREEMENT_ENDS -> "feeds/partner?id=" + alert.about();
            case FILES_HELD -> "feeds/messages?show=needs&endpoint=" + alert.about();
            case MESSAGES_FAILED -> "feeds/messages?show=failed&endpoint=" + alert.about();
            case ERASING_LATE -> "feeds";
            default -> "feeds/endpoint?id=" + alert.about();
        };
    }

    public List<AlertView> getOpen() {
        return open;
    }

    public List<AlertView> getOver() {
        return over;
    }
}
