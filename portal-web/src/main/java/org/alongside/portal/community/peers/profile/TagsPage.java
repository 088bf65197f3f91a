package org.alongside.portal.community.peers.profile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.community.peergroup.Experience;
import org.alongside.community.peergroup.TagPurpose;
import org.alongside.community.peergroup.TagView;
import org.alongside.community.peergroup.boundary.ChooseTag;
import org.alongside.community.peergroup.boundary.KeepProfile;
import org.alongside.community.peergroup.boundary.TakeTagAway;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.Choices;
import org.alongside.portal.form.FormKey;
import org.alongside.portal.routing.CurrentPage;

/** The third step, and a free one: what I have been through, one by one, each for a purpose. */
@Named("peersProfileTags")
@RequestScoped
public class TagsPage {

    @Inject
    private KeepProfile profiles;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private List<TagView> tags;
    private Experience tag;
    private TagPurpose purpose;

    public void load() {
        tags = profiles.mine().tags();
    }

    public void choose() {
        profiles.choose(new ChooseTag(formKey.getValue(), tag, purpose));
        page.goTo("community/peers/profile/tags");
    }

    public void takeAway() {
        profiles.takeAway(new TakeTagAway(formKey.getValue(), tag));
        page.goTo("community/peers/profile/tags");
    }

    public List<Choice> getExperiences() {
        return Choices.of(Experience::label, Experience.values());
    }

    public List<Choice> getPurposes() {
        return Choices.of(TagPurpose::label, TagPurpose.values());
    }

    public List<TagView> getTags() {
        return tags;
    }

    public Experience getTag() {
        return tag;
    }

    public void setTag(Experience tag) {
        this.tag = tag;
    }

    public TagPurpose getPurpose() {
        return purpose;
    }

    public void setPurpose(TagPurpose purpose) {
        this.purpose = purpose;
    }
}
