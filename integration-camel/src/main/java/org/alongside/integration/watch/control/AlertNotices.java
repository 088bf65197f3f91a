package org.alongside.integration.watch.control;

import java.util.List;
import java.util.stream.Collectors;
import org.alongside.integration.watch.AlertView;
import org.alongside.platform.message.Notice;

/** What is said of alerts: all that concerns one endpoint together, and nothing of what any message says. */
public final class AlertNotices {

    private static final String PAGE = "feeds/alerts";

    private AlertNotices() {
    }

    /** @param alerts of one endpoint or partner, all begun or all over */
    public static Notice of(List<AlertView> alerts) {
        AlertView first = alerts.get(0);
        boolean over = first.clearedAt() != null;
        String said = alerts.stream().map(AlertView::sentence).collect(Collectors.joining("\n\n"));
        return new Notice("F-ALERT", over ? "Over: something was wrong with a feed" : "Something is wrong with a feed",
                first.subject() + "\n\n" + said, PAGE);
    }
}
