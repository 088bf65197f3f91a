package org.alongside.community.peergroup.control;

import org.alongside.platform.message.Notice;

/** What peers are told. Nothing in it says who somebody is, nor what anything is about (R-PRIV-08, AC-C70). */
public final class PeerNotices {

    private static final String PEERS = "community/peers";

    private PeerNotices() {
    }

    public static Notice suggestions() {
        return new Notice("C-PEER", "We have somebody to suggest to you", """
                Under "Find people like me" stands somebody who may suit you, and why. Say yes or no, or leave it. They \
                learn who you are only when you have both said yes.""", PEERS);
    }

    public static Notice introduced() {
        return new Notice("C-PEER", "You have both said yes", """
                You can now write to each other under "Find people like me".

                For a first meeting choose a public place or meet online. You may bring somebody along, and you may \
                stop at any time without a reason.""", PEERS);
    }

    public static Notice written() {
        return new Notice("C-PEER", "Somebody wrote to you", """
                You can read it under "Find people like me".""", PEERS);
    }

    public static Notice invited() {
        return new Notice("C-PEER", "You are invited to a group", """
                Under "Find people like me" you can see which, and say yes or no.""", PEERS);
    }

    public static Notice answered() {
        return new Notice("C-PEER", "There is an answer about a group", """
                You asked to join a group. Under "Find people like me" you can see how it stands.""", PEERS);
    }

    public static Notice asked() {
        return new Notice("C-PEER", "Somebody wants to join your group", """
                Under "Find people like me" you can say yes or no.""", PEERS);
    }

    public static Notice removed() {
        return new Notice("C-PEER", "You are no longer in a group", """
                The host asked for it and the organisation agreed. You can ask why, and you can ask for it to be looked \
                at again by somebody else: write to the coordinator, or ring. Under "About this area" stands how.""", "about");
    }

    public static Notice toModerate() {
        return new Notice("C-PEER", "A group asks to remove a member", """
                Please read why, listen to the member too, and say yes or no.""", "community/peers/moderate");
    }

    public static Notice reviewDue() {
        return new Notice("C-PEER", "Your group is to look at what it agreed on", """
                A year has passed. Talk about it at a meeting. Then choose "Ask the group to decide" on the page of your \
                group, so that everybody can say whether it still holds.""", PEERS);
    }

    public static Notice decidedAboutYou() {
        return new Notice("C-PEER", "A group will vote on whether you stay in it", """
                The host asks for it, and somebody of the organisation agrees that the group may decide. You do not vote. \
                You can say what you think before anybody does: tell the host, or bring somebody who speaks for you.""",
                "community/decide");
    }

    public static Notice toOpen() {
        return new Notice("C-PEER", "Your group can vote now on what you asked for", """
                Somebody of the organisation agrees that the group decides. Open the vote under "Decide together". Let \
                the member it is about speak first.""", "community/decide");
    }
}
