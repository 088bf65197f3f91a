package org.alongside.portal.messages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.platform.message.Letter;
import org.alongside.platform.message.boundary.ReadMessages;
import org.alongside.portal.routing.CurrentPage;

/** One message, which is read by being opened. */
@Named("messagesRead")
@RequestScoped
public class ReadPage {

    @Inject
    private ReadMessages messages;

    @Inject
    private CurrentPage page;

    private Letter letter;

    public void load() {
        letter = messages.open(page.id("id"));
    }

    public Letter getLetter() {
        return letter;
    }

    public List<String> getParagraphs() {
        return letter.body().lines().filter(line -> !line.isBlank()).toList();
    }
}
