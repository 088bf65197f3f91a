package org.alongside.community.person.control;

import org.alongside.platform.message.Notice;

/** What people are told when somebody may act for them. */
public final class PersonNotices {

    private static final String WHO = "community/me/who";

    private PersonNotices() {
    }

    /** To the person. */
    public static Notice recorded() {
        return new Notice("11", "Somebody may act for you in some things", """
                The coordinator has seen a paper that lets somebody act for you, and wrote down in what and until when.

                You still decide yourself whenever you want to. If this is not right, you can end it on this page.""", WHO);
    }

    /** To who was named. */
    public static Notice named() {
        return new Notice("11", "Somebody named you", """
                You were named as somebody who helps a person here, or may act for them. You can see in what, and until \
                when.""", WHO);
    }

    /** To both. */
    public static Notice ended() {
        return new Notice("11", "Somebody does not act for a person any more", """
                From today on it does not count any more that one of you may act for the other here.""", WHO);
    }

    /** To the coordinators, who may have to tell a council or a court. */
    public static Notice endedByPerson() {
        return new Notice("11", "A person ended somebody's authority to act for them", """
                A person has said that somebody may not act for them here any more, and it has stopped. Talk to them \
                about what they want, and whether anybody else has to be told.""", "community/me/record");
    }
}
