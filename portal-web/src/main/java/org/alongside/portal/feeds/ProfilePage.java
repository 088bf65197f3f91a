package org.alongside.portal.feeds;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import java.util.Map;
import org.alongside.integration.message.TriedBefore;
import org.alongside.integration.message.TriedFile;
import org.alongside.integration.message.boundary.DescribeFiles;
import org.alongside.integration.message.boundary.FileToTry;
import org.alongside.integration.message.boundary.TryFile;
import org.alongside.integration.partner.ProfileView;
import org.alongside.integration.partner.boundary.ApproveProfile;
import org.alongside.integration.partner.boundary.KeepPartners;
import org.alongside.integration.partner.boundary.ReadPartners;
import org.alongside.integration.profile.Profile;
import org.alongside.integration.profile.ProfileJson;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.form.Problems;
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
    private TryFile trying;
    @Inject
    private SampleUpload upload;
    @Inject
    private FormKey formKey;
    @Inject
    private Problems problems;
    @Inject
    private CurrentPage page;

    private ProfileView it;
    private Profile profile;
    private Part sample;
    private TriedFile found;
    private List<TriedBefore> before;

    public void load() {
        it = partners.profile(page.id("id"));
        profile = ProfileJson.read(it.body());
    }

    public void attempt() {
        upload.sample(problems).ifPresent(file ->
                found = trying.see(new FileToTry(it.feed(), it.partnerId(), it.body(), "sample", file)));
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

    public TriedFile getFound() {
        return found;
    }

    public List<TriedBefore> getBefore() {
        return before;
    }

    public Part getSample() {
        return sample;
    }

    public void setSample(Part sample) {
        this.sample = sample;
    }
}
