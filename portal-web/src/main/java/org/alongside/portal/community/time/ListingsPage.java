package org.alongside.portal.community.time;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.alongside.community.timebank.HelpCategory;
import org.alongside.community.timebank.ListingKind;
import org.alongside.community.timebank.boundary.JoinTimeBank;
import org.alongside.community.timebank.boundary.ListingView;
import org.alongside.community.timebank.boundary.MyTimeMembership;
import org.alongside.community.timebank.boundary.OfferAndAsk;
import org.alongside.portal.form.Choice;
import org.alongside.portal.form.Choices;
import org.alongside.portal.routing.CurrentPage;

/** What members offer and ask for, and a search through it. */
@Named("communityTimeListings")
@RequestScoped
public class ListingsPage {

    @Inject
    private OfferAndAsk offering;

    @Inject
    private JoinTimeBank joining;

    @Inject
    private CurrentPage page;

    private List<ListingView> found;
    private ListingKind kind;
    private HelpCategory category;
    private String words;
    private boolean active;

    public void load() {
        kind = chosen(ListingKind.values(), page.text("kind"));
        category = chosen(HelpCategory.values(), page.text("category"));
        words = page.text("q");
        found = offering.browse(kind, category, words);
        active = joining.mine().filter(MyTimeMembership::active).isPresent();
    }

    /** Anything else in the address narrows nothing. */
    private static <E extends Enum<E>> E chosen(E[] values, String name) {
        return Arrays.stream(values).filter(one -> one.name().equals(name)).findFirst().orElse(null);
    }

    public List<Choice> getKinds() {
        return Choices.of(ListingKind::label, ListingKind.values());
    }

    public List<Choice> getCategories() {
        return Choices.of(HelpCategory::label, HelpCategory.values());
    }

    public List<ListingView> getFound() {
        return found;
    }

    public ListingKind getKind() {
        return kind;
    }

    public HelpCategory getCategory() {
        return category;
    }

    public boolean isActive() {
        return active;
    }

    public String getWords() {
        return words;
    }
}
