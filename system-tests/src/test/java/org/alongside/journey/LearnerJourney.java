package org.alongside.journey;

import java.util.List;
import java.util.regex.Pattern;
import org.alongside.kit.Browser;

/** What a learner does, from looking at what is taught to using what they have completed. */
final class LearnerJourney implements AutoCloseable {

    private final Browser browser;
    private final String name;
    private final String area;

    LearnerJourney(Browser browser, String name, String area) {
        this.browser = browser;
        this.name = name;
        this.area = area;
    }

    LearnerJourney makesAnAccount() {
        NewAccount.make(browser, name);
        return this;
    }

    /** Leafs through what is taught here until they come to this run. */
    LearnerJourney finds(String run) {
        Pattern theirs = Pattern.compile("(.*training/run\\?id=" + run + ".*)");
        browser.open("/" + area + "/training");
        while (browser.linkedWith(theirs).isEmpty()) {
            browser.open(browser.page().locator("a[rel=next]").getAttribute("href"));
        }
        browser.open(browser.linkedWith(theirs).get(0));
        return this;
    }

    /** From the page of the run: a place, or a place in the queue. */
    LearnerJourney books() {
        follow("training/my/book\\?run=").pressAndArrive("Book");
        return this;
    }

    LearnerJourney takesTheOfferedPlace() {
        openMyTraining();
        follow("training/my/place\\?id=").pressAndArrive("Yes, I take the place");
        return this;
    }

    LearnerJourney givesUpThePlace() {
        openMyTraining();
        follow("training/my/place\\?id=");
        follow("training/my/leave\\?id=").pressAndArrive("Give up my place");
        return this;
    }

    LearnerJourney looksAtTheCertificate() {
        browser.open("/" + area + "/training/my/completions");
        follow("training/my/certificate\\?id=");
        return this;
    }

    /** For the criterion that the course teaches, in an application that has just been started. */
    LearnerJourney usesItInAnApplication(String criterion) {
        browser.open("/" + area + "/accreditation").go("Start your application")
                .choose("Are you 18 or over?", "Yes").pressAndArrive("Start");
        follow("criterion\\?code=" + criterion).pressAndArrive("Add evidence");
        follow("apply/training\\?code=" + criterion).pressAndArrive("Attach it");
        return this;
    }

    /** By its address, so that the next thing done is done on the page it leads to. */
    private Browser follow(String address) {
        return browser.open(browser.linkedWith(Pattern.compile("(.*" + address + ".*)")).get(0));
    }

    LearnerJourney openMyTraining() {
        browser.open("/" + area + "/training/my/places");
        return this;
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
