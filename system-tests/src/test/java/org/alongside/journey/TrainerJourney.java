package org.alongside.journey;

import java.util.List;
import java.util.regex.Pattern;
import org.alongside.kit.Browser;
import org.alongside.kit.Demo;

/** What the lead trainer of a run does on its last day. */
final class TrainerJourney implements AutoCloseable {

    private final Browser browser;
    private final String run;

    TrainerJourney(Browser browser, Demo.Person lead, String area, String run) {
        this.browser = browser.signedIn(lead);
        this.run = "/" + area + "/training/teach/run?id=" + run;
    }

    TrainerJourney marksThatTheyWereThere(String learner) {
        follow("teach/register\\?run=");
        browser.choose(learner, "There").pressAndArrive("Keep the register");
        return this;
    }

    TrainerJourney saysThatItWasTaughtTogether() {
        follow("teach/together\\?run=");
        browser.fill("How many minutes did a co-trainer with lived experience teach?", "50").pressAndArrive("Keep this");
        return this;
    }

    TrainerJourney finishesTheRun() {
        follow("teach/finish\\?run=").pressAndArrive("Finish the run");
        return this;
    }

    /** By its address, so that the next thing done is done on the page it leads to. */
    private Browser follow(String address) {
        return browser.open(browser.open(run).linkedWith(Pattern.compile("(.*" + address + ".*)")).get(0));
    }

    List<String> complaints() {
        return browser.complaints();
    }

    @Override
    public void close() {
        browser.close();
    }
}
