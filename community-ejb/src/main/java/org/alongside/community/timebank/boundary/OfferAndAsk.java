package org.alongside.community.timebank.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.community.timebank.HelpCategory;
import org.alongside.community.timebank.ListingKind;
import org.alongside.community.timebank.ListingStep;
import org.alongside.community.timebank.ListingText;
import org.alongside.community.timebank.TimeEvent;
import org.alongside.community.timebank.control.TimeListings;
import org.alongside.community.timebank.control.TimeNews;
import org.alongside.community.timebank.control.WordLists;
import org.alongside.community.timebank.entity.Listing;
import org.alongside.community.timebank.entity.TimeMembership;
import org.alongside.platform.error.Answers;
import org.alongside.platform.text.PlainText;
import org.alongside.platform.time.London;
import org.alongside.platform.usecase.UseCase;

/** Members say what they can do for others and what they would like, and look at what others wrote. */
@Stateless
public class OfferAndAsk {

    private static final int LONGEST_SEARCH = 100;

    @Inject
    private TimeListings listings;

    @Inject
    private WordLists words;

    @Inject
    private TimePeople people;

    @Inject
    private TimeNews news;

    @Inject
    private Clock clock;

    /** Shown to members at once, for ninety days; refused when it is about a task left to others, or not about time. */
    @UseCase("OFFER_TIME")
    public UUID write(WriteListing command) {
        TimeMembership mine = people.active();
        Answers answers = new Answers();
        answers.check(() -> ExchangeDesk.requireFreeTime(command.thing()));
        ListingText text = answers.read(() -> command.text().checked());
        answers.require();
        words.watch().mustBeLookedAt("title", text.title());
        words.watch().mustBeLookedAt("words", text.words());
        Listing listing = command.listingId() == null ? shown(new Listing(mine.personId(), text))
                : listings.mine(command.listingId(), mine.personId());
        listing.write(text);
        mine.wasActive(London.today(clock));
        return listing.id();
    }

    private Listing shown(Listing listing) {
        listings.add(listing);
        news.tell(listing.publish(London.today(clock)));
        return listing;
    }

    @UseCase("OFFER_TIME")
    public void move(MoveListing command) {
        Listing listing = listings.mine(command.listingId(), people.me());
        TimeEvent event = command.step() == ListingStep.REMOVE ? listing.remove("") : listing.move(command.step());
        news.tell(event);
    }

    @UseCase("OFFER_TIME")
    public List<ListingView> mine() {
        return listings.of(people.mine().personId()).stream().map(one -> ListingView.of(one, "", one.personId())).toList();
    }

    /** The newest first; null for kind or category when it does not matter. Only for members, and without any balance. */
    @UseCase("BROWSE_TIME")
    public List<ListingView> browse(ListingKind kind, HelpCategory category, String searched) {
        UUID me = people.mine().personId();
        List<Listing> found = listings.live(kind, category, PlainText.optional("q", searched, LONGEST_SEARCH));
        Map<UUID, String> names = people.names(found.stream().map(Listing::personId).distinct().toList());
        return found.stream().map(one -> ListingView.of(one, names.getOrDefault(one.personId(), ""), me)).toList();
    }

    @UseCase("BROWSE_TIME")
    public ListingView see(UUID listingId) {
        UUID me = people.mine().personId();
        Listing one = listings.shown(listingId, me);
        return ListingView.of(one, people.names(List.of(one.personId())).getOrDefault(one.personId(), ""), me);
    }
}
