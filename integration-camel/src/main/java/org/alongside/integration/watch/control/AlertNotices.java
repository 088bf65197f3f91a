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

    /** What has become of all of them. */
    public enum News {
        BEGUN("Something is wrong with a feed"),
        LASTING("Something is still wrong with a feed"),
        OVER("Over: something was wrong with a feed");

        private final String subject;

        News(String subject) {
            this.subject = subject;
        }
    }

    /** @param alerts of one endpoint or partner */
    public static Notice of(News news, List<AlertView> alerts) {
        String said = alerts.stream().map(AlertView::sentence).collect(Collectors.joining("\n\n"));
        return new Notice("F-ALERT", news.subject, alerts.get(0).subject() + "\n\n" + said, PAGE);
    }
}
