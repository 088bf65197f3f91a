package org.alongside.portal.worry;

import java.util.List;
import java.util.UUID;
import org.alongside.community.safeguarding.Receiver;
import org.alongside.community.safeguarding.ShareConsent;
import org.alongside.community.safeguarding.boundary.TellWorry;
import org.alongside.portal.form.Choices;

/** What somebody types who is worried. Any of it may be left out, as long as there is something to go on. */
public class WorryForm {

    private String words = "";
    private String callBack = "";
    private String wishes = "";
    private ShareConsent consent;
    private boolean danger;
    private boolean named;
    private List<String> about = List.of();

    TellWorry command(UUID key) {
        List<Receiver> receivers = List.copyOf(Choices.chosen(Receiver.class, about));
        return new TellWorry(key, words, callBack, wishes, consent, danger, receivers, named);
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getCallBack() {
        return callBack;
    }

    public void setCallBack(String callBack) {
        this.callBack = callBack;
    }

    public String getWishes() {
        return wishes;
    }

    public void setWishes(String wishes) {
        this.wishes = wishes;
    }

    public ShareConsent getConsent() {
        return consent;
    }

    public void setConsent(ShareConsent consent) {
        this.consent = consent;
    }

    public boolean isDanger() {
        return danger;
    }

    public void setDanger(boolean danger) {
        this.danger = danger;
    }

    public boolean isNamed() {
        return named;
    }

    public void setNamed(boolean named) {
        this.named = named;
    }

    public List<String> getAbout() {
        return about;
    }

    public void setAbout(List<String> about) {
        this.about = about;
    }
}
