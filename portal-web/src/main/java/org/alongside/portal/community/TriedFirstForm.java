package org.alongside.portal.community;

import org.alongside.community.person.TriedFirst;

/** What somebody writes before they decide for a person; its fields stand in {@code WEB-INF/community/tried-first.xhtml}. */
public class TriedFirstForm {

    private String tried = "";
    private String supporter = "";
    private String wishes = "";
    private String consulted = "";

    public TriedFirst read() {
        return new TriedFirst(tried, supporter, wishes, consulted);
    }

    public String getTried() {
        return tried;
    }

    public void setTried(String tried) {
        this.tried = tried;
    }

    public String getSupporter() {
        return supporter;
    }

    public void setSupporter(String supporter) {
        this.supporter = supporter;
    }

    public String getWishes() {
        return wishes;
    }

    public void setWishes(String wishes) {
        this.wishes = wishes;
    }

    public String getConsulted() {
        return consulted;
    }

    public void setConsulted(String consulted) {
        this.consulted = consulted;
    }
}
