package org.alongside.community.council.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.community.council.control.Identifiers;
import org.alongside.community.council.control.LinkNews;
import org.alongside.community.council.control.Links;
import org.alongside.community.council.entity.PersonLink;
import org.alongside.community.council.entity.SplitId;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.identity.boundary.KnowPeople;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.usecase.UseCase;

/** Finance says which of two people somebody is, after the council found that it had mixed them up (R-INT-05). */
@Stateless
public class SortOutMixUps {

    @Inject
    private Identifiers identifiers;

    @Inject
    private Links links;

    @Inject
    private KnowPeople people;

    @Inject
    private LinkNews news;

    @Inject
    private CurrentCall call;

    @Inject
    private Clock clock;

    @UseCase("SORT_OUT_MIX_UPS")
    public List<SplitView> open() {
        List<SplitId> splits = identifiers.openSplits();
        Map<UUID, PersonLink> linked = links.all(splits.stream().map(SplitId::linkId).toList()).stream()
                .collect(Collectors.toMap(PersonLink::id, Function.identity()));
        Map<UUID, String> names = people.names(linked.values().stream().map(PersonLink::personId).toList());
        return splits.stream().map(split -> new SplitView(split.id(), names.get(linked.get(split.linkId()).personId()),
                split.oldId(), split.newId(), split.splitAt())).toList();
    }

    @UseCase("SORT_OUT_MIX_UPS")
    public SplitView one(UUID splitId) {
        return open().stream().filter(one -> one.splitId().equals(splitId)).findFirst().orElseThrow(NotFound::new);
    }

    /** What waited for them may come in again. */
    @UseCase("SORT_OUT_MIX_UPS")
    public void assign(AssignLink command) {
        SplitId split = identifiers.split(command.splitId());
        PersonLink link = links.get(split.linkId());
        split.settle(call.actor().personId(), clock.instant());
        news.moved(link, link.assign(command.isNew() ? split.newId() : split.oldId()));
    }
}
