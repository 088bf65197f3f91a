package org.alongside.integration.message.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.alongside.integration.message.MessageRule;
import org.alongside.integration.message.MessageView;
import org.alongside.integration.message.control.FilesRead;
import org.alongside.integration.message.control.Messages;
import org.alongside.integration.message.control.Payloads;
import org.alongside.integration.message.entity.Message;
import org.alongside.integration.message.entity.Release;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.tenancy.CurrentCall;
import org.alongside.platform.text.PlainText;
import org.alongside.platform.usecase.UseCase;

/** Decides about a file that is held as a whole: used as it is by two people's word, read again, or refused. */
@Stateless
public class ReleaseHeld {

    private static final int LONGEST_REASON = 300;

    @Inject
    private Messages messages;

    @Inject
    private Payloads payloads;

    @Inject
    private FilesRead files;

    @Inject
    private CurrentCall call;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** Refused where what came cannot be what the partner meant to send, or is not for this area. */
    @UseCase("RELEASE_HELD")
    public void ask(AskRelease command) {
        messages.get(command.messageId()).requireReleasable();
        Release release = new Release(command.messageId(), command.because(), me(), clock.instant());
        messages.replace(release);
        journal.record(release.asked(), command.because());
    }

    /** By somebody else than who asked. */
    @UseCase("RELEASE_HELD")
    public MessageView agree(AgreeRelease command) {
        Message message = messages.locked(command.messageId());
        message.requireReleasable();
        journal.record(messages.release(message.id()).agree(me(), clock.instant()));
        files.released(message, content(message), clock.instant());
        return message.view();
    }

    /** All of its checks are made again, and whoever asked for its release before asks anew. */
    @UseCase("RELEASE_HELD")
    public MessageView readAgain(ReadAgain command) {
        Message message = messages.locked(command.messageId());
        messages.forgetAsked(message.id());
        files.again(message, content(message), clock.instant());
        return message.view();
    }

    @UseCase("RELEASE_HELD")
    public void reject(RejectHeld command) {
        String because = PlainText.reason("because", command.because(), LONGEST_REASON);
        Message message = messages.locked(command.messageId());
        journal.record(message.reject(me(), clock.instant()), because);
    }

    private byte[] content(Message message) {
        return payloads.content(message.id()).orElseThrow(() -> new RuleBroken(MessageRule.PAYLOAD_GONE));
    }

    private UUID me() {
        return call.actor().personId();
    }
}
