package org.alongside.integration.message.boundary;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.integration.csv.Source;
import org.alongside.integration.feed.Direction;
import org.alongside.integration.feed.Feed;
import org.alongside.integration.message.MessageFilter;
import org.alongside.integration.message.TriedBefore;
import org.alongside.integration.message.control.Desk;
import org.alongside.integration.message.control.FeedsIn;
import org.alongside.integration.message.control.Payloads;
import org.alongside.integration.message.control.Tried;
import org.alongside.integration.message.entity.Message;
import org.alongside.integration.partner.EndpointView;
import org.alongside.integration.partner.ProfileView;
import org.alongside.integration.partner.boundary.AddProfile;
import org.alongside.integration.partner.boundary.KeepPartners;
import org.alongside.integration.partner.boundary.ReadPartners;
import org.alongside.integration.profile.FeedSchema;
import org.alongside.integration.profile.ProfileCheck;
import org.alongside.integration.profile.ProfileJson;
import org.alongside.integration.profile.SampleRead;
import org.alongside.platform.error.NotFound;
import org.alongside.platform.usecase.UseCase;

/** Describes how a partner writes a feed: looks at a sample, keeps what was made of it, holds it against what came before. */
@Stateless
public class DescribeFiles {

    private static final int FILES = 5;
    /** Among so many that came, the newest that are still kept are tried. */
    private static final int LOOKED_AT = 50;

    @Resource
    private SessionContext session;

    @Inject
    private FeedsIn feeds;

    @Inject
    private ReadPartners partners;

    @Inject
    private KeepPartners keeping;

    @Inject
    private Desk desk;

    @Inject
    private Payloads payloads;

    /** The columns of a feed whose files are tables. */
    @UseCase("READ_PARTNERS")
    public FeedSchema schema(Feed feed) {
        return feeds.schema(feed).orElseThrow(NotFound::new);
    }

    @UseCase("KEEP_PARTNERS")
    public SampleRead look(Feed feed, byte[] sample) {
        return SampleRead.of(Source.of(sample), schema(feed));
    }

    /** Refused with all that is wrong with it: what is kept never changes (R-INT-88). */
    @UseCase("KEEP_PARTNERS")
    public UUID add(AddProfile command) {
        ProfileCheck.check(ProfileJson.read(command.body()), schema(command.feed()));
        return keeping.add(command);
    }

    /** What this profile would make of the last files that came, the newest first. All of it is rolled back. */
    @UseCase("TRY_FILE")
    public List<TriedBefore> again(UUID profileId) {
        ProfileView profile = partners.profile(profileId);
        try {
            return partners.endpoints(profile.feed()).stream().filter(one -> one.partnerId().equals(profile.partnerId()))
                    .flatMap(endpoint -> came(endpoint).stream()).sorted((a, b) -> b.view().createdAt()
                            .compareTo(a.view().createdAt())).limit(FILES)
                    .map(message -> tried(message, profile)).toList();
        } finally {
            session.setRollbackOnly();
        }
    }

    private List<Message> came(EndpointView endpoint) {
        MessageFilter filter = new MessageFilter(endpoint.id(), endpoint.feed(), Direction.IN, Set.of(), null, "",
                null, null, false, true);
        return desk.newestFirst(filter, null, LOOKED_AT).stream().filter(one -> payloads.isKept(one.id())).limit(FILES).toList();
    }

    private TriedBefore tried(Message message, ProfileView profile) {
        byte[] content = payloads.content(message.id()).orElseThrow();
        return new TriedBefore(message.id(), message.view().name(), message.view().createdAt(), Tried.of(
                feeds.tried(profile.feed(), profile.partnerId(), profile.body(), message.view().name(), content)).covered());
    }
}
