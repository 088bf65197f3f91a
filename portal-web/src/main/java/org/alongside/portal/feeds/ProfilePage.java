package org.alongside.portal.feeds;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.alongside.integration.message.TriedBefore;
import org.alongside.integration.message.boundary.DescribeFiles;
import org.alongside.integration.partner.ProfileView;
import org.alongside.integration.partner.boundary.ApproveProfile;
import org.alongside.integration.partner.boundary.KeepPartners;
import org.alongside.integration.partner.boundary.ReadPartners;
import org.alongside.integration.profile.Profile;
import org.alongside.integration.profile.ProfileJson;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** How a partner writes a feed: what it says, what it makes of files, and a second person's word. */
@Named("feedsProfile")
@RequestScoped
public class ProfilePage {

    @Inject
    private ReadPartners partners;
    @Inject
    private KeepPartners keeping;
    @Inject
    private DescribeFiles describing;
    @Inject
    private SampleUpload upload;
    @Inject
    private FormKey formKey;
    @Inject
    private CurrentPage page;

    private ProfileView it;
    private Profile profile;
    private List<TriedBefore> before;

    public void load() {
        it = partners.profile(page.id("id"));
        profile = ProfileJson.read(it.body());
    }

    public void attempt() {
        upload.attempt(it.feed(), it.partnerId(), it.body());
    }

    /** With the last files that came. */
    public void again() {
        before = describing.again(it.id());
    }

    public void approve() {
        keeping.approve(new ApproveProfile(formKey.getValue(), it.id()));
        page.goTo("feeds/profile?id=" + it.id() + "&done=yes");
    }

    public Map<String, String> getColumns() {
        return FeedWords.columns(profile);
    }

    public Profile getProfile() {
        return profile;
    }

    public ProfileView getIt() {
        return it;
    }

    public List<TriedBefore> getBefore() {
        return before;
    }
}
