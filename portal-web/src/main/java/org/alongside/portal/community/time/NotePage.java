package org.alongside.portal.community.time;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.alongside.community.timebank.BenefitsNote;

/** What is said about benefits. */
@Named("communityTimeNote")
@RequestScoped
public class NotePage {

    public String getText() {
        return BenefitsNote.TEXT;
    }

    public String getLetter() {
        return BenefitsNote.LETTER;
    }
}
