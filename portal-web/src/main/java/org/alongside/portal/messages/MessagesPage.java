package org.alongside.portal.messages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.platform.message.Letter;
import org.alongside.platform.message.boundary.ReadMessages;

/** What I was told here, newest first. */
@Named("messagesPage")
@RequestScoped
public class MessagesPage {

    @Inject
    private ReadMessages messages;

    private List<Letter> letters;

    public void load() {
        letters = messages.mine();
    }

    public List<Letter> getLetters() {
        return letters;
    }
}
