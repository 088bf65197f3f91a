package org.alongside.integration.watch.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.integration.watch.AlertView;
import org.alongside.integration.watch.Hearers;
import org.alongside.integration.watch.entity.Alert;
import org.alongside.platform.identity.PersonName;
import org.alongside.platform.identity.boundary.KnowPeople;
import org.alongside.platform.message.Messages;
import org.alongside.platform.message.Notice;

/** Says what is wrong to those who are to hear of it: what is about one endpoint together, and some of it at once. */
@ApplicationScoped
public class Telling {

    private KnowPeople people;
    private Messages messages;

    protected Telling() {
    }

    @Inject
    public Telling(KnowPeople people, Messages messages) {
        this.people = people;
        this.messages = messages;
    }

    /** One message to each for all that is about one endpoint and for the same people. */
    public void tell(AlertNotices.News news, List<Alert> alerts) {
        record To(UUID about, Hearers hearers) {
        }
        alerts.stream().map(Alert::view).collect(Collectors.groupingBy(one -> new To(one.about(), one.hearers())))
                .forEach((to, together) -> tell(to.hearers(), AlertNotices.of(news, together), isUrgent(together)));
    }

    private static boolean isUrgent(List<AlertView> together) {
        return together.stream().anyMatch(one -> one.clearedAt() == null && one.kind().isUrgent());
    }

    private void tell(Hearers hearers, Notice notice, boolean urgent) {
        Stream<UUID> all = hearers.roles().stream().flatMap(role -> people.inRole(role).stream()).map(PersonName::id).distinct();
        all.forEach(one -> {
            if (urgent) {
                messages.tellAtOnce(one, notice);
            } else {
                messages.tell(one, notice);
            }
        });
    }
}
