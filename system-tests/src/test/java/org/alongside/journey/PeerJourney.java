package org.alongside.journey;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.alongside.kit.Browser;

/** What somebody does who wants to meet people like themself. */
final class PeerJourney implements AutoCloseable {

    private final Browser browser;
    private final String name;
    private final String peers;

    PeerJourney(Browser browser, String name, String area) {
        this.browser = browser;
        this.name = name;
        peers = "/" + area + "/community/peers";
        NewAccount.make(browser, name);
    }

    String email() {
        return name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@journeys.example";
    }

    /** All four steps; {@code language} is one that nobody else here uses. */
    PeerJourney tellsAboutThemself(String called, String language, String offers, String wants) {
        browser.open(peers + "/profile/about").fill("How do you want to be called here?", called)
                .choose("How can you meet?", "Online")
                .choose("What do you use to understand and be understood?", language)
                .choose("When do you usually have time?", "Weekday mornings").pressAndArrive("Keep this and go on");
        browser.page().locator("input[name=canOffer][value=" + offers + "]").check();
        browser.page().locator("input[name=wouldLike][value=" + wants + "]").check();
        browser.pressAndArrive("Keep this and go on");
        browser.choose("Caring for somebody")
                .choose("To suggest people who chose the same. They see that you share it.").pressAndArrive("Choose this");
        browser.open(peers + "/profile/ready").pressAndArrive("Suggest people to me, and me to them");
        return this;
    }

    PeerJourney looksAtTheSuggestion(String called) {
        browser.open(peers).open(browser.linkedWith(Pattern.compile("(.*peers/suggestion\\?id=.*)")).get(0));
        if (!browser.heading().equals(called)) {
            throw new AssertionError("It is " + browser.heading() + " who is suggested");
        }
        return this;
    }

    PeerJourney saysYes() {
        browser.pressAndArrive("Yes, I would like to meet them");
        return this;
    }

    PeerJourney opensTheOther() {
        browser.open(peers).open(browser.linkedWith(Pattern.compile("(.*peers/peer\\?id=.*)")).get(0));
        return this;
    }

    PeerJourney writes(String called, String words) {
        browser.fill("Write to " + called, words).pressAndArrive("Send");
        return this;
    }

    /** The address of its page. */
    String startsAGroupNobodySees(String title) {
        browser.open(peers + "/host/write").fill("What is the group called?", title).choose("Caring for somebody")
                .choose("Nobody outside may know that it exists").choose("By invitation");
        browser.page().locator("#agreements").fill("What is said here stays here.");
        browser.pressAndArrive("Start the group");
        return browser.address();
    }

    PeerJourney arrangesAMeeting(String group) {
        browser.open(group.replace("/group?", "/host/meeting?")).date("Which day?", 14, 1, 2027)
                .fill("It starts at", "10:00").fill("It ends at", "11:30").fill("Where, or how do people join?", "Lime room")
                .pressAndArrive("Arrange it");
        return this;
    }

    PeerJourney invites(String group, String email) {
        browser.open(group.replace("/group?", "/host/invite?")).fill("Their email address", email).pressAndArrive("Invite them");
        return this;
    }

    PeerJourney joins(String group) {
        browser.open(group).pressAndArrive("Yes, join");
        return this;
    }

    PeerJourney opens(String address) {
        browser.open(address);
        return this;
    }

    PeerJourney opensTheGroups() {
        browser.open(peers + "/groups");
        return this;
    }

    PeerJourney opensMyPeers() {
        browser.open(peers);
        return this;
    }

    PeerJourney blocks() {
        browser.page().locator("summary").first().click();
        browser.pressAndArrive("Block them");
        return this;
    }

    String file(String group) {
        return browser.page().context().request().get(browser.page().url().replaceFirst(peers + ".*", "")
                + group.replace("/group?", "/group.ics?")).text();
    }

    String sees() {
        return browser.text();
    }

    String source() {
        return browser.page().content();
    }

    List<String> complaints() {
        return browser.complaints();
    }

    @Override
    public void close() {
        browser.close();
    }
}
