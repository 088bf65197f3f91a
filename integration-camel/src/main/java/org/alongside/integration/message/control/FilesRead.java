package org.alongside.integration.message.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.integration.fault.FaultCode;
import org.alongside.integration.fault.FileFault;
import org.alongside.integration.feed.Intake;
import org.alongside.integration.file.Digest;
import org.alongside.integration.message.Arrival;
import org.alongside.integration.message.MessageStatus;
import org.alongside.integration.message.entity.Message;
import org.alongside.integration.partner.EndpointView;
import org.alongside.integration.partner.boundary.ReadPartners;
import org.alongside.platform.audit.Journal;

/**
 * Reads files as a whole, each in its turn, and after one those that had waited for it, in their order; answers the partner
 * for each. All of it is part of the caller's transaction.
 */
@ApplicationScoped
public class FilesRead {

    @Inject
    private Messages messages;

    @Inject
    private FeedsIn feeds;

    @Inject
    private FileOrder order;

    @Inject
    private Payloads payloads;

    @Inject
    private RowsKept rows;

    @Inject
    private Answers answers;

    @Inject
    private ReadPartners partners;

    @Inject
    private Journal journal;

    /** @param fault what the transport found wrong with the whole of it; null when nothing */
    public void arrived(Message message, EndpointView endpoint, byte[] content, FileFault fault, Instant now) {
        follow(fault != null ? taken(message, endpoint, Intake.held(fault, List.of()), now)
                : whole(message, endpoint, content, now), now);
    }

    /** All of its checks are made again. */
    public void again(Message message, byte[] content, Instant now) {
        EndpointView endpoint = partners.endpoint(message.endpointId());
        message.readAs(endpoint.profileId());
        follow(whole(message, endpoint, content, now), now);
    }

    /** It was held for what was said beside it, and something else is said now: read again, and the partner told anew. */
    public boolean isRightWith(Message held, Arrival again, Instant now) {
        held.declared(again.declared());
        again(held, again.content(), now);
        return held.view().status() != MessageStatus.HELD;
    }

    /** Two people have said that it is right as it is. */
    public void released(Message message, byte[] content, Instant now) {
        EndpointView endpoint = partners.endpoint(message.endpointId());
        Set<String> reached = taken(message, endpoint,
                feeds.released(message.id(), endpoint, message.view().profileId(), message.name(), content), now);
        follow(passed(message, endpoint, reached), now);
    }

    /** Its bytes came before: nothing is read, but those behind need not wait for its number. */
    public void repeated(Message message, EndpointView endpoint, Instant now) {
        if (order.isNext(endpoint, message.declared())) {
            follow(passed(message, endpoint, Set.of()), now);
        }
    }

    private Set<String> passed(Message message, EndpointView endpoint, Set<String> reached) {
        order.passed(endpoint, message.declared());
        Set<String> all = new HashSet<>(reached);
        if (FileOrder.isCounted(endpoint, message.declared())) {
            all.add(FileOrder.turnAt(endpoint.id()));
        }
        return all;
    }

    private Set<String> whole(Message message, EndpointView endpoint, byte[] content, Instant now) {
        FileFault notYet = order.check(message, endpoint, Digest.sha256(content), now);
        if (notYet != null) {
            String until = notYet.code() == FaultCode.E220_SEQ_GAP ? FileOrder.turnAt(endpoint.id()) : "";
            return taken(message, endpoint, Intake.held(notYet, List.of(), until), now);
        }
        return passed(message, endpoint, taken(message, endpoint,
                feeds.whole(message.id(), endpoint, message.name(), content, message.declared()), now));
    }

    /** @return what others may have waited for */
    private Set<String> taken(Message message, EndpointView endpoint, Intake intake, Instant now) {
        message.waitsFor(intake.waitsFor().isEmpty() ? "" : rows.fingerprint(intake.waitsFor()));
        if (intake.held() != null && message.isHeldFor(intake.held().code())) {
            return Set.of();
        }
        journal.record(message.taken(intake, now));
        rows.keep(message, intake, now);
        answers.to(message, endpoint, payloads.find(message.id()).orElseThrow().sha256());
        return intake.reached();
    }

    private void follow(Set<String> reached, Instant now) {
        Deque<String> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            for (Message waiting : messages.heldFor(rows.fingerprint(open.poll()))) {
                Optional<byte[]> content = payloads.content(waiting.id());
                content.ifPresent(bytes -> open.addAll(whole(waiting, partners.endpoint(waiting.endpointId()), bytes, now)));
            }
        }
    }
}
