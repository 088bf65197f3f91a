package org.alongside.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.alongside.kit.Browser;
import org.alongside.platform.time.London;

/** What a member of the time bank does, and what its coordinator does for them. */
final class TimeJourney implements AutoCloseable {

    private final Browser browser;
    private final String area;

    TimeJourney(Browser browser, String area) {
        this.browser = browser;
        this.area = area;
    }

    static String addressOf(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@journeys.example";
    }

    TimeJourney joins(String name, String can, String like) {
        NewAccount.make(browser, name);
        open("community/time/join").go("Go on");
        browser.fill("I can", can).fill("I’d like", like).choose("I am 18 or over").pressAndArrive("Send my answers");
        return this;
    }

    TimeJourney offers(String title) {
        open("community/time/offer").choose("What would you like to say?", "I can")
                .choose("What is it about?", "Somebody's free time").fill("In a few words", title)
                .fill("Tell more about it", "An hour or so, and we talk.")
                .select("What kind of help is it?", "Pets").pressAndArrive("Show it to members");
        return this;
    }

    /** What is no time is refused, and says why. */
    TimeJourney triesToOffer(String thing) {
        open("community/time/offer").choose("What would you like to say?", "I can").choose("What is it about?", thing)
                .fill("In a few words", "A cake").fill("Tell more about it", "Home-made.")
                .select("What kind of help is it?", "Something else").pressAndArrive("Show it to members");
        return this;
    }

    TimeJourney takesUp(String title) {
        open("community/time/listings?q=" + title.replace(' ', '+'));
        follow("community/time/listing\\?id=");
        follow("community/time/propose\\?listing=");
        LocalDate day = LocalDate.now(London.ZONE);
        browser.choose("Where?", "Somewhere in the community, like a library or a park")
                .date("Which day?", day.getDayOfMonth(), day.getMonthValue(), day.getYear())
                .fill("Hours", "1").select("Minutes", "15").pressAndArrive("Ask them");
        return this;
    }

    TimeJourney saysYes(String title) {
        return onExchange(title, "Yes, I would like that");
    }

    TimeJourney saysHowLong(String title, String hours, String minutes) {
        openExchange(title);
        follow("community/time/claim\\?id=");
        browser.fill("Hours", hours).select("Minutes", minutes).pressAndArrive("Say how long it took");
        return this;
    }

    TimeJourney confirms(String title) {
        openExchange(title);
        follow("community/time/confirm\\?id=");
        browser.pressAndArrive("Yes, that is right");
        return this;
    }

    TimeJourney opensMyTime() {
        open("community/time/my");
        return this;
    }

    TimeJourney opensTheStatement() {
        open("community/time/statement");
        return this;
    }

    /** As the coordinator. */
    TimeJourney introduces(String name) {
        open("community/time/manage").followNamed(name);
        browser.pressAndArrive("I will introduce them").pressAndArrive("They have been introduced");
        return this;
    }

    /** As the coordinator: both took part in something of everybody's, which the pot pays. */
    TimeJourney typesInASheet(String giver, String receiver) {
        LocalDate day = LocalDate.now(London.ZONE);
        open("community/time/manage/session").fill("What was it?", "A picnic for all")
                .choose("Where?", "Somewhere in the community, like a library or a park")
                .date("Which day?", day.getDayOfMonth(), day.getMonthValue(), day.getYear())
                .fill("Hours", "1").select("Minutes", "0").fill("Who gave?", addressOf(giver))
                .fill("Who received?", addressOf(receiver)).choose("Who pays?", "The community pot")
                .pressAndArrive("Count this session");
        return this;
    }

    /** As the coordinator. */
    TimeJourney agreesTo(String title) {
        open("community/time/manage").followNamed(title);
        browser.fill("What should they keep in mind, or why not?", "Meet at the gate.")
                .pressAndArrive("It can take place");
        return this;
    }

    private TimeJourney onExchange(String title, String button) {
        openExchange(title);
        browser.pressAndArrive(button);
        return this;
    }

    private void openExchange(String title) {
        open("community/time/my").followNamed(title);
    }

    private Browser open(String page) {
        return browser.open("/" + area + "/" + page);
    }

    private Browser follow(String address) {
        return browser.open(browser.linkedWith(Pattern.compile("(.*" + address + ".*)")).get(0));
    }

    String sees() {
        return browser.text();
    }

    List<String> complaints() {
        return browser.complaints();
    }

    @Override
    public void close() {
        browser.close();
    }
}
