package org.alongside.portal.feeds;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.alongside.integration.feed.Feed;
import org.alongside.integration.message.boundary.KnowFeeds;
import org.alongside.integration.partner.AckMode;
import org.alongside.integration.partner.EndpointSetting;
import org.alongside.integration.partner.EndpointView;
import org.alongside.integration.partner.PartnerView;
import org.alongside.integration.partner.Transport;
import org.alongside.integration.partner.boundary.DraftEndpoint;
import org.alongside.integration.partner.boundary.KeepEndpoints;
import org.alongside.integration.partner.boundary.ReadPartners;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.Choices;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.routing.CurrentPage;

/** A new endpoint of a partner, or a change of one. */
@Named("feedsDraft")
@RequestScoped
public class DraftPage {

    @Inject
    private ReadPartners partners;
    @Inject
    private KeepEndpoints keeping;
    @Inject
    private KnowFeeds feeds;
    @Inject
    private FeedWords words;
    @Inject
    private FormKey formKey;
    @Inject
    private Problems problems;
    @Inject
    private CurrentPage page;

    private PartnerView partner;
    private EndpointView changed;
    private List<Choice> profiles;
    private List<Feed> carried;
    private final EndpointForm form = new EndpointForm();

    public void load() {
        changed = page.text("id").isEmpty() ? null : partners.endpoint(page.id("id"));
        partner = partners.partner(changed == null ? page.id("partner") : changed.partnerId());
        profiles = partners.profiles(partner.id()).stream().filter(one -> one.isUsable())
                .map(one -> new Choice(one.id().toString(), one.feed().name() + ", version " + one.number())).toList();
        carried = feeds.carried();
        if (changed != null) {
            form.show(changed);
        }
    }

    public void keep() {
        Feed feed = form.feedChosen(changed == null ? carried : List.of(changed.feed()), problems);
        Transport transport = form.transportChosen(problems);
        EndpointSetting setting = form.setting(problems);
        problems.needed("address", form.getAddress());
        if (!problems.isAny()) {
            UUID profile = profiles.stream().map(Choice::value).filter(form.getProfile()::equals).findFirst()
                    .map(UUID::fromString).orElse(null);
            UUID id = keeping.draft(new DraftEndpoint(formKey.getValue(), changed == null ? null : changed.id(), partner.id(),
                    feed, transport, setting, profile));
            page.goTo("feeds/endpoint?id=" + id + "&done=yes");
        }
    }

    public List<Choice> getFeeds() {
        return words.of(carried);
    }

    public List<Choice> getTransports() {
        return Choices.of(Transport::label, Transport.values());
    }

    public List<Choice> getAckModes() {
        return Choices.of(AckMode::label, AckMode.values());
    }

    public List<Choice> getProfiles() {
        return profiles;
    }

    public PartnerView getPartner() {
        return partner;
    }

    public EndpointView getChanged() {
        return changed;
    }

    public EndpointForm getForm() {
        return form;
    }
}
