package org.alongside.portal.feeds;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.alongside.integration.feed.Feed;
import org.alongside.integration.message.boundary.DescribeFiles;
import org.alongside.integration.partner.PartnerView;
import org.alongside.integration.partner.boundary.AddProfile;
import org.alongside.integration.partner.boundary.ReadPartners;
import org.alongside.integration.profile.FeedSchema;
import org.alongside.integration.profile.ProfileJson;
import org.alongside.integration.profile.SampleRead;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
import org.alongside.portal.routing.CurrentPage;

/** Describing how a partner writes a feed: filled in from a sample, tried with it, and kept as a version that never changes. */
@Named("feedsAddProfile")
@RequestScoped
public class AddProfilePage {

    @Inject
    private ReadPartners partners;
    @Inject
    private DescribeFiles describing;
    @Inject
    private SampleUpload upload;
    @Inject
    private FormKey formKey;
    @Inject
    private Problems problems;
    @Inject
    private CurrentPage page;

    private PartnerView partner;
    private Feed feed;
    private FeedSchema schema;
    private final ProfileForm form = new ProfileForm();
    private SampleRead seen;

    public void load() {
        partner = partners.partner(page.id("partner"));
        feed = FeedWords.named(page.text("feed"));
        schema = describing.schema(feed);
        form.of(schema);
        partners.profiles(partner.id()).stream().filter(one -> one.feed() == feed).findFirst()
                .ifPresent(last -> form.fill(ProfileJson.read(last.body())));
    }

    public void look() {
        upload.content().ifPresent(file -> seen = describing.look(feed, file));
        if (seen != null && seen.fault() == null) {
            form.fill(seen);
        }
    }

    public void attempt() {
        upload.attempt(feed, partner.id(), form.written(feed, problems));
    }

    public void keep() {
        String body = form.written(feed, problems);
        if (!problems.isAny()) {
            page.goTo("feeds/profile?id=" + describing.add(new AddProfile(formKey.getValue(), partner.id(), feed, body))
                    + "&done=yes");
        }
    }

    public PartnerView getPartner() {
        return partner;
    }

    public Feed getFeed() {
        return feed;
    }

    public FeedSchema getSchema() {
        return schema;
    }

    public ProfileForm getForm() {
        return form;
    }

    public SampleRead getSeen() {
        return seen;
    }
}
