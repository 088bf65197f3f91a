package org.alongside.portal.community.peers.profile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
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
import org.alongside.portal.form.Problems;
import org.alongside.portal.routing.CurrentPage;

/** The third step, and a free one: what I have been through, one by one, each for a purpose. */
@Named("peersProfileTags")
@RequestScoped
public class TagsPage {

    @Inject
    private KeepProfile profiles;

    @Inject
    private Problems problems;

    @Inject
    private FormKey formKey;

    @Inject
    private CurrentPage page;

    private List<TagView> tags;
    private Experience tag;
    private Experience away;
    private TagPurpose purpose;

    public void load() {
        tags = profiles.mine().tags();
    }

    public void choose() {
        profiles.choose(new ChooseTag(formKey.getValue(), tag, purpose));
        page.goTo("community/peers/profile/tags");
    }

    public void takeAway() {
        if (away == null) {
            problems.add("away", "Choose what to take away.");
            return;
        }
        profiles.takeAway(new TakeTagAway(formKey.getValue(), away));
        page.goTo("community/peers/profile/tags");
    }

    /** Those that are not chosen yet. */
    public List<Choice> getExperiences() {
        return Choices.of(Experience::label, EnumSet.complementOf(chosen()));
    }

    public List<Choice> getToTakeAway() {
        return Choices.of(Experience::label, chosen());
    }

    private EnumSet<Experience> chosen() {
        EnumSet<Experience> chosen = EnumSet.noneOf(Experience.class);
        tags.forEach(one -> chosen.add(one.experience()));
        return chosen;
    }

    public List<Choice> getPurposes() {
        return Choices.of(TagPurpose::label, TagPurpose.values());
    }

    public List<TagView> getTags() {
        return tags;
    }

    public Experience getAway() {
        return away;
    }

    public void setAway(Experience away) {
        this.away = away;
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
